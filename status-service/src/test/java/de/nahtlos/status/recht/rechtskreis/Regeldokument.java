package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.Hinweiscode;
import de.nahtlos.status.recht.begriff.Regime;
import de.nahtlos.status.recht.begriff.Zeitreihe;
import de.nahtlos.status.recht.frist.Feiertag;
import de.nahtlos.status.recht.frist.Fristart;
import de.nahtlos.status.recht.frist.Fristregel;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the Rechtskreis and the numbers they count with, as a lawyer reads them. */
public final class Regeldokument {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    private final Regelwerk werk;
    private final Rechtsdaten daten;

    public Regeldokument(Regelwerk werk) {
        this.werk = werk;
        this.daten = werk.daten();
    }

    public String regeln() {
        return Stream.of(Regel.Stufe.values()).map(this::stufe).collect(Collectors.joining("\n"));
    }

    private String stufe(Regel.Stufe stufe) {
        return "### %s: %s\n\n".formatted(stufe, stufe.frage())
                + werk.regeln().stream()
                        .filter(regel -> regel.stufe() == stufe)
                        .map(Regeldokument::regel)
                        .collect(Collectors.joining("\n"));
    }

    private static String regel(Regel regel) {
        String geltung = regel.inKraft() ? geltung(regel.gueltigAb(), regel.gueltigBis()) : "**nicht in Kraft**";
        return "**%s** %s (%s)  \n%s%s\n%s\n"
                .formatted(
                        regel.id(),
                        regel.bezeichnung(),
                        geltung,
                        String.join("; ", regel.rechtsgrundlagen()),
                        regel.anmerkung() == null ? "" : "  \n_" + regel.anmerkung() + "_",
                        regel.faelle().stream().map(Regeldokument::fall).collect(Collectors.joining("\n")));
    }

    private static String fall(Fallgruppe fall) {
        String folge = switch (fall.dann()) {
            case Folge.Asylblg a -> "AsylbLG, " + a.grundlage();
            case Folge.KeinAsylblg kein ->
                "kein AsylbLG (mehr), entfallen "
                        + (kein.seit() == Folge.Wegfallzeit.BEGINN
                                ? "an dem Tag, an dem das zutrifft"
                                : "an dem Tag, an dem Papier und Identifizierung vorlagen");
            case Folge.Zuordnung z ->
                "`" + z.rechtskreis() + "`"
                        + (z.rechtskreis().traeger() == null
                                ? ""
                                : ", " + z.rechtskreis().traeger());
        };
        String hinweise = fall.dann().hinweise().stream().map(Hinweiscode::name).collect(Collectors.joining(", "));
        return "- wenn %s → %s: „%s“%s"
                .formatted(
                        wenn(fall.wenn()),
                        folge,
                        fall.dann().text().text(),
                        hinweise.isEmpty() ? "" : " (" + hinweise + ")");
    }

    private static String wenn(Bedingung bedingung) {
        return switch (bedingung) {
            case Bedingung.Immer _ -> "immer";
            case Bedingung.Trifft t -> "`" + t.merkmal().code() + (t.wert() == null ? "" : " " + wert(t.wert())) + "`";
            case Bedingung.Begriff b -> "`" + b.name() + "`";
            case Bedingung.Nicht n -> "nicht " + wenn(n.teil());
            case Bedingung.Alle a ->
                a.teile().stream().map(Regeldokument::geklammert).collect(Collectors.joining(" und "));
            case Bedingung.Eines e ->
                e.teile().stream().map(Regeldokument::geklammert).collect(Collectors.joining(" oder "));
        };
    }

    private static String geklammert(Bedingung teil) {
        return teil instanceof Bedingung.Alle || teil instanceof Bedingung.Eines ? "(" + wenn(teil) + ")" : wenn(teil);
    }

    private static String wert(Object wert) {
        return wert instanceof LocalDate tag ? TAG.format(tag) : wert.toString();
    }

    public String merkmale() {
        Stream<List<String>> begriffe = werk.regeln().stream()
                .flatMap(regel -> regel.faelle().stream())
                .flatMap(fall -> begriffe(fall.wenn()))
                .distinct()
                .map(b -> List.of("`" + b.name() + "`", wenn(b.inhalt()), b.rechtsgrundlage()));
        Stream<List<String>> merkmale = Stream.of(Merkmal.values())
                .map(m -> List.of(
                        "`" + m.code() + "`" + (m.wertart() == Merkmal.Wertart.KEINE ? "" : " …"),
                        m.beschreibung(),
                        m.rechtsgrundlage()));
        return tabelle(
                List.of("Merkmal", "trifft zu, wenn", "Grundlage"),
                Stream.concat(merkmale, begriffe).toList());
    }

    private static Stream<Bedingung.Begriff> begriffe(Bedingung bedingung) {
        return switch (bedingung) {
            case Bedingung.Begriff b -> Stream.of(b);
            case Bedingung.Nicht n -> begriffe(n.teil());
            case Bedingung.Alle a -> a.teile().stream().flatMap(Regeldokument::begriffe);
            case Bedingung.Eines e -> e.teile().stream().flatMap(Regeldokument::begriffe);
            case Bedingung.Immer _ -> Stream.empty();
            case Bedingung.Trifft _ -> Stream.empty();
        };
    }

