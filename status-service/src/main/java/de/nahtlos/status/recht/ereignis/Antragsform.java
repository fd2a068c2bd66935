package de.nahtlos.status.recht.ereignis;

/** The form of an application; none is prescribed (§ 37 SGB II, § 9 SGB X). */
public enum Antragsform {
    MUENDLICH,
    SCHRIFTLICH,
    DIGITAL
}
