package de.nahtlos.verstoss.auswertung;

/** Broken: this feature does not know the Auszug. */
class Oben {
    de.nahtlos.verstoss.auszug.Oben auszug;
}
