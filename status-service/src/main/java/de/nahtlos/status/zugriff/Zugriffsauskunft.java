package de.nahtlos.status.zugriff;

import de.nahtlos.kit.jdbc.Row;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.rest.Cursor;
import de.nahtlos.kit.rest.Page;
import de.nahtlos.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Shows the data protection officer who saw a person. */
@ApplicationScoped
public class Zugriffsauskunft {

    private static final String PERSON = "select id from person where kommune = ? and id = ?";

    private static final String SEITE = """
            select id, am, wer, rolle, zweck, ansicht from zugriffsprotokoll
            where kommune = ? and person_id = ? and id < ? and am >= ? and am < ?
            order by id desc limit ?
            """;

    private static final LocalDate ANFANG = LocalDate.of(2000, 1, 1);
    private static final LocalDate ENDE = LocalDate.of(2300, 1, 1);

    private final Sql sql;
    private final CurrentTenant kommune;
    private final Clock clock;

    Zugriffsauskunft(Sql sql, CurrentTenant kommune, Clock clock) {
        this.sql = sql;
        this.kommune = kommune;
        this.clock = clock;
    }

    /**
     * One access.
     *
     * @param nummer position in the log
     * @param ansicht what was seen or done: a view, or the code of a use case
     */
    public record Zugriffszeile(long nummer, Instant am, String wer, String rolle, String zweck, String ansicht) {}

    /**
     * The accesses to a person, the newest first.
     *
     * @param von first day; null for all
     * @param bis last day; null for all
     * @param cursor of the page before; null for the first one
     * @throws de.nahtlos.kit.problem.Problem 404
     */
    @Transactional
    @Protokolliert("ZUGRIFFE")
    public Page<Zugriffszeile> derPerson(UUID person, LocalDate von, LocalDate bis, int limit, String cursor) {
        if (sql.query(PERSON, row -> row.id("id"), kommune.key(), person).isEmpty()) {
            throw Problems.notFound("Die Person");
        }
        long vor =
                Cursor.decode(cursor, teile -> Long.parseLong(teile.getFirst())).orElse(Long.MAX_VALUE);
        List<Zugriffszeile> zeilen = sql.query(
                SEITE,
                Zugriffsauskunft::zeile,
                kommune.key(),
                person,
                vor,
                beginn(von == null ? ANFANG : von),
                beginn(bis == null ? ENDE : bis.plusDays(1)),
                limit + 1);
        return Page.of(zeilen, limit, Function.identity(), zeile -> Cursor.encode(zeile.nummer()));
    }

    private Instant beginn(LocalDate tag) {
        return tag.atStartOfDay(clock.getZone()).toInstant();
    }

    private static Zugriffszeile zeile(Row row) throws SQLException {
        return new Zugriffszeile(
                row.number("id"),
                row.instant("am"),
                row.text("wer"),
                row.text("rolle"),
                row.text("zweck"),
                row.text("ansicht"));
    }
}
