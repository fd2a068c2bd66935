package de.nahtlos.status.neuberechnung;

import de.nahtlos.kit.jdbc.Row;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.neuberechnung.Neuberechnung.Lauf;
import de.nahtlos.status.neuberechnung.Neuberechnung.Umfang;
import de.nahtlos.status.verlauf.Verschiebung;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
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
            select neuberechnung_id, art, kommune from neuberechnungslauf where beendet_am is null order by kommune
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

    private static final String ZAEHLE = """
            insert into neuberechnungsverschiebung (neuberechnung_id, art, kommune, von, nach, anzahl)
            values (?, ?, ?, ?, ?, ?)
            on conflict (neuberechnung_id, art, von, nach)
              do update set anzahl = neuberechnungsverschiebung.anzahl + excluded.anzahl
            """;

    private static final String BEENDE = """
            update neuberechnungslauf set beendet_am = ? where neuberechnung_id = ? and art = ? and kommune = ?
            """;

    private static final String LAEUFE =
            "select * from neuberechnungslauf where kommune = ? and neuberechnung_id = any (?::uuid[])";

    private static final String VERSCHIEBUNGEN = """
            select * from neuberechnungsverschiebung where kommune = ? and neuberechnung_id = any (?::uuid[])
            order by anzahl desc, von, nach
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
        sql.batch(
                ZAEHLE,
                umfang.verschiebungen().entrySet().stream()
                        .map(v -> new Object[] {
                            auftrag.neuberechnung(),
                            auftrag.art(),
                            kommune.key(),
                            v.getKey().von(),
                            v.getKey().nach(),
                            v.getValue()
                        })
                        .toList());
    }

    void beende(Auftrag auftrag, Instant jetzt) {
        sql.update(BEENDE, jetzt, auftrag.neuberechnung(), auftrag.art(), kommune.key());
    }

    /** The runs of these recomputations. */
    Map<UUID, Map<Laufart, Lauf>> von(Collection<UUID> neuberechnungen) {
        Map<UUID, Map<Laufart, Map<Verschiebung, Long>>> verschiebungen = new HashMap<>();
        sql.query(
                VERSCHIEBUNGEN,
                row -> verschiebungen
                        .computeIfAbsent(row.id("neuberechnung_id"), _ -> new EnumMap<>(Laufart.class))
                        .computeIfAbsent(art(row), _ -> new java.util.LinkedHashMap<>())
                        .put(Verschiebung.lies(row.text("von"), row.text("nach")), row.number("anzahl")),
                kommune.key(),
                neuberechnungen);
        Map<UUID, Map<Laufart, Lauf>> laeufe = new HashMap<>();
        sql.query(
                LAEUFE,
                row -> laeufe.computeIfAbsent(row.id("neuberechnung_id"), _ -> new EnumMap<>(Laufart.class))
                        .put(
                                art(row),
                                lauf(
                                        row,
                                        verschiebungen
                                                .getOrDefault(row.id("neuberechnung_id"), Map.of())
                                                .getOrDefault(art(row), Map.of()))),
                kommune.key(),
                neuberechnungen);
        return laeufe;
    }

    private static Laufart art(Row row) throws SQLException {
        return Laufart.valueOf(row.text("art"));
    }

    private static Lauf lauf(Row row, Map<Verschiebung, Long> verschiebungen) throws SQLException {
        return new Lauf(
                row.instant("begonnen_am"),
                row.instant("beendet_am"),
                row.id("letzte_person"),
                new Umfang(row.number("geprueft"), row.number("geaendert"), verschiebungen));
    }
}
