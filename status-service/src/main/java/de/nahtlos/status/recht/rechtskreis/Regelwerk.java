package de.nahtlos.status.recht.rechtskreis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A version of the rules in their order of evaluation; the first one that finds something decides.
 *
 * @param version the state of the law that was read
 */
public record Regelwerk(String version, List<Regel> regeln) {
    public Regelwerk {
        regeln = List.copyOf(regeln);
    }

    /** The rules as of July 2026. */
    public static Regelwerk geltendes() {
        return new Regelwerk("2026-07", Regeln.ALLE);
    }

    /** All versions that are shipped, the newest first. */
    public static List<Regelwerk> alle() {
        return List.of(geltendes());
    }

    /** The version with that name. */
    public static Optional<Regelwerk> nach(String version) {
        return alle().stream().filter(werk -> werk.version().equals(version)).findFirst();
    }

    /** What a rule has found. */
    record Treffer(Regel regel, Befund befund) {}

    /** The first rule of that stage that finds something. */
    Optional<Treffer> pruefe(Regel.Stufe stufe, Sachlage sachlage) {
        return regeln.stream()
                .filter(regel -> regel.stufe() == stufe && regel.giltAm(sachlage.tag()))
                .flatMap(regel -> regel.pruefung().apply(sachlage).stream().map(befund -> new Treffer(regel, befund)))
                .findFirst();
    }

    /** The days on which a rule begins or has ended. */
    Stream<LocalDate> stichtage() {
        return regeln.stream()
                .filter(Regel::inKraft)
                .flatMap(regel -> Stream.of(
                        Optional.ofNullable(regel.gueltigAb()),
                        Optional.ofNullable(regel.gueltigBis()).map(tag -> tag.plusDays(1))))
                .flatMap(Optional::stream);
    }
}
