package de.nahtlos.fall.hilfeplan.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.nahtlos.fall.hilfeplan.Einvernehmen;
import de.nahtlos.fall.hilfeplan.Entscheidung;
import de.nahtlos.fall.hilfeplan.Hilfeplan;
import de.nahtlos.fall.hilfeplan.Massnahme;
import de.nahtlos.fall.hilfeplan.MassnahmeInhalt;
import de.nahtlos.fall.hilfeplan.Ziel;
import de.nahtlos.fall.hilfeplan.ZielInhalt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A Hilfeplan.
 *
 * @param version the number in the ETag, and of the version
 * @param ueberpruefungAm when it is to be reviewed; null = not agreed
 * @param einvernehmlich whether all three parties agree to the plan as it stands now
 */
public record HilfeplanView(
        UUID fallId,
        long version,
        LocalDate ueberpruefungAm,
        boolean einvernehmlich,
        List<ZielView> ziele,
        List<MassnahmeView> massnahmen,
        List<EinvernehmenView> einvernehmen) {

    static HilfeplanView of(Hilfeplan plan) {
        return new HilfeplanView(
                plan.fallId(),
                plan.stand(),
                plan.rahmen().ueberpruefungAm(),
                plan.einvernehmlich(),
                plan.ziele().stream().map(ZielView::of).toList(),
                plan.massnahmen().stream().map(MassnahmeView::of).toList(),
                plan.einvernehmen().stream()
                        .map(erklaerung -> EinvernehmenView.of(erklaerung, plan.stand()))
                        .toList());
    }

    /** @param version of the plan at the last change of this goal */
    public record ZielView(UUID id, @JsonUnwrapped ZielInhalt inhalt, long version) {
        static ZielView of(Ziel ziel) {
            return new ZielView(ziel.id(), ziel.inhalt(), ziel.stand());
        }
    }

    /**
     * A Massnahme.
     *
     * @param entscheidung the last decision about its state or its last day; null if there was none
     * @param version of the plan at the last change of this Massnahme
     */
    public record MassnahmeView(
            UUID id, @JsonUnwrapped MassnahmeInhalt inhalt, Entscheidung entscheidung, long version) {
        static MassnahmeView of(Massnahme massnahme) {
            return new MassnahmeView(
                    massnahme.id(), massnahme.inhalt(), massnahme.entscheidung().orElse(null), massnahme.stand());
        }
    }

    /**
     * The declaration of a party.
     *
     * @param erteilt whether it agrees to the plan as it stands now
     * @param aktuell whether the plan has not changed since the declaration
     */
    public record EinvernehmenView(Einvernehmen.Partei partei, boolean erteilt, Instant erklaertAm, boolean aktuell) {
        static EinvernehmenView of(Einvernehmen erklaerung, long stand) {
            return new EinvernehmenView(
                    erklaerung.partei(),
                    erklaerung.giltFuer(stand),
                    erklaerung.erklaertAm(),
                    erklaerung.stand() == stand);
        }
    }
}
