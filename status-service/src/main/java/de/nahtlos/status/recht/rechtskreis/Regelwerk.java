package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.rechtskreis.Bedingung.Alle;
import de.nahtlos.status.recht.rechtskreis.Bedingung.Begriff;
import de.nahtlos.status.recht.rechtskreis.Bedingung.Eines;
import de.nahtlos.status.recht.rechtskreis.Bedingung.Immer;
import de.nahtlos.status.recht.rechtskreis.Bedingung.Nicht;
import de.nahtlos.status.recht.rechtskreis.Bedingung.Trifft;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A version of the rules in their order of evaluation; the first one that fits decides. */
public final class Regelwerk {

    /** § 49 AufenthG, § 2 SGB VIII, § 7 Abs. 3 SGB II: ages that conditions look at by themselves. */
    private static final Set<Integer> ALTERSSTUFEN = Set.of(6, 18, 25);

    private final String version;
    private final List<Regel> regeln;
    private final List<Aufenthaltsgrund> aufenthaltsgruende;
    private final Rechtsdaten daten;
    private final Map<Regel.Stufe, List<Regel>> nachStufe = new EnumMap<>(Regel.Stufe.class);
    private final List<LocalDate> stichtage;
    private final Set<Integer> altersstufen;

    /** @param version the state of the law that was read */
    public Regelwerk(String version, List<Regel> regeln, List<Aufenthaltsgrund> aufenthaltsgruende, Rechtsdaten daten) {
        this.version = version;
        this.regeln = List.copyOf(regeln);
        this.aufenthaltsgruende = List.copyOf(aufenthaltsgruende);
        this.daten = daten;
        for (Regel.Stufe stufe : Regel.Stufe.values()) {
            nachStufe.put(
                    stufe,
                    regeln.stream().filter(regel -> regel.stufe() == stufe).toList());
        }
        this.stichtage = aenderungen().distinct().sorted().toList();
        this.altersstufen = alter();
    }

    /** Read once, when the first household is derived or the service starts. */
    private static final class Ausgeliefert {
        private static final List<Regelwerk> ALLE = ServiceLoader.load(
                        Regelquelle.class, Regelquelle.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("keine Quelle für Regelwerke"))
                .alle();
    }

    /** The version that applies: the newest. */
    public static Regelwerk geltendes() {
        return alle().getFirst();
    }

    /** All versions that are shipped, the newest first. */
    public static List<Regelwerk> alle() {
        return Ausgeliefert.ALLE;
    }

    /** The version with that name. */
    public static Optional<Regelwerk> nach(String version) {
        return alle().stream().filter(werk -> werk.version().equals(version)).findFirst();
    }

    /** A version with other rules and everything else alike. */
    public Regelwerk mit(String andereVersion, List<Regel> andereRegeln) {
        return new Regelwerk(andereVersion, andereRegeln, aufenthaltsgruende, daten);
    }

    /** The state of the law that was read. */
    public String version() {
        return version;
    }

    /** The rules in their order; a rule that changed stands here once for each of its versions. */
    public List<Regel> regeln() {
        return regeln;
    }

    /** Why a person may stay; the first line that fits gives the sentence. */
    public List<Aufenthaltsgrund> aufenthaltsgruende() {
        return aufenthaltsgruende;
    }

    /** The numbers and names that the rules count with. */
    public Rechtsdaten daten() {
        return daten;
    }

    /** What a rule has found. */
    record Treffer(Regel regel, Folge folge) {}

    /** The first rule of that stage that fits. */
    Optional<Treffer> pruefe(Regel.Stufe stufe, Sachlage sachlage) {
        for (Regel regel : nachStufe.get(stufe)) {
            if (regel.giltAm(sachlage.tag())) {
                for (Fallgruppe fall : regel.faelle()) {
                    if (fall.wenn().gilt(sachlage)) {
                        return Optional.of(new Treffer(regel, fall.dann()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a rule fits by which others in the Bedarfsgemeinschaft are entitled, too (§ 7 Abs. 2, 3 SGB II). */
    boolean begruendetBedarfsgemeinschaft(Sachlage sachlage) {
        return regeln.stream()
                .filter(regel -> regel.begruendetBedarfsgemeinschaft() && regel.giltAm(sachlage.tag()))
                .flatMap(regel -> regel.faelle().stream())
                .anyMatch(fall -> fall.wenn().gilt(sachlage));
    }

    /** The days on which a rule begins or has ended, or a name or number changed. */
    Stream<LocalDate> stichtage() {
        return stichtage.stream();
    }

    /** The ages on which something can change. */
    Set<Integer> altersstufen() {
        return altersstufen;
    }

    private Stream<LocalDate> aenderungen() {
        Stream<LocalDate> regelgrenzen = regeln.stream()
                .filter(Regel::inKraft)
                .flatMap(regel -> Stream.of(
                        Optional.ofNullable(regel.gueltigAb()),
                        Optional.ofNullable(regel.gueltigBis()).map(tag -> tag.plusDays(1))))
                .flatMap(Optional::stream);
        return Stream.of(
                        regelgrenzen,
                        daten.leistungsnamen().stichtage(),
                        daten.wartezeiten().stichtage())
                .flatMap(tage -> tage);
    }

    private Set<Integer> alter() {
        Set<Integer> stufen = new TreeSet<>(ALTERSSTUFEN);
        regeln.stream()
                .flatMap(regel -> regel.faelle().stream())
                .flatMap(fall -> merkmale(fall.wenn()))
                .filter(teil -> teil.merkmal().wertart() == Merkmal.Wertart.JAHRE)
                .forEach(teil -> stufen.add((Integer) teil.wert()));
        return stufen;
    }

    private static Stream<Trifft> merkmale(Bedingung bedingung) {
        return switch (bedingung) {
            case Immer _ -> Stream.empty();
            case Trifft trifft -> Stream.of(trifft);
            case Begriff begriff -> merkmale(begriff.inhalt());
            case Alle alle -> alle.teile().stream().flatMap(Regelwerk::merkmale);
            case Eines eines -> eines.teile().stream().flatMap(Regelwerk::merkmale);
            case Nicht nicht -> merkmale(nicht.teil());
        };
    }
}
