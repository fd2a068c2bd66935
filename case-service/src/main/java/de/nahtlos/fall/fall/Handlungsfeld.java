package de.nahtlos.fall.fall;

/** Field of life in which help is planned. */
public enum Handlungsfeld {
    WOHNEN,
    SPRACHE,
    BILDUNG,
    ARBEIT,
    GESUNDHEIT,
    SPORT_KULTUR,
    SOZIALES,
    SICHERHEIT
}
