package de.nahtlos.status.ereignis;

import de.nahtlos.status.akte.Akten;
import de.nahtlos.status.akte.Aktenstand;
import de.nahtlos.status.akte.EreignisTable;
import de.nahtlos.status.akte.ErfasstesEreignis;
import de.nahtlos.status.haushalt.VerbundSperre;
import de.nahtlos.status.recht.ereignis.Ereignis;
import de.nahtlos.status.zugriff.Protokolliert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records a fact and everything that follows from it, in one transaction. */
@ApplicationScoped
public class ErfasseEreignisHandler {

    private final VerbundSperre sperre;
    private final Akten akten;
    private final EreignisTable ereignisse;
    private final Folgen folgen;
    private final Bestehendes bestehendes;
    private final Erfasser erfasser;

    ErfasseEreignisHandler(
            VerbundSperre sperre,
            Akten akten,
            EreignisTable ereignisse,
            Folgen folgen,
            Bestehendes bestehendes,
            Erfasser erfasser) {
        this.sperre = sperre;
        this.akten = akten;
        this.ereignisse = ereignisse;
        this.folgen = folgen;
        this.bestehendes = bestehendes;
        this.erfasser = erfasser;
    }

    /**
     * Records the fact. A fact that the law does not allow is recorded all the same: the transaction commits.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 for an unknown person
     */
    @Transactional
    @Protokolliert("EREIGNIS_ERFASSEN")
    public Erfassung handle(UUID personId, Ereignis ereignis) {
        Aktenstand stand = akten.lies(sperre.sperre(List.of(personId)));
        Optional<ErfasstesEreignis> schonErfasst = stand.schonErfasst(personId, ereignis);
        if (schonErfasst.isPresent()) {
            return bestehendes.zeige(stand, schonErfasst.get());
        }
        ErfasstesEreignis neues = erfasser.neues(personId, ereignis);
        ereignisse.haengeAn(List.of(neues));
        return folgen.ziehe(stand.mit(neues), neues, Folgen.NEUE_TATSACHE);
    }
}
