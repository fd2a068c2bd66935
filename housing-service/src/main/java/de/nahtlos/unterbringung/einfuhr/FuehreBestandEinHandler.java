package de.nahtlos.unterbringung.einfuhr;

import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.unterbringung.bestand.BestandRepository;
import de.nahtlos.unterbringung.bestand.Einheit;
import de.nahtlos.unterbringung.bestand.Platz;
import de.nahtlos.unterbringung.bestand.Unterkunft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Use case: the housing office brings its spreadsheet along. */
@ApplicationScoped
public class FuehreBestandEinHandler {

    /** Most lines of a file. */
    public static final int HOECHSTENS_ZEILEN = 20_000;

    private final EntityManager entityManager;
    private final BestandRepository bestand;
    private final Sql sql;
    private final CurrentTenant tenant;
    private final Clock clock;

    FuehreBestandEinHandler(
            EntityManager entityManager, BestandRepository bestand, Sql sql, CurrentTenant tenant, Clock clock) {
        this.entityManager = entityManager;
        this.bestand = bestand;
        this.sql = sql;
        this.tenant = tenant;
        this.clock = clock;
    }

    /**
     * Checks the file, and stores its good lines if that is wanted: all of them or, if something fails, none.
     *
     * @throws Unlesbar if it is no table
     */
    @Transactional
    public Bericht handle(byte[] datei, Modus modus) {
        String kommune = tenant.requireKey();
        var zeilen = Tabelle.lies(datei).zeilen();
        if (zeilen.size() > HOECHSTENS_ZEILEN) {
            throw new Unlesbar("Höchstens " + HOECHSTENS_ZEILEN + " Zeilen.");
        }
        List<Object> neue = new ArrayList<>();
        einerNachDemAnderen(kommune);
        var einfuhr = new Einfuhr(vorhandenes(modus), neue::add, clock.instant());
        zeilen.forEach(zeile -> einfuhr.nimm(Zeilenleser.lies(zeile, kommune)));
        if (modus == Modus.UEBERNEHMEN) {
            List.of(Unterkunft.class, Einheit.class, Platz.class).forEach(type -> speichere(neue, type));
        }
        return einfuhr.bericht(modus, zeilen.size());
    }

    /** In the order of the references, so that rows of one table go to the database together. */
    private void speichere(List<Object> neue, Class<?> type) {
        neue.stream().filter(type::isInstance).forEach(entityManager::persist);
        entityManager.flush();
    }

    /** Two files at once would both find missing what the other brings. */
    private void einerNachDemAnderen(String kommune) {
        sql.query(
                "select pg_advisory_xact_lock(hashtextextended(?, 1)) as kommune_mit_einfuhr", row -> kommune, kommune);
    }

    /** A dry run must not touch what Hibernate would write back. */
    private Vorhandenes vorhandenes(Modus modus) {
        var unterkuenfte = bestand.alleUnterkuenfte();
        var einheiten = bestand.alleEinheiten();
        if (modus == Modus.PRUEFEN) {
            entityManager.clear();
        }
        return new Vorhandenes(unterkuenfte, einheiten);
    }
}
