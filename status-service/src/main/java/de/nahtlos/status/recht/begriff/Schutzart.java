package de.nahtlos.status.recht.begriff;

/** The kind of protection of a recognised person. */
public enum Schutzart {
    /** Asylberechtigung, Art. 16a GG. */
    ASYL_16A,
    /** Fluechtlingseigenschaft, § 3 AsylG. */
    FLUECHTLING_3,
    /** Subsidiaerer Schutz, § 4 AsylG. */
    SUBSIDIAER_4
}
