package de.nahtlos.status.stapel;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.status.akte.Aktenstand;
import de.nahtlos.status.akte.ErfasstesEreignis;
import de.nahtlos.status.akte.Registrierte;
import de.nahtlos.status.ereignis.EreignisProbleme;
import de.nahtlos.status.herleitung.Ableitung;
import de.nahtlos.status.stapel.Zeile.FehlerhafteZeile;
import de.nahtlos.status.stapel.Zeile.Tatsachenzeile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Some lines and the files of everyone they are about; their facts are put into the files in the order of the lines. */
final class Portion {

    private final Map<UUID, Fach> faecher = new HashMap<>();
    private final List<Platz> plaetze = new ArrayList<>();

    Portion(Collection<Aktenstand> staende) {
        for (Aktenstand stand : staende) {
            Fach fach = new Fach(stand);
            stand.registrierte().stream().map(Registrierte::id).forEach(person -> faecher.put(person, fach));
        }
    }

    /** What is recorded of people who belong together, and what follows from it. */
    private static final class Fach {
        private Aktenstand stand;
        private Ableitung ableitung;

        Fach(Aktenstand stand) {
            this.stand = stand;
        }
    }

    /**
     * Where a line went.
     *
     * @param fach null if the line is faulty or nobody knows the person
     * @param ereignis null without {@code fach}
     * @param neu false if the fact was recorded before
     */
    private record Platz(Zeile zeile, Fach fach, ErfasstesEreignis ereignis, boolean neu) {}

    /** Takes the next line. */
    void nimm(Zeile zeile, Function<Tatsachenzeile, ErfasstesEreignis> erfassung) {
        plaetze.add(
                zeile instanceof Tatsachenzeile t && faecher.containsKey(t.personId())
                        ? legeEin(t, faecher.get(t.personId()), erfassung)
                        : new Platz(zeile, null, null, false));
    }

    private static Platz legeEin(
            Tatsachenzeile zeile, Fach fach, Function<Tatsachenzeile, ErfasstesEreignis> erfassung) {
        var vorhandenes = fach.stand.schonErfasst(zeile.personId(), zeile.ereignis());
        if (vorhandenes.isPresent()) {
            return new Platz(zeile, fach, vorhandenes.get(), false);
        }
        ErfasstesEreignis neues = erfassung.apply(zeile);
        fach.stand = fach.stand.mit(neues);
        return new Platz(zeile, fach, neues, true);
    }

    /** The facts that were not recorded before, in the order of the lines. */
    List<ErfasstesEreignis> neue() {
        return plaetze.stream().filter(Platz::neu).map(Platz::ereignis).toList();
    }

    /** Asks the law about every file that a line is about. */
    void leiteAb(Function<Aktenstand, Ableitung> recht) {
        plaetze.stream()
                .map(Platz::fach)
                .filter(fach -> fach != null && fach.ableitung == null)
                .forEach(fach -> fach.ableitung = recht.apply(fach.stand));
    }

    /** What follows for everyone about whose people something new was recorded. */
    Ableitung neueAbleitung() {
        return Ableitung.zusammen(plaetze.stream()
                .filter(Platz::neu)
                .map(platz -> platz.fach().ableitung)
                .distinct()
                .toList());
    }

    /**
     * The verdicts, in the order of the lines.
     *
     * @param kennung id of the fact and of the Klaerungsfall about it, as far as they are told
     */
    List<Urteil> urteile(Function<ErfasstesEreignis, Kennung> kennung) {
        return plaetze.stream().map(platz -> urteil(platz, kennung)).toList();
    }

    /** What is told of a fact beside the verdict; null where it is not. */
    record Kennung(UUID ereignisId, Supplier<UUID> klaerungsfallId) {}

    private static Urteil urteil(Platz platz, Function<ErfasstesEreignis, Kennung> kennung) {
        return switch (platz.zeile()) {
            case FehlerhafteZeile f -> Urteil.problem(f.index(), null, f.problem());
            case Tatsachenzeile t
            when platz.fach() == null -> Urteil.problem(t.index(), null, Problems.notFound("Die Person"));
            case Tatsachenzeile t -> urteil(t.index(), platz, kennung.apply(platz.ereignis()));
        };
    }

    private static Urteil urteil(long index, Platz platz, Kennung kennung) {
        return platz.fach()
                .ableitung
                .ablehnung(platz.ereignis().id())
                .map(ablehnung -> Urteil.problem(
                        index,
                        kennung.ereignisId(),
                        EreignisProbleme.unzulaessig(
                                ablehnung,
                                kennung.ereignisId(),
                                kennung.klaerungsfallId().get())))
                .orElseGet(() -> platz.neu()
                        ? Urteil.neu(index, kennung.ereignisId())
                        : Urteil.schonErfasst(index, kennung.ereignisId()));
    }
}
