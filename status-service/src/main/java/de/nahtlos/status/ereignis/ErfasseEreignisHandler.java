package de.nahtlos.status.ereignis;

import de.nahtlos.status.akte.EreignisTable;
import de.nahtlos.status.akte.ErfasstesEreignis;
import de.nahtlos.status.haushalt.Verbund;
import de.nahtlos.status.haushalt.VerbundSperre;
import de.nahtlos.status.recht.ereignis.Ereignis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Records a fact and everything that follows from it, in one transaction. */
@ApplicationScoped
public class ErfasseEreignisHandler {

    private final VerbundSperre sperre;
    private final EreignisTable ereignisse;
    private final Folgen folgen;
    private final Bestehendes bestehendes;
    private final Erfasser erfasser;

    ErfasseEreignisHandler(
            VerbundSperre sperre, EreignisTable ereignisse, Folgen folgen, Bestehendes bestehendes, Erfasser erfasser) {
        this.sperre = sperre;
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
    public Erfassung handle(UUID personId, Ereignis ereignis) {
        Verbund verbund = sperre.sperre(List.of(personId));
        List<ErfasstesEreignis> bisherige = ereignisse.derPersonen(verbund.personen());
        Optional<ErfasstesEreignis> schonErfasst = bisherige.stream()
                .filter(bisheriges -> bisheriges.istSchon(personId, ereignis))
                .findFirst();
        if (schonErfasst.isPresent()) {
            return bestehendes.zeige(verbund, bisherige, schonErfasst.get());
        }
        ErfasstesEreignis neues =
                ereignisse.haengeAn(erfasser.neueId(), personId, ereignis, erfasser.erfassung(), null);
        return folgen.ziehe(
                verbund, Stream.concat(bisherige.stream(), Stream.of(neues)).toList(), neues, Folgen.NEUE_TATSACHE);
    }
}
