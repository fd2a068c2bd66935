package de.nahtlos.status.recht.frist;

import de.nahtlos.status.recht.begriff.Regime;
import de.nahtlos.status.recht.ereignis.Ereignis.BamfBescheid;
import java.time.LocalDate;

/** How long a decision of the BAMF can be attacked (§ 74 Abs. 1 AsylG). */
public final class Klagefrist {

    private Klagefrist() {}

    /** Last day for the Klage against a decision notified on that day. */
    public static LocalDate ende(BamfBescheid bescheid, Regime regime, Fristrechnung rechnung) {
        return rechnung.ende(art(bescheid), regime, bescheid.datum());
    }

    static Fristart art(BamfBescheid bescheid) {
        return giltWochenfrist(bescheid) ? Fristart.KLAGE_MIT_EILANTRAG : Fristart.KLAGE;
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
