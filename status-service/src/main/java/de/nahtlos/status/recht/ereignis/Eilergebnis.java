package de.nahtlos.status.recht.ereignis;

/** Outcome of an Eilantrag (§ 80 Abs. 5 VwGO). */
public enum Eilergebnis {
    STATTGEGEBEN,
    ABGELEHNT
}
