package de.nahtlos.status.recht.rechtskreis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One rule of the {@link Regelwerk}.
 *
 * @param id number in the order of evaluation
 * @param bezeichnung what it says, in German
 * @param gueltigAb first day; null = since ever
 * @param gueltigBis last day; null = until further notice
 * @param inKraft false for a version that is shipped, but not law
 * @param rechtsgrundlagen the paragraphs it stands on
 * @param anmerkung a doubt that a Rechtsamt should know; null without
 * @param pruefung finds something, or nothing if the rule does not fit
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
        Function<Sachlage, Optional<? extends Befund>> pruefung) {

    /** Which question a rule answers; the questions are asked in this order. */
    public enum Stufe {
        /** Does something go before everything else? */
        VORRANG,
        /** Is the person entitled under § 1 AsylbLG in the own person? */
        ASYLBLG,
        /** Or as member of the family of one who is? */
        ASYLBLG_FAMILIE,
        /** If not, or no longer: who else secures the livelihood? */
        SICHERUNG
    }

    public Regel {
        rechtsgrundlagen = List.copyOf(rechtsgrundlagen);
    }

    /** Whether the rule is law on that day. */
    public boolean giltAm(LocalDate tag) {
        return inKraft
                && (gueltigAb == null || !tag.isBefore(gueltigAb))
                && (gueltigBis == null || !tag.isAfter(gueltigBis));
    }

    static Regel regel(
            String id,
            Stufe stufe,
            String bezeichnung,
            List<String> rechtsgrundlagen,
            Function<Sachlage, Optional<? extends Befund>> pruefung) {
        return new Regel(id, bezeichnung, stufe, null, null, true, rechtsgrundlagen, null, pruefung);
    }

    Regel ab(LocalDate tag) {
        return new Regel(id, bezeichnung, stufe, tag, gueltigBis, inKraft, rechtsgrundlagen, anmerkung, pruefung);
    }

    Regel bis(LocalDate tag) {
        return new Regel(id, bezeichnung, stufe, gueltigAb, tag, inKraft, rechtsgrundlagen, anmerkung, pruefung);
    }

    Regel nichtInKraft() {
        return new Regel(id, bezeichnung, stufe, null, null, false, rechtsgrundlagen, anmerkung, pruefung);
    }

    Regel anmerkung(String text) {
        return new Regel(id, bezeichnung, stufe, gueltigAb, gueltigBis, inKraft, rechtsgrundlagen, text, pruefung);
    }
}
