package de.nahtlos.fall.hilfeplan.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.nahtlos.fall.hilfeplan.Einvernehmen;
import de.nahtlos.fall.hilfeplan.Hilfeplan;
import de.nahtlos.fall.hilfeplan.Massnahme;
import de.nahtlos.fall.hilfeplan.MassnahmeInhalt;
import de.nahtlos.fall.hilfeplan.Ziel;
import de.nahtlos.fall.hilfeplan.ZielInhalt;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A Hilfeplan.
 *
 * @param version the number in the ETag
 */
public record HilfeplanView(
        UUID fallId,
        long version,
        List<ZielView> ziele,
        List<MassnahmeView> massnahmen,
        List<EinvernehmenView> einvernehmen) {

    static HilfeplanView of(Hilfeplan plan) {
        return new HilfeplanView(
                plan.fallId(),
                plan.stand(),
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

    /** @param version of the plan at the last change of this Massnahme */
    public record MassnahmeView(UUID id, @JsonUnwrapped MassnahmeInhalt inhalt, long version) {
        static MassnahmeView of(Massnahme massnahme) {
            return new MassnahmeView(massnahme.id(), massnahme.inhalt(), massnahme.stand());
        }
    }

    /** @param aktuell whether the plan has not changed since */
    public record EinvernehmenView(Einvernehmen.Partei partei, boolean erteilt, Instant erklaertAm, boolean aktuell) {
        static EinvernehmenView of(Einvernehmen erklaerung, long stand) {
            return new EinvernehmenView(
                    erklaerung.partei(), erklaerung.erteilt(), erklaerung.erklaertAm(), erklaerung.stand() == stand);
        }
    }
}