    public String aufenthaltsrecht() {
        return tabelle(
                List.of("wenn", "Satz"),
                werk.aufenthaltsgruende().stream()
                        .map(g -> List.of(wenn(g.wenn()), g.text()))
                        .toList());
    }

    public String richtungen() {
        return tabelle(
                List.of("von", "nach", "Anlass", "wirksam", "Grundlage"),
                daten.wechselregeln().stream()
                        .map(r -> List.of(
                                namen(r.von()), namen(r.nach()), r.anlass(), r.ab().name(), r.rechtsgrundlage()))
                        .toList());
    }

    private static String namen(java.util.Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }

    public String zahlen() {
        List<List<String>> zeilen = new ArrayList<>();
        zeilen.addAll(reihe(
                "Wartezeit § 2 AsylbLG",
                daten.wartezeiten(),
                w -> w.monate() + " Monate" + (w.bestandsschutz() ? ", mit Bestandsschutz" : "") + " ("
                        + w.rechtsgrundlage() + ")"));
        zeilen.addAll(reihe("Name der Leistung nach dem SGB II", daten.leistungsnamen(), name -> name));
        zeilen.add(List.of(
                "Aussetzung, § 1 Abs. 1 Nr. 3 Buchst. c AsylbLG", "seit jeher", daten.aussetzungMonate() + " Monate"));
        for (Map.Entry<Integer, Integer> grenze : daten.altersgrenzen().monate().entrySet()) {
            zeilen.add(List.of(
                    "Altersgrenze § 7a SGB II, § 41 Abs. 2 SGB XII",
                    grenze.getKey() == Integer.MIN_VALUE ? "ältere Jahrgänge" : "Jahrgang ab " + grenze.getKey(),
                    dauer(Period.ofMonths(grenze.getValue()).normalized())));
        }
        return tabelle(List.of("Zahl", "ab", "Wert"), zeilen);
    }

    private static <T> List<List<String>> reihe(String name, Zeitreihe<T> reihe, Function<T, String> text) {
        return reihe.ab().entrySet().stream()
                .map(e -> List.of(
                        name,
                        e.getKey().equals(LocalDate.MIN) ? "seit jeher" : TAG.format(e.getKey()),
                        text.apply(e.getValue())))
                .toList();
    }

    public String fristen() {
        List<List<String>> zeilen = new ArrayList<>();
        for (Fristart art : Fristart.values()) {
            for (Regime regime : Regime.values()) {
                Fristregel r = daten.fristen().zeile(art, regime);
                zeilen.add(List.of(
                        art.typ().bezeichnung() + " (`" + art + "`)",
                        regime.name(),
                        dauer(r.dauer()),
                        r.aufWerktag() ? "ja" : "nein",
                        r.rechtsgrundlage(),
                        r.anmerkung() == null ? "" : r.anmerkung()));
            }
        }
        return tabelle(List.of("Frist", "Verfahren", "Dauer", "auf den Werktag", "Grundlage", "Zweifel"), zeilen);
    }

    private static String dauer(Period p) {
        return Stream.of(
                        p.getYears() == 0 ? "" : p.getYears() + " Jahre",
                        p.getMonths() == 0 ? "" : p.getMonths() + " Monate",
                        p.getDays() == 0 ? "" : p.getDays() + " Tage")
                .filter(teil -> !teil.isEmpty())
                .collect(Collectors.joining(" "));
    }

    public String feiertage() {
        return tabelle(
                List.of("Land", "weitere Feiertage"),
                daten.laender().stream()
                        .map(land -> List.of(
                                land.name() + " (" + land.schluessel() + ")",
                                land.feiertage().landesfeiertage().stream()
                                        .map(Regeldokument::feiertag)
                                        .collect(Collectors.joining(", "))))
                        .toList());
    }

    private static String feiertag(Feiertag tag) {
        boolean immer = tag.gueltigAb() == null && tag.gueltigBis() == null;
        return tag.name() + (immer ? "" : " (" + geltung(tag.gueltigAb(), tag.gueltigBis()) + ")");
    }

    /** What the rule data themselves mark as doubtful. */
    public String zweifel() {
        Stream<String> regeln = werk.regeln().stream()
                .filter(regel -> regel.anmerkung() != null)
                .map(regel -> "- %s%s: %s"
                        .formatted(regel.id(), regel.inKraft() ? "" : " (nicht in Kraft)", regel.anmerkung()));
        Stream<String> hinweise = werk.regeln().stream()
                .filter(regel -> regel.faelle().stream()
                        .anyMatch(f -> f.dann().hinweise().contains(Hinweiscode.AUSLEGUNG_OFFEN)))
                .map(regel -> "- " + regel.id() + ": jedes Ergebnis trägt den Hinweis AUSLEGUNG_OFFEN.");
        return Stream.concat(regeln, hinweise).collect(Collectors.joining("\n"));
    }

    private static String geltung(LocalDate ab, LocalDate bis) {
        String beginn = ab == null ? "seit jeher" : "ab " + TAG.format(ab);
        return bis == null ? beginn : beginn + " bis " + TAG.format(bis);
    }

    private static String tabelle(List<String> kopf, List<List<String>> zeilen) {
        return Stream.of(Stream.of(kopf, kopf.stream().map(_ -> "---").toList()), zeilen.stream())
                .flatMap(teil -> teil)
                .map(zeile -> "| " + String.join(" | ", zeile) + " |")
                .collect(Collectors.joining("\n"));
    }
}
