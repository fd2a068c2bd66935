package de.nahtlos.status.zustaendigkeit;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.Caller;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.zustaendigkeit.Zustaendigkeitsmatrix.Uebergang;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Who is responsible on a day: as the Kommune has set it, else as delivered. The delivered matrix is read at start, so a
 * broken file stops the start.
 */
@ApplicationScoped
public class Zustaendigkeiten {

    private final Zustaendigkeitsmatrix standard = Zustaendigkeitsmatrix.standard();
    private final MatrixTable tabelle;
    private final Caller caller;
    private final Clock clock;

    Zustaendigkeiten(MatrixTable tabelle, Caller caller, Clock clock) {
        this.tabelle = tabelle;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The matrix of a day.
     *
     * @param tag null for today
     */
    @Transactional
    public Zustaendigkeitsmatrix am(LocalDate tag) {
        return tabelle.am(tag == null ? LocalDate.now(clock) : tag).orElse(standard);
    }

    /**
     * Who drops out, comes in and stays when the status changes.
     *
     * @param tag null for today
     */
    @Transactional
    public Uebergang uebergang(Aufenthaltsstatus von, Aufenthaltsstatus nach, LocalDate tag) {
        Zustaendigkeitsmatrix matrix = am(tag);
        return Zustaendigkeitsmatrix.uebergang(matrix.bei(von), matrix.bei(nach));
    }

    /** What the Kommune has set, the newest first; empty as long as the delivered matrix applies. */
    @Transactional
    public List<Matrixversion> versionen() {
        return tabelle.versionen();
    }

    /** Number of the newest matrix that the Kommune has set; 0 without any. */
    @Transactional
    public long version() {
        return tabelle.versionen().stream()
                .findFirst()
                .map(Matrixversion::version)
                .orElse(0L);
    }

    /**
     * Sets the matrix from a day on; what was set before stays in the history.
     *
     * @param pruefeVersion is given the present version
     * @throws de.nahtlos.kit.problem.Problem 412 if someone else was faster
     */
    @Transactional
    public Matrixversion setze(LocalDate gueltigAb, Zustaendigkeitsmatrix matrix, LongConsumer pruefeVersion) {
        long jetzige = version();
        pruefeVersion.accept(jetzige);
        Matrixversion neue = new Matrixversion(jetzige + 1, gueltigAb, clock.instant(), caller.name());
        if (!tabelle.nimmAuf(neue, matrix)) {
            throw Problems.VERSION_VERALTET.with("Bitte neu laden und den Vorgang wiederholen.");
        }
        return neue;
    }
}
