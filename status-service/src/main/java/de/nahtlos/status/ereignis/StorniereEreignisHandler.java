package de.nahtlos.status.ereignis;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.status.akte.EreignisTable;
import de.nahtlos.status.akte.ErfasstesEreignis;
import de.nahtlos.status.akte.Stornierung;
import de.nahtlos.status.haushalt.Verbund;
import de.nahtlos.status.haushalt.VerbundSperre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Cancels a fact, records the one that replaces it, and everything that follows, in one transaction. */
@ApplicationScoped
public class StorniereEreignisHandler {

    private final VerbundSperre sperre;
    private final EreignisTable ereignisse;
    private final Folgen folgen;
    private final Ereignisrechte rechte;
    private final Erfasser erfasser;

    StorniereEreignisHandler(
            VerbundSperre sperre, EreignisTable ereignisse, Folgen folgen, Ereignisrechte rechte, Erfasser erfasser) {
        this.sperre = sperre;
        this.ereignisse = ereignisse;
        this.folgen = folgen;
        this.rechte = rechte;
        this.erfasser = erfasser;
    }

    /**
     * Cancels the fact. The answer is about the replacement if there is one, else about the cancelled fact.
     *
     * @throws de.nahtlos.kit.problem.Problem 403 for a foreign fact, 404, 409 if it is cancelled already
     */
    @Transactional
    public Erfassung handle(StorniereEreignis befehl) {
        Verbund verbund = sperre.sperre(List.of(befehl.personId()));
        List<ErfasstesEreignis> alle = new ArrayList<>(ereignisse.derPersonen(verbund.personen()));
        ErfasstesEreignis falsches = require(alle, befehl.personId(), befehl.ereignisId());
        rechte.pruefeStorno(falsches.erfassung().von());
        if (falsches.storno().isPresent()) {
            throw EreignisProbleme.EREIGNIS_STORNIERT.with("Es hat keine Wirkung mehr.");
        }
        Stornierung storno = erfasser.stornierung(befehl.grund(), befehl.text());
        ereignisse.storniere(falsches.id(), storno);
        ErfasstesEreignis storniertes = falsches.storniert(storno);
        alle.replaceAll(ereignis -> ereignis.equals(falsches) ? storniertes : ereignis);
        ErfasstesEreignis anlass = befehl.ersatz() == null ? storniertes : ersetze(befehl, storniertes, alle);
        return folgen.ziehe(verbund, alle, anlass, befehl.grund().name());
    }

    private ErfasstesEreignis ersetze(
            StorniereEreignis befehl, ErfasstesEreignis storniertes, List<ErfasstesEreignis> alle) {
        return alle.stream()
                .filter(ereignis -> ereignis.istSchon(befehl.personId(), befehl.ersatz()))
                .findFirst()
                .orElseGet(() -> {
                    var ersatz = ereignisse.haengeAn(
                            erfasser.neueId(), befehl.personId(), befehl.ersatz(), erfasser.erfassung(), storniertes);
                    alle.add(ersatz);
                    return ersatz;
                });
    }

    private static ErfasstesEreignis require(List<ErfasstesEreignis> alle, UUID personId, UUID ereignisId) {
        return alle.stream()
                .filter(ereignis -> ereignis.id().equals(ereignisId))
                .filter(ereignis -> ereignis.personId().equals(personId))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("Das Ereignis"));
    }
}
