package de.nahtlos.unterbringung.auszug;

/** Why somebody is no longer bound to municipal housing. */
public enum Auszugsgrund {
    /** The person is recognised: AsylG § 53 Abs. 2 Satz 1 and 2. */
    ANERKENNUNG,
    /** The person has left AsylbLG for SGB II or XII, for example by a residence permit (AufenthG § 25b). */
    RECHTSKREISWECHSEL,
    /** A member of the family is recognised: AsylG § 53 Abs. 2 Satz 3. */
    FAMILIE
}
