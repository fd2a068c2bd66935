package de.nahtlos.status.auskunft;

import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.person.Suchname;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Finds persons by likeness of names (trigrams of the {@link Suchname}) and by what is known for certain. */
@ApplicationScoped
public class Personensuche {

    private static final String SUCHE = """
            with gesucht as (select ?::text as name, ?::date as geburtsdatum, ?::text as azr_nummer,
                                    ?::text as status, ?::text as rechtskreis, ?::date as heute),
            treffer as (
              select p.id, case when g.name is null then 1
                else round(greatest(similarity(p.suchname, g.name), word_similarity(g.name, p.suchname))::numeric, 4)
                end as naehe
              from person p cross join gesucht g
              where p.kommune = ?
                and (g.name is null or p.suchname % g.name or g.name <% p.suchname)
                and (g.geburtsdatum is null or p.geburtsdatum = g.geburtsdatum)
                and (g.azr_nummer is null or p.azr_nummer = g.azr_nummer)
                and (g.status is null or exists (
                  select from statusabschnitt s where s.person_id = p.id and s.status = g.status
                    and g.heute between s.von and coalesce(s.bis, 'infinity')))
                and (g.rechtskreis is null or exists (
                  select from rechtskreisabschnitt r where r.person_id = p.id
                    and (r.rechtskreis = g.rechtskreis or starts_with(r.rechtskreis, g.rechtskreis || '_'))
                    and g.heute between r.von and coalesce(r.bis, 'infinity'))))
            select id, naehe from treffer
            where ?::numeric is null or (naehe, id) < (?::numeric, ?::uuid)
            order by naehe desc, id desc limit ?
            """;

    private final Sql sql;
    private final CurrentTenant kommune;
    private final Clock clock;

    Personensuche(Sql sql, CurrentTenant kommune, Clock clock) {
        this.sql = sql;
        this.kommune = kommune;
        this.clock = clock;
    }

    /**
     * What is looked for; every part may be null.
     *
     * @param rechtskreis fine or coarse code: ASYLBLG finds ASYLBLG_2 and ASYLBLG_3
     */
    public record Suchbegriffe(
            String name, LocalDate geburtsdatum, String azrNummer, String status, String rechtskreis) {}

    /**
     * A found person, also as the position of the next page.
     *
     * @param naehe likeness of the name, 0 to 1
     */
    public record Treffer(UUID id, BigDecimal naehe) {}

    /**
     * Finds persons, the best match first.
     *
     * @param nach position after which to go on; null for the first page
     */
    @Transactional(TxType.MANDATORY)
    public List<Treffer> finde(Suchbegriffe begriffe, Treffer nach, int limit) {
        return sql.query(
                SUCHE,
                row -> new Treffer(row.id("id"), new BigDecimal(row.text("naehe"))),
                begriffe.name() == null ? null : Suchname.of(begriffe.name()),
                begriffe.geburtsdatum(),
                begriffe.azrNummer(),
                begriffe.status(),
                begriffe.rechtskreis(),
                LocalDate.now(clock),
                kommune.key(),
                nach == null ? null : nach.naehe(),
                nach == null ? null : nach.naehe(),
                nach == null ? null : nach.id(),
                limit);
    }
}
