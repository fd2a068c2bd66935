package de.nahtlos.status.zustaendigkeit;

/** Field of action of the Zuständigkeitsmatrix: a row of KGSt-Bericht 7/2017, Abb. 6. */
public enum Handlungsfeld {
    ORDNUNG,
    SOZIALLEISTUNG,
    WOHNEN,
    SPRACHE,
    BILDUNG,
    ARBEIT,
    GESUNDHEIT,
    SPORT_KULTUR,
    SOZIALES,
    SICHERHEIT
}
