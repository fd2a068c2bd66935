package de.nahtlos.status.neuberechnung;

import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.neuberechnung.Neuberechnung.Lauf;
import de.nahtlos.status.neuberechnung.Neuberechnung.Umfang;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The runs of recomputations in the database: progress and figures. */
@ApplicationScoped
class LaufTable {

    private static final String BEGINNE =
            "insert into neuberechnungslauf (neuberechnung_id, art, kommune, begonnen_am) values (?, ?, ?, ?)";

    /** Over all tenants: the job works for each of them in turn. */
    private static final String OFFENE = """
            select neuberechnung_id, art, kommune from offener_lauf_aller_kommunen order by kommune
            """;

    private static final String NIMM_DIR = """
            select letzte_person from neuberechnungslauf
            where neuberechnung_id = ? and art = ? and kommune = ? and beendet_am is null for update skip locked
            """;

    private static final String SCHREIBE_FORT = """
            update neuberechnungslauf
            set letzte_person = ?, geprueft = geprueft + ?, geaendert = geaendert + ?
            where neuberechnung_id = ? and art = ? and kommune = ?
            """;

    private static final String BEENDE = """
            update neuberechnungslauf set beendet_am = ? where neuberechnung_id = ? and art = ? and kommune = ?
            """;

    /** Nobody is done yet: the least of all ids. */
    private static final UUID VOR_ALLEN = new UUID(0, 0);

    private final Sql sql;
    private final CurrentTenant kommune;

    LaufTable(Sql sql, CurrentTenant kommune) {
        this.sql = sql;
        this.kommune = kommune;
    }

    /** Which run of which Kommune. */
    record Auftrag(UUID neuberechnung, Laufart art, String kommune) {}

    Lauf beginne(UUID neuberechnung, Laufart art, Instant jetzt) {
        sql.update(BEGINNE, neuberechnung, art, kommune.key(), jetzt);
        return new Lauf(jetzt, null, VOR_ALLEN, new Umfang(0, 0, Map.of()));
    }

    List<Auftrag> offene() {
        return sql.query(
                OFFENE,
                row -> new Auftrag(row.id("neuberechnung_id"), Laufart.valueOf(row.text("art")), row.text("kommune")));
    }

    /**
     * Takes the run for the running transaction.
     *
     * @return the last person who is done; empty if another instance has it or it is finished
     */
    Optional<UUID> nimmDir(Auftrag auftrag) {
        return sql
                .query(NIMM_DIR, row -> row.id("letzte_person"), auftrag.neuberechnung(), auftrag.art(), kommune.key())
                .stream()
                .findFirst();
    }

    void schreibeFort(Auftrag auftrag, UUID letzte, Umfang umfang) {
        sql.update(
                SCHREIBE_FORT,
                letzte,
                umfang.geprueft(),
                umfang.geaendert(),
                auftrag.neuberechnung(),
                auftrag.art(),
                kommune.key());
    }

    void beende(Auftrag auftrag, Instant jetzt) {
        sql.update(BEENDE, jetzt, auftrag.neuberechnung(), auftrag.art(), kommune.key());
    }
}
