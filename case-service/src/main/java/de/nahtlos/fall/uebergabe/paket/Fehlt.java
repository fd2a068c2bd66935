package de.nahtlos.fall.uebergabe.paket;

/** What is missing before a packet may leave; part of the contract with clients. */
public enum Fehlt {
    /** No application to the new Leistungstraeger is recorded (§ 37 SGB II, § 44 SGB XII). */
    ANTRAG,
    /** The Wechsel is not confirmed by the AsylbLG authority. */
    LETZTER_LEISTUNGSMONAT,
    ANSCHRIFT,
    ANSPRECHPARTNER,
    /** Neither a Zustellung nor a title is known. */
    BESCHEID,
    /** A Fall goes to the next one without a word. */
    PROTOKOLL
}
