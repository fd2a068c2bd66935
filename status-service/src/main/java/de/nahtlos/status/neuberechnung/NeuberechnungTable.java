package de.nahtlos.status.neuberechnung;

import de.nahtlos.kit.jdbc.Row;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.neuberechnung.Neuberechnung.Grundlage;
import de.nahtlos.status.neuberechnung.Neuberechnung.Vermerk;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Recomputations in the database. */
@ApplicationScoped
class NeuberechnungTable {

    private static final int NEUESTE = 50;

    private static final String NEU = """
            insert into neuberechnung (id, kommune, regelversion, stichtagsregeln, angefordert_am, angefordert_von)
            values (?, ?, ?, ?, ?, ?)
            """;

    private static final String BESTAETIGE = """
            update neuberechnung set bestaetigt_am = ?, bestaetigt_von = ?
            where id = ? and kommune = ? and bestaetigt_am is null
            """;

    private static final String LIES = "select * from neuberechnung where kommune = ?";

    private final Sql sql;
    private final CurrentTenant kommune;
    private final LaufzahlenTable laeufe;

    NeuberechnungTable(Sql sql, CurrentTenant kommune, LaufzahlenTable laeufe) {
        this.sql = sql;
        this.kommune = kommune;
        this.laeufe = laeufe;
    }

    void nimmAuf(Neuberechnung neue) {
        sql.update(
                NEU,
                neue.id(),
                kommune.requireKey(),
                neue.grundlage().regelversion(),
                neue.grundlage().stichtagsregeln(),
                neue.anforderung().am(),
                neue.anforderung().von());
    }

    /** @return whether it was not confirmed before */
    boolean bestaetige(UUID id, Vermerk von) {
        return sql.update(BESTAETIGE, von.am(), von.von(), id, kommune.key()) == 1;
    }

    List<Neuberechnung> mitId(UUID id) {
        return mitLaeufen(sql.query(LIES + " and id = ?", NeuberechnungTable::ohneLaeufe, kommune.key(), id));
    }

    /** The newest ones first. */
    List<Neuberechnung> neueste() {
        return mitLaeufen(sql.query(
                LIES + " order by angefordert_am desc, id desc limit ?",
                NeuberechnungTable::ohneLaeufe,
                kommune.key(),
                NEUESTE));
    }

    private List<Neuberechnung> mitLaeufen(List<Neuberechnung> ohne) {
        var alle = laeufe.von(ohne.stream().map(Neuberechnung::id).toList());
        return ohne.stream()
                .map(n -> new Neuberechnung(
                        n.id(), n.grundlage(), n.anforderung(), n.bestaetigt(), alle.getOrDefault(n.id(), Map.of())))
                .toList();
    }

    private static Neuberechnung ohneLaeufe(Row row) throws SQLException {
        return new Neuberechnung(
                row.id("id"),
                new Grundlage(row.text("regelversion"), row.text("stichtagsregeln")),
                new Vermerk(row.text("angefordert_von"), row.instant("angefordert_am")),
                row.text("bestaetigt_von") == null
                        ? null
                        : new Vermerk(row.text("bestaetigt_von"), row.instant("bestaetigt_am")),
                new EnumMap<>(Laufart.class));
    }
}
