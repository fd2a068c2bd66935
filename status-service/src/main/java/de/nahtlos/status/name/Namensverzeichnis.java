package de.nahtlos.status.name;

import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Under which spellings a person is found. */
@ApplicationScoped
public class Namensverzeichnis {

    private static final String LOESCHE = "delete from schreibweise where person_id = ? and kommune = ?";
    private static final String TRAGE_EIN =
            "insert into schreibweise (person_id, nr, kommune, laute, geruest) values (?, ?, ?, ?, ?)";

    private final Sql sql;
    private final CurrentTenant kommune;

    Namensverzeichnis(Sql sql, CurrentTenant kommune) {
        this.sql = sql;
        this.kommune = kommune;
    }

    /** Enters a new person, or all spellings of a known one anew. */
    public void trageEin(UUID person, List<Schreibweise> namen) {
        sql.update(LOESCHE, person, kommune.key());
        List<Object[]> zeilen = new ArrayList<>();
        for (int nr = 0; nr < namen.size(); nr++) {
            Namensform form = Namensform.von(namen.get(nr).name());
            zeilen.add(new Object[] {person, nr, kommune.key(), form.text(), form.geruest()});
        }
        sql.batch(TRAGE_EIN, zeilen);
    }
}
