package de.nahtlos.status.recht;

import static de.nahtlos.status.recht.begriff.Hinweiscode.HILFEBEDUERFTIGKEIT_VERNEINT;
import static de.nahtlos.status.recht.begriff.Hinweiscode.KLAGEFRIST_VERSTRICHEN;
import static de.nahtlos.status.recht.begriff.Hinweiscode.LEISTUNGSAUSSCHLUSS_NUR_DURCH_MENSCHEN;
import static de.nahtlos.status.recht.begriff.Hinweiscode.TITEL_ABGELAUFEN;
import static de.nahtlos.status.recht.begriff.Hinweiscode.TRAEGER_PRUEFEN;
import static de.nahtlos.status.recht.begriff.Hinweiscode.UEBERSTEUERT;
import static de.nahtlos.status.recht.begriff.Hinweiscode.ZAHLUNG_RUHT;

import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.aufenthalt.Schritt;
import de.nahtlos.status.recht.aufenthalt.Titel;
import de.nahtlos.status.recht.aufenthalt.Zustand;
import de.nahtlos.status.recht.begriff.Aufenthaltslage;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.Hinweis;
import de.nahtlos.status.recht.begriff.Hinweiscode;
import de.nahtlos.status.recht.begriff.Verfahrensstand;
import de.nahtlos.status.recht.ereignis.Bescheidergebnis;
import de.nahtlos.status.recht.ereignis.Ereignis.BamfBescheid;
import de.nahtlos.status.recht.frist.Fristrechnung;
import de.nahtlos.status.recht.frist.Klagefrist;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the passing of time or a circumstance tells a caseworker without changing anything by itself. */
final class Hinweise {

    private final Biografie biografie;
    private final Fristrechnung rechnung;
    private final LocalDate horizont;

    private Hinweise(Biografie biografie, Fristrechnung rechnung, LocalDate horizont) {
        this.biografie = biografie;
        this.rechnung = rechnung;
        this.horizont = horizont;
    }

    /** The notes on a person, by day; each once from its first day on. */
    static List<Hinweis> von(Biografie biografie, Fristrechnung rechnung, LocalDate horizont) {
        return new Hinweise(biografie, rechnung, horizont).alle();
    }

    private List<Hinweis> alle() {
        Map<Hinweiscode, Hinweis> hinweise = new LinkedHashMap<>();
        List<Schritt> schritte = biografie.schritte();
        for (int i = 0; i < schritte.size(); i++) {
            LocalDate bis = i + 1 < schritte.size() ? schritte.get(i + 1).ab().minusDays(1) : horizont;
            Schritt schritt = schritte.get(i);
            Stream.of(
                            klagefrist(schritt.zustand(), bis),
                            titel(schritt.zustand(), bis),
                            lage(schritt, bis),
                            leistungsausschluss(schritt, bis),
                            uebersteuert(schritt))
                    .flatMap(Optional::stream)
                    .forEach(hinweis -> hinweise.putIfAbsent(hinweis.code(), hinweis));
        }
        bedarf().ifPresent(hinweis -> hinweise.put(hinweis.code(), hinweis));
        return List.copyOf(hinweise.values());
    }

    private Optional<Hinweis> klagefrist(Zustand z, LocalDate bis) {
        BamfBescheid bescheid = z.verfahren().bescheid();
        boolean offen = z.status() == Aufenthaltsstatus.ASYLBEWERBER
                && bescheid != null
                && bescheid.ergebnis().istAblehnung()
                && z.verfahren().stand() == Verfahrensstand.BESCHEID;
        return offen
                ? ab(
                        Klagefrist.ende(bescheid, biografie.regimeAm(bescheid.datum()), rechnung)
                                .plusDays(1),
                        bis,
                        KLAGEFRIST_VERSTRICHEN,
                        "Die Klagefrist gegen die Ablehnung ist verstrichen; die Bestandskraft muss das BAMF mitteilen.")
                : Optional.empty();
    }

    private static Optional<Hinweis> titel(Zustand z, LocalDate bis) {
        Titel titel = z.titel();
        boolean befristet = titel != null && titel.gueltigBis() != null && !titel.verlaengerungBeantragt();
        return befristet
                ? ab(
                        titel.gueltigBis().plusDays(1),
                        bis,
                        TITEL_ABGELAUFEN,
                        "Die Aufenthaltserlaubnis ist abgelaufen, eine Verlängerung ist nicht beantragt (§ 81 Abs. 4"
                                + " AufenthG).")
                : Optional.empty();
    }

    private static Optional<Hinweis> lage(Schritt schritt, LocalDate bis) {
        if (schritt.zustand().lage() == Aufenthaltslage.UNBEKANNT) {
            return ab(
                    schritt.ab(),
                    bis,
                    ZAHLUNG_RUHT,
                    "Der Aufenthaltsort ist unbekannt; die Zahlung ruht, Status und Rechtskreis bestehen fort.");
        }
        return schritt.zustand().lage() == Aufenthaltslage.FORTGEZOGEN
                ? ab(
                        schritt.ab(),
                        bis,
                        TRAEGER_PRUEFEN,
                        "Die Person ist fortgezogen; der zuständige Träger ist zu prüfen.")
                : Optional.empty();
    }

    private static Optional<Hinweis> leistungsausschluss(Schritt schritt, LocalDate bis) {
        BamfBescheid bescheid = schritt.zustand().verfahren().bescheid();
        boolean zuPruefen = schritt.zustand().status() == Aufenthaltsstatus.AUSREISEPFLICHTIG
                && bescheid != null
                && (bescheid.ergebnis() == Bescheidergebnis.UNZULAESSIG_DUBLIN
                        || bescheid.ergebnis() == Bescheidergebnis.UNZULAESSIG_29_1_2);
        return zuPruefen
                ? ab(
                        schritt.ab(),
                        bis,
                        LEISTUNGSAUSSCHLUSS_NUR_DURCH_MENSCHEN,
                        "Ein Leistungsausschluss nach § 1 Abs. 4 AsylbLG wird nie automatisch angenommen (EuGH C-621/24).")
                : Optional.empty();
    }

    private static Optional<Hinweis> uebersteuert(Schritt schritt) {
        return schritt.uebersteuert()
                ? Optional.of(new Hinweis(
                        UEBERSTEUERT,
                        schritt.ab(),
                        "Ein Ereignis wirkt, obwohl es in diesem Stand nicht zulässig war; zwei Personen haben es im"
                                + " Klärungsfall übersteuert."))
                : Optional.empty();
    }

    private Optional<Hinweis> bedarf() {
        return biografie.person().hilfebeduerftig()
                ? Optional.empty()
                : biografie
                        .beginn()
                        .map(
                                tag -> new Hinweis(
                                        HILFEBEDUERFTIGKEIT_VERNEINT,
                                        tag,
                                        "Die Person gilt als nicht hilfebedürftig; gezeigt ist der Rechtskreis, der zuständig wäre."));
    }

    private static Optional<Hinweis> ab(LocalDate tag, LocalDate bis, Hinweiscode code, String text) {
        return tag.isAfter(bis) ? Optional.empty() : Optional.of(new Hinweis(code, tag, text));
    }
}
