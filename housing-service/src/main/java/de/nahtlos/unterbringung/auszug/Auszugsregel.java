package de.nahtlos.unterbringung.auszug;

import static java.time.temporal.TemporalAdjusters.firstDayOfNextMonth;

import de.nahtlos.unterbringung.person.Fakt;
import de.nahtlos.unterbringung.person.Personenstand;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who is released from municipal housing, and by when he or she shall have a flat. Pure; the sources are in {@code
 * docs/auszug.md}.
 */
public final class Auszugsregel {

    /** Rechtskreise whose benefits pay for a flat of one's own. */
    private static final Set<String> MIT_WOHNUNG = Set.of("SGB_II", "SGB_XII");

    private Auszugsregel() {}

    /**
     * Why the person is released; empty if not.
     *
     * @param andere what holds about another person
     */
    public static Optional<Anlass> anlass(Personenstand person, Function<UUID, Personenstand> andere) {
        return eigener(person).or(() -> ausFamilie(person, andere));
    }

    private static Optional<Anlass> eigener(Personenstand person) {
        var anerkanntSeit = anerkanntSeit(person);
        var grund = anerkanntSeit.isPresent() ? Auszugsgrund.ANERKENNUNG : Auszugsgrund.RECHTSKREISWECHSEL;
        return beginnDesRechtskreises(person.wechsel())
                .or(() -> anerkanntSeit.map(it -> it.with(firstDayOfNextMonth())))
                .map(wirksamAb -> new Anlass(grund, wirksamAb));
    }

    /** AsylG § 53 Abs. 2 Satz 3: with one recognised member the family of § 26 Abs. 1 to 3 is released too. */
    private static Optional<Anlass> ausFamilie(Personenstand person, Function<UUID, Personenstand> andere) {
        return person.genannte().stream()
                .map(andere)
                .filter(it -> anerkanntSeit(it)
                        .filter(seit -> person.familie(seit).contains(it.personId()))
                        .isPresent())
                .flatMap(it -> eigener(it).stream())
                .map(it -> new Anlass(Auszugsgrund.FAMILIE, it.wirksamAb()))
                .min(Comparator.comparing(Anlass::wirksamAb));
    }

    private static Optional<LocalDate> anerkanntSeit(Personenstand person) {
        return person.status().filter(it -> "ANERKANNT".equals(it.status())).map(Fakt.Status::seit);
    }

    /** From when on the person is in SGB II or XII without a break; a later change between the two starts nothing. */
    private static Optional<LocalDate> beginnDesRechtskreises(List<Fakt.Wechsel> wechsel) {
        Optional<LocalDate> beginn = Optional.empty();
        for (Fakt.Wechsel it : wechsel) {
            if (!MIT_WOHNUNG.contains(it.nach())) {
                beginn = Optional.empty();
            } else if (beginn.isEmpty()) {
                beginn = Optional.of(it.wirksamAb());
            }
        }
        return beginn;
    }

    /**
     * The target date: so long after wirksamAb; for somebody who moves in only after that day, so long after moving in.
     *
     * @param frist time for finding a flat (Satzung of the Kommune)
     * @param einzug first day of the stay
     */
    public static LocalDate ziel(LocalDate wirksamAb, Period frist, LocalDate einzug) {
        LocalDate ziel = wirksamAb.plus(frist);
        return ziel.isAfter(einzug) ? ziel : einzug.plus(frist);
    }
}
