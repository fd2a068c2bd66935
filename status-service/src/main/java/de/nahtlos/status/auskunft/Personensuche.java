package de.nahtlos.status.auskunft;

import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.jdbc.Sql.RowMapper;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.name.Namensform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds persons by what is known for certain and by names that sound alike: the database narrows down by trigrams of
 * {@link Namensform#geruest}, {@link Namensform#naehe} decides the order. The names are looked for by themselves, because
 * row-level security keeps a statement with other tables from the index of trigrams (service-kit/docs/zweite-wand.md).
 */
@ApplicationScoped
public class Personensuche {

    /** Names that the database hands over for comparison; nobody reads so many results. */
    private static final int KANDIDATEN = 300;

    private static final double MINDESTENS = 0.55;

    /** Trigrams that two whole names must have in common; raised over the default so that the index narrows down more. */
    private static final String SCHWELLE =
            "select set_config('pg_trgm.similarity_threshold', '0.33', true) as schwelle";

    private static final String BEDINGUNGEN = """
              and (g.geburtsdatum is null or p.geburtsdatum = g.geburtsdatum)
              and (g.azr_nummer is null or p.azr_nummer = g.azr_nummer)
              and (g.status is null or exists (
                select from statusabschnitt s where s.person_id = p.id and s.status = g.status
                  and g.heute between s.von and coalesce(s.bis, 'infinity')))
              and (g.rechtskreis is null or exists (
                select from rechtskreisabschnitt r where r.person_id = p.id
                  and (r.rechtskreis = g.rechtskreis or starts_with(r.rechtskreis, g.rechtskreis || '_'))
                  and g.heute between r.von and coalesce(r.bis, 'infinity')))
            """;

    private static final String NACH_GANZEM_NAMEN = """
            with gesucht as not materialized (select ?::text as geruest, ?::date as geburtsdatum, ?::text as azr_nummer,
                                    ?::text as status, ?::text as rechtskreis, ?::date as heute, ?::text as kommune),
            aehnlich as materialized (
              select n.person_id, n.laute, n.geruest from gesucht g
              join schreibweise_der_kommune n on n.kommune = g.kommune and n.geruest % g.geruest)
            select p.id, n.laute
            from gesucht g
            cross join aehnlich n
            join person p on p.id = n.person_id and p.kommune = g.kommune
            where true
            """ + BEDINGUNGEN + """
            order by similarity(n.geruest, g.geruest) desc, p.id limit ?
            """;

    private static final String NACH_EINEM_WORT = """
            with gesucht as not materialized (select string_to_array(?::text, ' ') as lesarten, ?::date as geburtsdatum,
                                    ?::text as azr_nummer, ?::text as status, ?::text as rechtskreis, ?::date as heute,
                                    ?::text as kommune),
            aehnlich as materialized (
              select n.person_id, n.laute, n.geruest from gesucht g
              join schreibweise_der_kommune n on n.kommune = g.kommune and n.geruest %> any (g.lesarten))
            select p.id, n.laute
            from gesucht g
            cross join aehnlich n
            join person p on p.id = n.person_id and p.kommune = g.kommune
            where true
            """ + BEDINGUNGEN + """
            order by (select max(word_similarity(lesart, n.geruest)) from unnest(g.lesarten) lesart) desc, p.id limit ?
            """;

    private static final String OHNE_NAMEN = """
            with gesucht as (select ?::uuid as nach, ?::date as geburtsdatum, ?::text as azr_nummer,
                                    ?::text as status, ?::text as rechtskreis, ?::date as heute, ?::text as kommune)
            select p.id from gesucht g join person p on p.kommune = g.kommune
            where (g.nach is null or p.id < g.nach)
            """ + BEDINGUNGEN + """
            order by p.id desc limit ?
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
     * @param name any spelling, in any order of the words; may be a part of the name
     * @param rechtskreis fine or coarse code: ASYLBLG finds ASYLBLG_2 and ASYLBLG_3
     */
    public record Suchbegriffe(
            String name, LocalDate geburtsdatum, String azrNummer, String status, String rechtskreis) {}

    /**
     * A found person, also as the position of the next page.
     *
     * @param naehe likeness of the name, 0 to 1; 1 if no name was looked for
     */
    public record Treffer(UUID id, BigDecimal naehe) {

        private static final Comparator<Treffer> BESTE_ZUERST =
                Comparator.comparing(Treffer::naehe).thenComparing(Treffer::id).reversed();

        private static Treffer of(UUID id, double naehe) {
            return new Treffer(id, BigDecimal.valueOf(naehe).setScale(4, RoundingMode.HALF_UP));
        }
    }

    /**
     * Finds persons, the best match first.
     *
     * @param nach position after which to go on; null for the first page
     */
    @Transactional(TxType.MANDATORY)
    public List<Treffer> finde(Suchbegriffe begriffe, Treffer nach, int limit) {
        return begriffe.name() == null ? ohneNamen(begriffe, nach, limit) : nachNamen(begriffe, nach, limit);
    }

    private List<Treffer> nachNamen(Suchbegriffe begriffe, Treffer nach, int limit) {
        Namensform gesucht = Namensform.von(begriffe.name());
        return kandidaten(begriffe, gesucht).stream()
                .filter(treffer -> treffer.naehe().doubleValue() >= MINDESTENS)
                .collect(Collectors.toMap(
                        Treffer::id, Function.identity(), (a, b) -> a.naehe().compareTo(b.naehe()) < 0 ? b : a))
                .values()
                .stream()
                .filter(treffer -> nach == null || Treffer.BESTE_ZUERST.compare(nach, treffer) < 0)
                .sorted(Treffer.BESTE_ZUERST)
                .limit(limit)
                .toList();
    }

    private List<Treffer> kandidaten(Suchbegriffe begriffe, Namensform gesucht) {
        sql.query(SCHWELLE, row -> row.text("schwelle"));
        return frage(
                gesucht.laute().size() == 1 ? NACH_EINEM_WORT : NACH_GANZEM_NAMEN,
                row -> Treffer.of(row.id("id"), gesucht.naehe(Namensform.gespeichert(row.text("laute")))),
                gesucht.geruest(),
                begriffe,
                KANDIDATEN);
    }

    private List<Treffer> ohneNamen(Suchbegriffe begriffe, Treffer nach, int limit) {
        return frage(OHNE_NAMEN, row -> Treffer.of(row.id("id"), 1), nach == null ? null : nach.id(), begriffe, limit);
    }

    private List<Treffer> frage(
            String anweisung, RowMapper<Treffer> treffer, Object erster, Suchbegriffe begriffe, int limit) {
        return sql.query(
                anweisung,
                treffer,
                erster,
                begriffe.geburtsdatum(),
                begriffe.azrNummer(),
                begriffe.status(),
                begriffe.rechtskreis(),
                LocalDate.now(clock),
                kommune.key(),
                limit);
    }
}
