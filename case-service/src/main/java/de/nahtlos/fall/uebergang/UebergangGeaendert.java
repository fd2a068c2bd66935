package de.nahtlos.fall.uebergang;

/**
 * Something about an Uebergang has changed; fired in the transaction, so that plan and Uebergabe follow at once.
 *
 * @param falschePerson whether its Wechsel was cancelled because it was recorded for a wrong person
 */
public record UebergangGeaendert(Uebergang uebergang, Art art, boolean falschePerson) {

    public UebergangGeaendert(Uebergang uebergang, Art art) {
        this(uebergang, art, false);
    }

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
