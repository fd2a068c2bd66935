package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.ereignis.Ereignis.Fiktionsbescheinigung;

/** Whether a person may stay, so that SGB II or SGB XII are open (§ 7 Abs. 1 S. 2 SGB II, § 23 SGB XII). */
final class Aufenthaltsrecht {

    private Aufenthaltsrecht() {}

    static boolean besteht(Sachlage s) {
        return switch (s.status()) {
            case ANERKANNT,
                    AUFENTHALTSERLAUBNIS,
                    VORUEBERGEHENDER_SCHUTZ,
                    VORUEBERGEHENDER_SCHUTZ_BEANTRAGT,
                    SCHUTZ_WIDERRUFEN_TITEL_BESTEHT,
                    NIEDERLASSUNGSERLAUBNIS,
                    EINGEBUERGERT,
                    DEUTSCH,
                    GEBOREN_IN_DE -> true;
            case UNGEKLAERT -> hatFiktion(s);
            case ASYLBEWERBER -> s.titel().isPresent();
            case ASYLSUCHENDER,
                    ABSCHIEBUNGSVERBOT,
                    AUSREISEPFLICHTIG,
                    GEDULDET,
                    AUSGEREIST,
                    ABGESCHOBEN,
                    UEBERSTELLT,
                    VERSTORBEN -> false;
        };
    }

    /** § 81 Abs. 3 S. 1, Abs. 5 AufenthG: the stay is deemed lawful until the decision. */
    private static boolean hatFiktion(Sachlage s) {
        return s.letztes(Fiktionsbescheinigung.class).isPresent();
    }

    /** The ground as a German sentence. */
    static String grund(Sachlage s) {
        return switch (s.status()) {
            case ANERKANNT -> "Die Person ist anerkannt, ihr Aufenthalt ist erlaubt.";
            case VORUEBERGEHENDER_SCHUTZ, VORUEBERGEHENDER_SCHUTZ_BEANTRAGT ->
                "Die Person hat vorübergehenden Schutz oder eine Bescheinigung darüber.";
            case EINGEBUERGERT, DEUTSCH -> "Die Person ist deutsch.";
            case GEBOREN_IN_DE -> "Das Kind ist im Bundesgebiet geboren, die Familie bezieht kein AsylbLG.";
            case UNGEKLAERT -> "Der Aufenthalt gilt als erlaubt.";
            case SCHUTZ_WIDERRUFEN_TITEL_BESTEHT -> "Der Schutz ist widerrufen, der Titel besteht fort.";
            case AUFENTHALTSERLAUBNIS, NIEDERLASSUNGSERLAUBNIS, ASYLBEWERBER ->
                "Die Person besitzt einen Aufenthaltstitel.";
            case ASYLSUCHENDER,
                    ABSCHIEBUNGSVERBOT,
                    AUSREISEPFLICHTIG,
                    GEDULDET,
                    AUSGEREIST,
                    ABGESCHOBEN,
                    UEBERSTELLT,
                    VERSTORBEN -> "";
        };
    }
}
