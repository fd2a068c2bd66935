package de.nahtlos.status.verlauf;

import de.nahtlos.kit.jdbc.Row;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.verlauf.Standabschnitt.Achse;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/** The derived procedure and whereabouts in the database. */
@Singleton
class StandTable extends AbschnittTable<Standabschnitt> {

    private static final String LIES =
            "select * from standabschnitt where kommune = ? and person_id = any (?::uuid[]) order by person_id, nr";

    private static final String KUERZE = "delete from standabschnitt where kommune = ? and person_id = ? and nr >= ?";

    private static final String SCHREIBE = """
            insert into standabschnitt (person_id, nr, kommune, achse, wert, von, bis) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (person_id, nr) do update set achse = excluded.achse, wert = excluded.wert,
              von = excluded.von, bis = excluded.bis
            """;

    StandTable(Sql sql, CurrentTenant kommune) {
        super(sql, kommune, new Statements(LIES, KUERZE, SCHREIBE));
    }

    @Override
    Standabschnitt lies(Row row) throws SQLException {
        return new Standabschnitt(Achse.valueOf(row.text("achse")), row.text("wert"), row.date("von"), row.date("bis"));
    }

    @Override
    Object[] werte(Standabschnitt abschnitt) {
        return new Object[] {abschnitt.achse(), abschnitt.wert(), abschnitt.von(), abschnitt.bis()};
    }
}
