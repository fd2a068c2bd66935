package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.rechtskreis.Regelwerk.Treffer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a finding into words for the caseworker: first why AsylbLG does not pay, then who pays instead. */
final class Begruendungstext {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    private static final String UEBERSTEUERT = "Der Aufenthaltsstatus beruht auf einem Ereignis, das nach dem Recht in"
            + " diesem Stand nicht zulässig war und das zwei Personen übersteuert haben.";

    private final Tagesbild bild;
    private final Sachlage lage;
    private final String version;

    Begruendungstext(Tagesbild bild, Sachlage lage, String version) {
        this.bild = bild;
        this.lage = lage;
        this.version = version;
    }

    Begruendung fuer(Treffer treffer, Rechtskreis rechtskreis) {
        return treffer.folge() instanceof Folge.Asylblg asylblg
                ? asylblg(treffer, asylblg, rechtskreis)
                : zuordnung(treffer);
    }

    private Begruendung asylblg(Treffer treffer, Folge.Asylblg folge, Rechtskreis rechtskreis) {
        String form = rechtskreis == Rechtskreis.ASYLBLG_2 ? "§ 2 AsylbLG" : "§ 3 AsylbLG";
        String leistung = rechtskreis == Rechtskreis.ASYLBLG_2 ? "Analogleistungen" : "Grundleistungen";
        Asylblgstand stand = bild.stand(lage);
        return stand.berechtigt()
                ? begruendung(
                        treffer,
                        List.of(folge.grundlage(), form),
                        folge.text().fuer(lage) + " " + leistung + " nach " + form + ".")
                : begruendung(treffer, List.of("§ 1 Abs. 3 S. 1 AsylbLG", folge.grundlage(), form), nachlauf(stand));
    }

    private static String nachlauf(Asylblgstand stand) {
        return "Die Voraussetzung ist am %s entfallen; die Leistungsberechtigung endet mit Ablauf des Monats, am %s."
                .formatted(tag(stand.wegfall()), tag(stand.bis()));
    }

    private Begruendung zuordnung(Treffer treffer) {
        List<String> grundlagen = treffer.regel().rechtsgrundlagen();
        String text = treffer.folge().text().fuer(lage);
        Optional<Aufenthaltsgrund> aufenthalt = lage.aufenthaltsgrund();
        if (treffer.regel().stufe() == Regel.Stufe.VORRANG || aufenthalt.isEmpty()) {
            return begruendung(treffer, grundlagen, text);
        }
        Optional<Treffer> ausschluss = bild.ausschluss(lage);
        List<String> ausschlussgruende =
                ausschluss.map(t -> t.regel().rechtsgrundlagen()).orElse(List.of());
        String warumNichtAsylblg = ausschluss
                .map(t -> t.folge().text().fuer(lage))
                .orElse(aufenthalt.get().text());
        return begruendung(
                treffer,
                Stream.concat(ausschlussgruende.stream(), grundlagen.stream()).toList(),
                warumNichtAsylblg + " " + text);
    }

    private Begruendung begruendung(Treffer treffer, List<String> grundlagen, String text) {
        String ganzerText = lage.biografie().istUebersteuertAm(bild.tag()) ? text + " " + UEBERSTEUERT : text;
        return new Begruendung(bild.tag(), treffer.regel().id(), version, grundlagen, ganzerText);
    }

    private static String tag(LocalDate tag) {
        return TAG.format(tag);
    }
}
