package de.nahtlos.status.einstellung;

import de.nahtlos.kit.jdbc.Row;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.einstellung.Stichtagseinstellung.Vermerk;
import de.nahtlos.status.recht.begriff.Stichtagsregel;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The Stichtagsregeln of the caller's Kommune in the database: append-only. */
@ApplicationScoped
class StichtagTable {

    private static final String LIES = """
            select e.id, e.wert, e.ab, e.vorgeschlagen_am, e.vorgeschlagen_von, b.bestaetigt_am, b.bestaetigt_von
            from stichtagseinstellung e left join stichtagsbestaetigung b on b.einstellung_id = e.id
            where e.kommune = ?
            order by b.bestaetigt_am nulls last, e.vorgeschlagen_am, e.id
            """;

    private static final String SCHLAGE_VOR = """
            insert into stichtagseinstellung (id, kommune, wert, ab, vorgeschlagen_am, vorgeschlagen_von)
            values (?, ?, ?, ?, ?, ?)
            """;

    private static final String BESTAETIGE = """
            insert into stichtagsbestaetigung (einstellung_id, kommune, bestaetigt_am, bestaetigt_von)
            values (?, ?, ?, ?) on conflict (einstellung_id) do nothing
            """;

    private final Sql sql;
    private final CurrentTenant kommune;

    StichtagTable(Sql sql, CurrentTenant kommune) {
        this.sql = sql;
        this.kommune = kommune;
    }

    /** All, the confirmed ones first in the order of their confirmation. */
    List<Stichtagseinstellung> alle() {
        return sql.query(LIES, StichtagTable::einstellung, kommune.key());
    }

    void schlageVor(Stichtagseinstellung neue) {
        sql.update(
                SCHLAGE_VOR,
                neue.id(),
                kommune.requireKey(),
                neue.wert(),
                neue.ab(),
                neue.vorschlag().am(),
                neue.vorschlag().von());
    }

    /** @return false if another one was faster */
    boolean bestaetige(UUID id, Vermerk bestaetigung) {
        return sql.update(BESTAETIGE, id, kommune.key(), bestaetigung.am(), bestaetigung.von()) == 1;
    }

    private static Stichtagseinstellung einstellung(Row row) throws SQLException {
        String bestaetigtVon = row.text("bestaetigt_von");
        return new Stichtagseinstellung(
                row.id("id"),
                Stichtagsregel.valueOf(row.text("wert")),
                row.date("ab"),
                new Vermerk(row.text("vorgeschlagen_von"), row.instant("vorgeschlagen_am")),
                bestaetigtVon == null ? null : new Vermerk(bestaetigtVon, row.instant("bestaetigt_am")));
    }
}
