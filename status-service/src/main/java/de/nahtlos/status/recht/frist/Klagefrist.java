package de.nahtlos.status.recht.frist;

import de.nahtlos.status.recht.begriff.Regime;
import de.nahtlos.status.recht.ereignis.Ereignis.BamfBescheid;
import java.time.LocalDate;
import java.util.Map;

/** How long a decision of the BAMF can be attacked (§ 74 Abs. 1 AsylG). */
public final class Klagefrist {

    /** Weeks by regime. The values of GEAS are provisional: the German choice under Art. 67 Abs. 7 is not confirmed. */
    private static final Map<Regime, Wochen> TABELLE =
            Map.of(Regime.ALT, new Wochen(2, 1), Regime.GEAS, new Wochen(2, 1));

    private record Wochen(int regel, int eilverfahren) {}

    private Klagefrist() {}

    /** Last day for the Klage against a decision notified on that day. */
    public static LocalDate ende(BamfBescheid bescheid, Regime regime, Feiertage feiertage) {
        Wochen wochen = TABELLE.get(regime);
        int dauer = giltWochenfrist(bescheid) ? wochen.eilverfahren() : wochen.regel();
        return feiertage.naechsterWerktag(bescheid.datum().plusWeeks(dauer));
    }

    /** Last day for the Klage against any other decision under the AsylG, notified on that day. */
    public static LocalDate regelfrist(LocalDate zustellung, Regime regime, Feiertage feiertage) {
        return feiertage.naechsterWerktag(
                zustellung.plusWeeks(TABELLE.get(regime).regel()));
    }

    /** § 74 Abs. 1 Hs. 2 AsylG: one week where the Eilantrag must be filed within a week. */
    public static boolean giltWochenfrist(BamfBescheid bescheid) {
        return switch (bescheid.ergebnis()) {
            case ABGELEHNT_OU, UNZULAESSIG_DUBLIN, UNZULAESSIG_29_1_2, UNZULAESSIG_29_1_4 -> true;
            case UNZULAESSIG_29_1_5 -> bescheid.mitAbschiebungsandrohung();
            case ASYL_16A,
                    FLUECHTLING_3,
                    SUBSIDIAER_4,
                    ABSCHIEBUNGSVERBOT_60_5,
                    ABSCHIEBUNGSVERBOT_60_7,
                    ABGELEHNT_EINFACH,
                    EINGESTELLT -> false;
        };
    }
}
