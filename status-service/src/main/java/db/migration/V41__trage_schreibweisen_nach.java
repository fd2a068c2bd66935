package db.migration;

import de.nahtlos.status.name.Namensform;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Enters the names of persons who were registered before there was an index of spellings. */
public class V41__trage_schreibweisen_nach extends BaseJavaMigration {

    private static final String OHNE_SCHREIBWEISE =
            "select id, kommune, vorname || ' ' || nachname as name from person p"
                    + " where not exists (select from schreibweise s where s.person_id = p.id and s.kommune = p.kommune)";

    private static final String TRAGE_EIN =
            "insert into schreibweise (person_id, nr, kommune, laute, geruest) values (?, 0, ?, ?, ?)";

    @Override
    public void migrate(Context context) throws SQLException {
        try (var lesen = context.getConnection().createStatement();
                var eintragen = context.getConnection().prepareStatement(TRAGE_EIN);
                ResultSet person = lesen.executeQuery(OHNE_SCHREIBWEISE)) {
            while (person.next()) {
                eintragen.setObject(1, person.getObject("id"));
                eintragen.setString(2, person.getString("kommune"));
                Namensform form = Namensform.von(person.getString("name"));
                eintragen.setString(3, form.text());
                eintragen.setString(4, form.geruest());
                eintragen.addBatch();
            }
            eintragen.executeBatch();
        }
    }
}
