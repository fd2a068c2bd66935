package de.nahtlos.fall.uebergang;

import de.nahtlos.kit.jdbc.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Open tasks whose Frist of status-service is to be asked for. The version of a task does not count up, so that nobody who
 * works on it is disturbed; if such a writer puts the old Frist back, its {@code frist_abgleich} comes back with it and the
 * task is looked at again.
 */
@ApplicationScoped
class Fristabgleichliste {

    private static final int MOST = 200;
    private static final String FAELLIG =
            "select kommune, id, person_id, frist_typ, frist_tage, frist_abgleich from fristabgleich_aller_kommunen where frist_abgleich <= ? order by frist_abgleich, id limit ?";
    private static final String SETZE =
            "update aufgabe set frist = coalesce(?::date, frist), frist_abgleich = ? where kommune = ? and id = ? and status = 'OFFEN' and frist_abgleich = ?";

    private final Sql sql;

    Fristabgleichliste(Sql sql) {
        this.sql = sql;
    }

    /**
     * A task that waits for its Frist.
     *
     * @param typ type of the Frist
     * @param tage days after its end
     * @param seit what the task said when it was read: if it has moved since, it is looked at again
     */
    record Wartend(String kommune, UUID id, UUID personId, String typ, int tage, Instant seit) {}

    /** Those of all Kommunen. */
    List<Wartend> faellige(Instant jetzt) {
        return sql.query(
                FAELLIG,
                row -> new Wartend(
                        row.text("kommune"),
                        row.id("id"),
                        row.id("person_id"),
                        row.text("frist_typ"),
                        (int) row.number("frist_tage"),
                        row.instant("frist_abgleich")),
                jetzt,
                MOST);
    }

    /**
     * Inside the Kommune of the task.
     *
     * @param tag null if status-service knows no such Frist: the present one stays
     */
    void setze(Wartend wartend, LocalDate tag, Instant wieder) {
        sql.update(SETZE, tag, wieder, wartend.kommune(), wartend.id(), wartend.seit());
    }
}
