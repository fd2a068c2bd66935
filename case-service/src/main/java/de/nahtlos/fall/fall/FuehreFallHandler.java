package de.nahtlos.fall.fall;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.fall.patch.MergePatch;
import de.nahtlos.kit.rest.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Changes the course of a Fall: its basic data, who is responsible. */
@ApplicationScoped
public class FuehreFallHandler {

    private final Fallzugriff zugriff;
    private final FallRepository faelle;
    private final MergePatch patch;
    private final Clock clock;

    FuehreFallHandler(Fallzugriff zugriff, FallRepository faelle, MergePatch patch, Clock clock) {
        this.clock = clock;
        this.zugriff = zugriff;
        this.faelle = faelle;
        this.patch = patch;
    }

    /**
     * Applies a merge patch to the {@link Stammdaten}.
     *
     * @param ifMatch the version that the change is based on
     * @throws de.nahtlos.kit.problem.Problem 428 without, 412 with a stale version; 400; 404; 409 for a forbidden status
     */
    @Transactional
    public Fall aendere(UUID id, String ifMatch, JsonNode aenderung) {
        Fall fall = faelle.lock(zugriff.require(id));
        Versions.require(ifMatch, fall.version(), aenderung, patch.tree(fall.stammdaten()));
        fall.aendere(patch.apply(fall.stammdaten(), aenderung, Stammdaten.class));
        faelle.flush();
        return fall;
    }

    /** Records the first judgement of a Fall, or a new one. */
    @Transactional
    public Fall beurteile(UUID id, Triage.Weg weg, List<Handlungsfeld> problemlagen, Intensitaet intensitaet) {
        Fall fall = faelle.lock(zugriff.require(id));
        fall.beurteile(Triage.von(weg, problemlagen, zugriff.ich(), clock.instant()), intensitaet);
        faelle.flush();
        return fall;
    }

    /** Makes a Lotse responsible and, if wanted, another one deputy. */
    @Transactional
    public Fall weiseZu(UUID id, String lotse, String vertretung) {
        Fall fall = faelle.lock(zugriff.require(id));
        fall.weiseZu(lotse, vertretung);
        faelle.flush();
        return fall;
    }
}
