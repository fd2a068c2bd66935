package de.nahtlos.status.regelwerk.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.nahtlos.status.recht.rechtskreis.Regel;
import de.nahtlos.status.recht.rechtskreis.Regelwerk;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of the rules in their order of evaluation.
 *
 * @param geltend whether derivations use this version
 */
public record RegelwerkAnsicht(String version, boolean geltend, List<RegelAnsicht> regeln) {

    /**
     * A rule.
     *
     * @param stufe which question it answers; the questions are asked one after the other
     * @param gueltigAb first day; null = since ever
     * @param gueltigBis last day; null = until further notice
     * @param inKraft false for a rule that is shipped, but not law
     * @param anmerkung a doubt that a Rechtsamt should know
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RegelAnsicht(
            String id,
            String stufe,
            String text,
            LocalDate gueltigAb,
            LocalDate gueltigBis,
            boolean inKraft,
            List<String> rechtsgrundlage,
            String anmerkung) {

        static RegelAnsicht of(Regel regel) {
            return new RegelAnsicht(
                    regel.id(),
                    regel.stufe().name(),
                    regel.bezeichnung(),
                    regel.gueltigAb(),
                    regel.gueltigBis(),
                    regel.inKraft(),
                    regel.rechtsgrundlagen(),
                    regel.anmerkung());
        }
    }

    static RegelwerkAnsicht of(Regelwerk werk) {
        return new RegelwerkAnsicht(
                werk.version(),
                werk.version().equals(Regelwerk.geltendes().version()),
                werk.regeln().stream().map(RegelAnsicht::of).toList());
    }
}
