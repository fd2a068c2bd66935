package de.nahtlos.status.verlauf;

import de.nahtlos.kit.jdbc.Row;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.akte.Grund;
import de.nahtlos.status.recht.aufenthalt.Statusabschnitt;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.Schutzart;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/** The derived Aufenthaltsstatus in the database. */
@Singleton
class StatusTable extends AbschnittTable<Statusabschnitt> {

    private static final String LIES =
            "select * from statusabschnitt where kommune = ? and person_id = any (?::uuid[]) order by person_id, nr";

    private static final String KUERZE = "delete from statusabschnitt where kommune = ? and person_id = ? and nr >= ?";

    private static final String SCHREIBE = """
            insert into statusabschnitt
              (person_id, nr, kommune, von, bis, status, schutzart, paragraf, rechtsgrundlage, grund_ereignis_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (person_id, nr) do update set von = excluded.von, bis = excluded.bis, status = excluded.status,
              schutzart = excluded.schutzart, paragraf = excluded.paragraf,
              rechtsgrundlage = excluded.rechtsgrundlage, grund_ereignis_id = excluded.grund_ereignis_id
            """;

    StatusTable(Sql sql, CurrentTenant kommune) {
        super(sql, kommune, new Statements(LIES, KUERZE, SCHREIBE));
    }

    @Override
    Statusabschnitt lies(Row row) throws SQLException {
        String schutzart = row.text("schutzart");
        return new Statusabschnitt(
                Aufenthaltsstatus.valueOf(row.text("status")),
                row.date("von"),
                row.date("bis"),
                schutzart == null ? null : Schutzart.valueOf(schutzart),
                row.text("paragraf"),
                row.text("rechtsgrundlage"),
                Grund.lies(row.id("grund_ereignis_id")));
    }

    @Override
    Object[] werte(Statusabschnitt abschnitt) {
        return new Object[] {
            abschnitt.von(),
            abschnitt.bis(),
            abschnitt.status(),
            abschnitt.schutzart(),
            abschnitt.paragraf(),
            abschnitt.rechtsgrundlage(),
            Grund.id(abschnitt.grund())
        };
    }
}
