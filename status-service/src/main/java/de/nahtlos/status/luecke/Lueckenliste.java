package de.nahtlos.status.luecke;

import de.nahtlos.kit.jdbc.Row;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.rest.Cursor;
import de.nahtlos.kit.rest.Page;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.zugriff.Protokolliert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds the gaps that stand, the most urgent first; one indexed query. */
@ApplicationScoped
public class Lueckenliste {

    /** A gap that has ended, or whose Rechtskreis holds no longer, leaves nothing to do. */
    private static final String SEITE = """
            select w.person_id, w.id, w.von, w.nach, w.wirksam_ab, w.leistung_ab, w.luecke_von, w.luecke_bis
            from rechtskreiswechsel w
            where w.kommune = ? and w.luecke_von is not null and w.storniert_am is null and w.wirksam_ab <= ?
              and (w.luecke_bis is null or w.luecke_bis >= ?)
              and exists (
                select from rechtskreisabschnitt r
                where r.person_id = w.person_id and greatest(?, w.wirksam_ab) between r.von and coalesce(r.bis, 'infinity')
                  and starts_with(r.rechtskreis, w.nach))
              and (?::date is null or (w.wirksam_ab, w.id) > (?::date, ?::uuid))
            order by w.wirksam_ab, w.id limit ?
            """;

    private final Sql sql;
    private final CurrentTenant kommune;
    private final Clock clock;
    private final int horizontTage;

    Lueckenliste(
            Sql sql,
            CurrentTenant kommune,
            Clock clock,
            @ConfigProperty(name = "nahtlos.veroeffentlichung.horizont-tage") int horizontTage) {
        this.sql = sql;
        this.kommune = kommune;
        this.clock = clock;
        this.horizontTage = horizontTage;
    }

    /** Position in the list. */
    public record Position(LocalDate wirksamAb, UUID wechselId) {}

    /**
     * Those whose payment stops soonest, or has stopped longest, first.
     *
     * @param bis last wirksamAb; null for the publishing horizon
     * @param nach position after which to go on; null for the first page
     */
    @Transactional
    @Protokolliert("LUECKEN")
    public Page<Luecke> seite(LocalDate bis, Position nach, int limit) {
        LocalDate heute = LocalDate.now(clock);
        LocalDate nachTag = nach == null ? null : nach.wirksamAb();
        List<Luecke> luecken = sql.query(
                SEITE,
                row -> luecke(row, heute),
                kommune.key(),
                bis == null ? heute.plusDays(horizontTage) : bis,
                heute,
                heute,
                nachTag,
                nachTag,
                nach == null ? null : nach.wechselId(),
                limit + 1);
        return Page.of(
                luecken, limit, Function.identity(), luecke -> Cursor.encode(luecke.wirksamAb(), luecke.wechselId()));
    }

    private static Luecke luecke(Row row, LocalDate heute) throws SQLException {
        return new Luecke(
                row.id("person_id"),
                row.id("id"),
                Grobkreis.valueOf(row.text("von")),
                Grobkreis.valueOf(row.text("nach")),
                row.date("wirksam_ab"),
                row.date("leistung_ab"),
                row.date("luecke_von"),
                row.date("luecke_bis"),
                heute);
    }
}
