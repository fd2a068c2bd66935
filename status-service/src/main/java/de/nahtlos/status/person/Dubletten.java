package de.nahtlos.status.person;

import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.name.Namensform;
import de.nahtlos.status.name.Schreibweise;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who might already be registered. Compared are all spellings of the names, and birth dates as offices write them: day and
 * month mixed up, or 1 January where only the year is known.
 */
@ApplicationScoped
public class Dubletten {

    private static final String GEBOREN_AEHNLICH = """
            select p.id, p.geburtsdatum, s.laute
            from person p join schreibweise s on s.person_id = p.id and s.kommune = p.kommune
            where p.kommune = ? and (p.geburtsdatum in (?, ?, ?) or (? and p.geburtsdatum between ? and ?))
            """;

    private static final double AB = 0.7;
    private static final double ANDERES_DATUM = 0.85;
    private static final int HOECHSTENS = 5;

    private final Sql sql;
    private final CurrentTenant kommune;

    Dubletten(Sql sql, CurrentTenant kommune) {
        this.sql = sql;
        this.kommune = kommune;
    }

    /**
     * A person who might be the same one.
     *
     * @param score 0.7 to 1; 1 = the names sound the same and the birth date is equal
     */
    public record Dublette(UUID person, double score) {}

    private record Kandidat(UUID person, LocalDate geburtsdatum, Namensform name) {}

    /** The likeliest first, at most five. */
    public List<Dublette> zu(List<Schreibweise> namen, LocalDate geburtsdatum) {
        List<Namensform> gesucht =
                namen.stream().map(name -> Namensform.von(name.name())).toList();
        Map<UUID, Double> scores = kandidaten(geburtsdatum).stream()
                .collect(Collectors.toMap(
                        Kandidat::person, kandidat -> score(kandidat, gesucht, geburtsdatum), Math::max));
        return scores.entrySet().stream()
                .filter(score -> score.getValue() >= AB)
                .map(score -> new Dublette(score.getKey(), Math.round(score.getValue() * 100) / 100.0))
                .sorted(Comparator.comparing(Dublette::score).reversed().thenComparing(Dublette::person))
                .limit(HOECHSTENS)
                .toList();
    }

    private List<Kandidat> kandidaten(LocalDate geburtsdatum) {
        LocalDate neujahr = geburtsdatum.withDayOfYear(1);
        return sql.query(
                GEBOREN_AEHNLICH,
                row -> new Kandidat(row.id("id"), row.date("geburtsdatum"), Namensform.gespeichert(row.text("laute"))),
                kommune.key(),
                geburtsdatum,
                tagUndMonatVertauscht(geburtsdatum),
                neujahr,
                geburtsdatum.equals(neujahr),
                neujahr,
                neujahr.plusYears(1).minusDays(1));
    }

    private static double score(Kandidat kandidat, List<Namensform> gesucht, LocalDate geburtsdatum) {
        double naehe = gesucht.stream()
                .mapToDouble(name ->
                        Math.min(name.naehe(kandidat.name()), kandidat.name().naehe(name)))
                .max()
                .orElse(0);
        return kandidat.geburtsdatum().equals(geburtsdatum) ? naehe : naehe * ANDERES_DATUM;
    }

    private static LocalDate tagUndMonatVertauscht(LocalDate datum) {
        try {
            return LocalDate.of(datum.getYear(), datum.getDayOfMonth(), datum.getMonthValue());
        } catch (DateTimeException e) {
            return datum; // there is no month 13 to 31
        }
    }
}
