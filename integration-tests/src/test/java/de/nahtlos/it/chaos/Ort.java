package de.nahtlos.it.chaos;

/** Where a thing has to be found. */
enum Ort {
    /** status-service: the person, its facts, what cancels them, what was derived, what the authority confirmed. */
    PERSON,
    EREIGNIS,
    STORNO,
    WECHSEL,
    BESTAETIGUNG,
    /** case-service. */
    UEBERGANG,
    FALL,
    AUFGABE,
    ERLEDIGUNG,
    UEBERGABE,
    /** An Übergabe that the Jobcenter has accepted. */
    ANNAHME,
    /** housing-service. */
    BELEGUNG,
    BELEGUNGSENDE,
    AUSZUG,
    /** A topic, as a consumer sees it that takes each event id once. */
    MELDUNG
}
