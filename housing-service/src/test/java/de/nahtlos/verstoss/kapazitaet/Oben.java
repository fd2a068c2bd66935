package de.nahtlos.verstoss.kapazitaet;

/** Broken: this feature does not know the Auszug. */
class Oben {
    de.nahtlos.verstoss.auszug.Oben auszug;
}
