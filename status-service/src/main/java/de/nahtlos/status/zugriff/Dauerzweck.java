package de.nahtlos.status.zugriff;

import de.nahtlos.kit.tenant.Caller;
import java.util.List;

/**
 * The standing purpose of a role: what its access to a person serves where the request names none (Zweckbindung, Art. 5
 * Abs. 1 lit. b DSGVO).
 */
enum Dauerzweck {
    AUSLAENDERBEHOERDE(Rollen.ABH, Sichtwahl.EIGENE_AUFGABE),
    LEISTUNGSBEHOERDE(Rollen.LEI, Sichtwahl.EIGENE_AUFGABE),
    INTEGRATIONSLOTSE(Rollen.LOT, "FALL"),
    FALLMANAGEMENT_LEITUNG(Rollen.FML, "FALL"),
    UNTERBRINGUNG(Rollen.UNT, "UNTERBRINGUNG"),
    DATENSCHUTZ(Rollen.DSB, "KONTROLLE"),
    SONSTIGE("-", "OHNE_ZWECK");

    private static final List<Dauerzweck> NACH_VORRANG = List.of(values());

    private final String rolle;
    private final String zweck;

    Dauerzweck(String rolle, String zweck) {
        this.rolle = rolle;
        this.zweck = zweck;
    }

    /** The first role of the caller that has one. */
    static Dauerzweck von(Caller caller) {
        return NACH_VORRANG.stream()
                .filter(zweck -> zweck != SONSTIGE && caller.hasRole(zweck.rolle))
                .findFirst()
                .orElse(SONSTIGE);
    }

    String rolle() {
        return rolle;
    }

    String zweck() {
        return zweck;
    }
}
