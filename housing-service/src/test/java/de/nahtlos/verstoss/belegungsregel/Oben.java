package de.nahtlos.verstoss.belegungsregel;

/** Broken: this feature does not know the Auszug. */
class Oben {
    de.nahtlos.verstoss.auszug.Oben auszug;
}
