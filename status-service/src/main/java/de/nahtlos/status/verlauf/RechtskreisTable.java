package de.nahtlos.status.verlauf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.kit.jdbc.Row;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.recht.begriff.Hinweiscode;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.begriff.Regime;
import de.nahtlos.status.recht.rechtskreis.Begruendung;
import de.nahtlos.status.recht.rechtskreis.Rechtskreisabschnitt;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;

/** The derived Rechtskreis in the database. */
@Singleton
class RechtskreisTable extends AbschnittTable<Rechtskreisabschnitt> {

    private static final TypeReference<List<Begruendung>> BEGRUENDUNGEN = new TypeReference<>() {};

    private static final String LIES =
            "select * from rechtskreisabschnitt where kommune = ? and person_id = any (?::uuid[]) order by person_id, nr";

    private static final String KUERZE =
            "delete from rechtskreisabschnitt where kommune = ? and person_id = ? and nr >= ?";

    private static final String SCHREIBE = """
            insert into rechtskreisabschnitt (person_id, nr, kommune, von, bis, rechtskreis, traeger, regime,
              begruendung_ab, regel, regelversion, rechtsgrundlage, begruendung, weitere, hinweise)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?::jsonb, ?::text[])
            on conflict (person_id, nr) do update set von = excluded.von, bis = excluded.bis,
              rechtskreis = excluded.rechtskreis, traeger = excluded.traeger, regime = excluded.regime,
              begruendung_ab = excluded.begruendung_ab, regel = excluded.regel, regelversion = excluded.regelversion,
              rechtsgrundlage = excluded.rechtsgrundlage, begruendung = excluded.begruendung,
              weitere = excluded.weitere, hinweise = excluded.hinweise
            """;

    private final ObjectMapper json;

    RechtskreisTable(Sql sql, CurrentTenant kommune, ObjectMapper json) {
        super(sql, kommune, new Statements(LIES, KUERZE, SCHREIBE));
        this.json = json;
    }

    @Override
    Rechtskreisabschnitt lies(Row row) throws SQLException {
        return new Rechtskreisabschnitt(
                Rechtskreis.valueOf(row.text("rechtskreis")),
                row.date("von"),
                row.date("bis"),
                Regime.valueOf(row.text("regime")),
                new Begruendung(
                        row.date("begruendung_ab"),
                        row.text("regel"),
                        row.text("regelversion"),
                        row.texts("rechtsgrundlage"),
                        row.text("begruendung")),
                weitere(row.text("weitere")),
                row.texts("hinweise").stream().map(Hinweiscode::valueOf).toList());
    }

    @Override
    Object[] werte(Rechtskreisabschnitt abschnitt) {
        Begruendung begruendung = abschnitt.begruendung();
        return new Object[] {
            abschnitt.von(),
            abschnitt.bis(),
            abschnitt.rechtskreis(),
            abschnitt.traeger(),
            abschnitt.regime(),
            begruendung.ab(),
            begruendung.regel(),
            begruendung.regelversion(),
            begruendung.rechtsgrundlagen(),
            begruendung.text(),
            text(abschnitt.weitere()),
            abschnitt.hinweise()
        };
    }

    private String text(List<Begruendung> weitere) {
        try {
            return json.writeValueAsString(weitere);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("reasons are not writable", e);
        }
    }

    private List<Begruendung> weitere(String text) {
        try {
            return json.readValue(text, BEGRUENDUNGEN);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored reasons are not readable", e);
        }
    }
}
