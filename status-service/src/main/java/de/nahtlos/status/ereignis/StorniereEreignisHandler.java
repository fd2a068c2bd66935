package de.nahtlos.status.ereignis;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.status.akte.Akten;
import de.nahtlos.status.akte.Aktenstand;
import de.nahtlos.status.akte.EreignisTable;
import de.nahtlos.status.akte.ErfasstesEreignis;
import de.nahtlos.status.akte.Stornierung;
import de.nahtlos.status.haushalt.VerbundSperre;
import de.nahtlos.status.zugriff.Protokolliert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Cancels a fact, records the one that replaces it, and everything that follows, in one transaction. */
@ApplicationScoped
public class StorniereEreignisHandler {

    private final VerbundSperre sperre;
    private final Akten akten;
    private final EreignisTable ereignisse;
    private final Folgen folgen;
    private final Ereignisrechte rechte;
    private final Erfasser erfasser;

    StorniereEreignisHandler(
            VerbundSperre sperre,
            Akten akten,
            EreignisTable ereignisse,
            Folgen folgen,
            Ereignisrechte rechte,
            Erfasser erfasser) {
        this.sperre = sperre;
        this.akten = akten;
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
    @Protokolliert("EREIGNIS_STORNIEREN")
    public Erfassung handle(StorniereEreignis befehl) {
        Aktenstand vorher = akten.lies(sperre.sperre(List.of(befehl.personId())));
        ErfasstesEreignis falsches = require(vorher, befehl.personId(), befehl.ereignisId());
        rechte.pruefeStorno(falsches.erfassung().von());
        if (falsches.storno().isPresent()) {
            throw EreignisProbleme.EREIGNIS_STORNIERT.with("Es hat keine Wirkung mehr.");
        }
        Stornierung storno = erfasser.stornierung(befehl.grund(), befehl.text());
        ereignisse.storniere(falsches.id(), storno);
        ErfasstesEreignis storniertes = falsches.storniert(storno);
        Aktenstand nachher = vorher.mitGeaendertem(falsches.id(), _ -> storniertes);
        return befehl.ersatz() == null
                ? folgen.ziehe(nachher, storniertes, befehl.grund().name())
                : ersetze(nachher, storniertes, befehl);
    }

    private Erfassung ersetze(Aktenstand stand, ErfasstesEreignis storniertes, StorniereEreignis befehl) {
        String grund = befehl.grund().name();
        Optional<ErfasstesEreignis> schonErfasst = stand.schonErfasst(befehl.personId(), befehl.ersatz());
        if (schonErfasst.isPresent()) {
            return folgen.ziehe(stand, schonErfasst.get(), grund);
        }
        ErfasstesEreignis ersatz = erfasser.ersatz(storniertes, befehl.ersatz());
        ereignisse.haengeAn(List.of(ersatz));
        return folgen.ziehe(stand.mit(ersatz), ersatz, grund);
    }

    private static ErfasstesEreignis require(Aktenstand stand, UUID personId, UUID ereignisId) {
        return stand.ereignisse().stream()
                .filter(ereignis -> ereignis.id().equals(ereignisId))
                .filter(ereignis -> ereignis.personId().equals(personId))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("Das Ereignis"));
    }
}
