package de.nahtlos.status.stapel;

import de.nahtlos.kit.event.TransientFailure;
import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.status.haushalt.Verbuende;
import de.nahtlos.status.haushalt.VerbundSperre;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Takes any number of lines, some hundred per transaction, and never fails for the sake of one line. Sent again, it
 * completes what a crash interrupted, because a fact that is recorded already has no effect a second time.
 */
@ApplicationScoped
public class Stapel {

    private static final Logger LOG = Logger.getLogger(Stapel.class);
    private static final int PORTION = 200;
    private static final int VERSUCHE = 3;
    private static final int STUNDE = 3600;

    private static final Problem NICHT_VERFUEGBAR = Problems.NICHT_VERFUEGBAR.with(
            "Diese Zeile ist nicht gespeichert. Bitte den Stapel noch einmal senden; was gespeichert ist, bleibt dabei"
                    + " unverändert.");

    private static final Problem NICHT_AUSGEFUEHRT =
            Problems.INTERNER_FEHLER.with("Diese Zeile ist nicht gespeichert. Bitte dem Betrieb melden.");

    private final Portionsverarbeitung verarbeitung;
    private final VerbundSperre sperre;
    private final Verbuende verbuende;

    Stapel(Portionsverarbeitung verarbeitung, VerbundSperre sperre, Verbuende verbuende) {
        this.verarbeitung = verarbeitung;
        this.sperre = sperre;
        this.verbuende = verbuende;
    }

    /**
     * Judges the lines and, if wanted, records their facts.
     *
     * @param zeilen read as they are needed
     * @param antwort gets one verdict per line, in their order
     */
    public void verarbeite(Iterator<Zeile> zeilen, Modus modus, Consumer<Urteil> antwort) {
        switch (modus) {
            case UEBERNEHMEN -> inPortionen(zeilen, this::uebernimm, antwort);
            case PRUEFEN -> pruefe(zeilen, antwort);
        }
    }

    private static void inPortionen(
            Iterator<Zeile> zeilen, Function<List<Zeile>, List<Urteil>> urteile, Consumer<Urteil> antwort) {
        List<Zeile> portion = new ArrayList<>(PORTION);
        while (zeilen.hasNext()) {
            portion.add(zeilen.next());
            if (portion.size() == PORTION || !zeilen.hasNext()) {
                urteile.apply(portion).forEach(antwort);
                portion.clear();
            }
        }
    }

    /** One transaction that is undone: each portion sees what the ones before would have recorded, and nobody else does. */
    private void pruefe(Iterator<Zeile> zeilen, Consumer<Urteil> antwort) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(STUNDE));
        try {
            inPortionen(zeilen, portion -> verarbeitung.pruefe(portion, verbuende::von), antwort);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private List<Urteil> uebernimm(List<Zeile> portion) {
        for (int versuch = 1; true; versuch++) {
            try {
                return QuarkusTransaction.requiringNew()
                        .call(() -> verarbeitung.uebernimm(portion, sperre::sperreBekannte));
            } catch (RuntimeException e) {
                boolean voruebergehend = TransientFailure.isTransient(e);
                if (voruebergehend && versuch < VERSUCHE) {
                    continue;
                }
                LOG.warnf(
                        "portion of %d lines failed: %s",
                        portion.size(), e.getClass().getName());
                return voruebergehend ? alle(portion, NICHT_VERFUEGBAR) : einzeln(portion);
            }
        }
    }

    /** A line that fails where nobody expects it must not take others with it. */
    private List<Urteil> einzeln(List<Zeile> portion) {
        return portion.size() == 1
                ? alle(portion, NICHT_AUSGEFUEHRT)
                : portion.stream()
                        .flatMap(zeile -> uebernimm(List.of(zeile)).stream())
                        .toList();
    }

    private static List<Urteil> alle(List<Zeile> portion, Problem problem) {
        return portion.stream()
                .map(zeile -> Urteil.problem(zeile.index(), null, problem))
                .toList();
    }
}
