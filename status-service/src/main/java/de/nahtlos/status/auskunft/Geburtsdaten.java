package de.nahtlos.status.auskunft;

import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Birth dates that a fact corrected (§ 33a SGB I, § 42f SGB VIII). */
@ApplicationScoped
class Geburtsdaten {

    private static final String BERICHTIGTE = """
            select distinct on (person_id) person_id, (inhalt ->> 'neuesGeburtsdatum')::date as geburtsdatum
            from ereignis e
            where kommune = ? and person_id = any (?::uuid[]) and datum <= ?
              and typ in ('GEBURTSDATUM_BERICHTIGT', 'ALTERSFESTSTELLUNG')
              and not exists (select from storno s where s.ereignis_id = e.id)
              and not exists (select from klaerungsfall k where k.ereignis_id = e.id and k.geschlossen_am is null)
            order by person_id, datum desc, rang desc
            """;

    private final Sql sql;
    private final CurrentTenant kommune;

    Geburtsdaten(Sql sql, CurrentTenant kommune) {
        this.sql = sql;
        this.kommune = kommune;
    }

    private record Berichtigt(UUID person, LocalDate geburtsdatum) {}

    /** The corrected birth dates as of that day; without an entry for a person whose date was never corrected. */
    Map<UUID, LocalDate> berichtigt(LocalDate tag, Collection<UUID> personen) {
        return sql
                .query(
                        BERICHTIGTE,
                        row -> new Berichtigt(row.id("person_id"), row.date("geburtsdatum")),
                        kommune.key(),
                        personen,
                        tag)
                .stream()
                .collect(Collectors.toMap(Berichtigt::person, Berichtigt::geburtsdatum));
    }
}
