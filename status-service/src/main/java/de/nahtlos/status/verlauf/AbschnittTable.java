package de.nahtlos.status.verlauf;

import de.nahtlos.kit.jdbc.Row;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A derived timeline in the database: numbered rows per person, the base of comparison for the next derivation.
 *
 * @param <T> a row of it
 */
abstract class AbschnittTable<T> {

    private final Sql sql;
    private final CurrentTenant kommune;
    private final Statements statements;

    /**
     * The statements of one table; each names the tenant.
     *
     * @param lies parameters: kommune, persons
     * @param kuerze deletes the end of a timeline; parameters: kommune, person, first number
     * @param schreibe writes a new row or over an old one; parameters: person, number, kommune, then {@link #werte}
     */
    record Statements(String lies, String kuerze, String schreibe) {}

    AbschnittTable(Sql sql, CurrentTenant kommune, Statements statements) {
        this.sql = sql;
        this.kommune = kommune;
        this.statements = statements;
    }

    abstract T lies(Row row) throws SQLException;

    abstract Object[] werte(T abschnitt);

    /** The timelines of these persons, in their order; without an entry for a person who has none. */
    Map<UUID, List<T>> derPersonen(Collection<UUID> personen) {
        Map<UUID, List<T>> verlaeufe = new HashMap<>();
        sql.query(
                statements.lies(),
                row -> verlaeufe
                        .computeIfAbsent(row.id("person_id"), id -> new ArrayList<>())
                        .add(lies(row)),
                kommune.key(),
                personen);
        return verlaeufe;
    }

    /** Brings the stored timelines of these persons in line: writes the rows that differ and leaves the others alone. */
    void ersetze(Vergleich.Aenderungen<T> aenderungen) {
        List<Object[]> ueberzaehlige = new ArrayList<>();
        List<Object[]> andere = new ArrayList<>();
        aenderungen.neue().forEach((person, abschnitte) -> {
            List<T> bisher = aenderungen.bisher(person);
            for (int nr = 0; nr < abschnitte.size(); nr++) {
                if (nr >= bisher.size() || !bisher.get(nr).equals(abschnitte.get(nr))) {
                    andere.add(zeile(person, nr, werte(abschnitte.get(nr))));
                }
            }
            if (abschnitte.size() < bisher.size()) {
                ueberzaehlige.add(new Object[] {kommune.key(), person, abschnitte.size()});
            }
        });
        sql.batch(statements.kuerze(), ueberzaehlige);
        sql.batch(statements.schreibe(), andere);
    }

    private Object[] zeile(UUID person, int nr, Object[] werte) {
        Object[] zeile = new Object[werte.length + 3];
        zeile[0] = person;
        zeile[1] = nr;
        zeile[2] = kommune.key();
        System.arraycopy(werte, 0, zeile, 3, werte.length);
        return zeile;
    }
}
