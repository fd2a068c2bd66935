package de.nahtlos.unterbringung.quote;

import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.unterbringung.zuweisung.Gemeinden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;

/** The quota of the Gemeinden of the caller's Kommune. */
@ApplicationScoped
public class Quoten {

    private final Quotendaten daten;
    private final CurrentTenant tenant;

    Quoten(Quotendaten daten, CurrentTenant tenant) {
        this.daten = daten;
        this.tenant = tenant;
    }

    /** Soll and Ist of these months, one after the other; by Gemeinde. */
    @Transactional
    public List<Gemeindequote> quoten(List<YearMonth> monate) {
        String kommune = tenant.key();
        return new Quotenrechnung(daten.schluessel(kommune), new TreeMap<>(daten.soll(kommune)), daten.ist(kommune))
                .quoten(monate);
    }

    /**
     * Sets the key from a month on, as a whole.
     *
     * @throws de.nahtlos.kit.problem.Problem 400 for a Gemeinde of another Kommune
     */
    @Transactional
    public void setze(Quotendaten.Schluessel schluessel) {
        String kommune = tenant.requireKey();
        schluessel.anteile().keySet().forEach(it -> Gemeinden.verlange(kommune, it, "/anteile"));
        daten.setze(kommune, schluessel);
    }

    /** Sets how many persons the Kommune has to take in a month. */
    @Transactional
    public void setzeSoll(YearMonth monat, int personen) {
        daten.setzeSoll(tenant.requireKey(), monat, personen);
    }
}
