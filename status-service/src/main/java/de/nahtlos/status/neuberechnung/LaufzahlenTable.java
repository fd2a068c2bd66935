package de.nahtlos.status.neuberechnung;

import de.nahtlos.kit.jdbc.Row;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.neuberechnung.LaufTable.Auftrag;
import de.nahtlos.status.neuberechnung.Neuberechnung.Lauf;
import de.nahtlos.status.neuberechnung.Neuberechnung.Umfang;
import de.nahtlos.status.verlauf.Verschiebung;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The figures of runs in the database. */
@ApplicationScoped
class LaufzahlenTable {

    private static final String ZAEHLE = """
            insert into neuberechnungsverschiebung (neuberechnung_id, art, kommune, von, nach, anzahl)
            values (?, ?, ?, ?, ?, ?)
            on conflict (neuberechnung_id, art, von, nach)
              do update set anzahl = neuberechnungsverschiebung.anzahl + excluded.anzahl
            """;

    private static final String LAEUFE =
            "select * from neuberechnungslauf where kommune = ? and neuberechnung_id = any (?::uuid[])";

    private static final String VERSCHIEBUNGEN = """
            select * from neuberechnungsverschiebung where kommune = ? and neuberechnung_id = any (?::uuid[])
            order by anzahl desc, von, nach
            """;

    private final Sql sql;
    private final CurrentTenant kommune;

    LaufzahlenTable(Sql sql, CurrentTenant kommune) {
        this.sql = sql;
        this.kommune = kommune;
    }

    /** Adds the persons of a portion whose Rechtskreis differs. */
    void zaehle(Auftrag auftrag, Map<Verschiebung, Long> verschiebungen) {
        sql.batch(
                ZAEHLE,
                verschiebungen.entrySet().stream()
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

    /** The runs of these recomputations. */
    Map<UUID, Map<Laufart, Lauf>> von(Collection<UUID> neuberechnungen) {
        Map<UUID, Map<Laufart, Map<Verschiebung, Long>>> verschiebungen = new HashMap<>();
        sql.query(
                VERSCHIEBUNGEN,
                row -> verschiebungen
                        .computeIfAbsent(row.id("neuberechnung_id"), _ -> new EnumMap<>(Laufart.class))
                        .computeIfAbsent(art(row), _ -> new LinkedHashMap<>())
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
