package de.nahtlos.status.recht.rechtskreis;

import java.time.LocalDate;
import java.util.List;

/**
 * One version of one rule of the {@link Regelwerk}.
 *
 * @param id number in the order of evaluation
 * @param bezeichnung what it says, in German
 * @param gueltigAb first day; null = since ever
 * @param gueltigBis last day; null = until further notice
 * @param inKraft false for a version that is shipped, but not law
 * @param rechtsgrundlagen the paragraphs it stands on
 * @param anmerkung a doubt that a Rechtsamt should know; null without
 * @param begruendetBedarfsgemeinschaft who meets it carries the others of the Bedarfsgemeinschaft
 * @param faelle the cases; the first that fits decides
 */
public record Regel(
        String id,
        String bezeichnung,
        Stufe stufe,
        LocalDate gueltigAb,
        LocalDate gueltigBis,
        boolean inKraft,
        List<String> rechtsgrundlagen,
        String anmerkung,
        boolean begruendetBedarfsgemeinschaft,
        List<Fallgruppe> faelle) {

    /** Which question a rule answers; the questions are asked in this order. */
    public enum Stufe {
        /** Does something go before everything else? */
        VORRANG("Geht etwas allem anderen vor?"),
        /** Is the person entitled under § 1 AsylbLG in the own person? */
        ASYLBLG("Ist die Person selbst nach § 1 AsylbLG leistungsberechtigt?"),
        /** Or as member of the family of one who is? */
        ASYLBLG_FAMILIE("Oder als Familienangehörige?"),
        /** If not, or no longer: who else secures the livelihood? */
        SICHERUNG("Wenn nicht oder nicht mehr: Wer sichert den Lebensunterhalt?");

        private final String frage;

        Stufe(String frage) {
            this.frage = frage;
        }

        /** The question, in German. */
        public String frage() {
            return frage;
        }
    }

    public Regel {
        rechtsgrundlagen = List.copyOf(rechtsgrundlagen);
        faelle = List.copyOf(faelle);
    }

    /** Whether the rule is law on that day. */
    public boolean giltAm(LocalDate tag) {
        return inKraft
                && (gueltigAb == null || !tag.isBefore(gueltigAb))
                && (gueltigBis == null || !tag.isAfter(gueltigBis));
    }
}
