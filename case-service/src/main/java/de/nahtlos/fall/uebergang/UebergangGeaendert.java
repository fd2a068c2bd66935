package de.nahtlos.fall.uebergang;

/** Something about an Uebergang has changed; fired in the transaction, so that plan and Uebergabe follow at once. */
public record UebergangGeaendert(Uebergang uebergang, Art art) {

    /** What has changed. */
    public enum Art {
        NEU,
        /** Another Wechsel, date or direction. */
        VERSCHOBEN,
        ZURUECKGENOMMEN,
        /** It belongs to another Fall, or to none. */
        FALL
    }
}
