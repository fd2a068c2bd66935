package de.nahtlos.status.verlauf;

import de.nahtlos.kit.jdbc.Row;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.akte.Grund;
import de.nahtlos.status.recht.frist.Frist;
import de.nahtlos.status.recht.frist.Fristtyp;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/** The derived Fristen in the database. */
@Singleton
class FristTable extends AbschnittTable<Frist> {

    private static final String LIES =
            "select * from frist where kommune = ? and person_id = any (?::uuid[]) order by person_id, nr";

    private static final String KUERZE = "delete from frist where kommune = ? and person_id = ? and nr >= ?";

    private static final String SCHREIBE = """
            insert into frist (person_id, nr, kommune, typ, ende, rechtsgrundlage, grund_ereignis_id)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (person_id, nr) do update set typ = excluded.typ, ende = excluded.ende,
              rechtsgrundlage = excluded.rechtsgrundlage, grund_ereignis_id = excluded.grund_ereignis_id
            """;

    FristTable(Sql sql, CurrentTenant kommune) {
        super(sql, kommune, new Statements(LIES, KUERZE, SCHREIBE));
    }

    @Override
    Frist lies(Row row) throws SQLException {
        return new Frist(
                Fristtyp.valueOf(row.text("typ")),
                row.date("ende"),
                row.text("rechtsgrundlage"),
                Grund.lies(row.id("grund_ereignis_id")));
    }

    @Override
    Object[] werte(Frist frist) {
        return new Object[] {frist.typ(), frist.ende(), frist.rechtsgrundlage(), Grund.id(frist.grund())};
    }
}
