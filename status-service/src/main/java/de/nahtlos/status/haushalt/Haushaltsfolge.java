package de.nahtlos.status.haushalt;

/** What follows in law from a changed household; implemented by the derivation of the Rechtskreis. */
public interface Haushaltsfolge {

    /**
     * Derives the timelines of these people anew, in the running transaction that holds their lock.
     *
     * @param verbund everyone concerned, with the memberships as they are now
     */
    void haushaltGeaendert(Verbund verbund);
}
