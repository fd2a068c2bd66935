package de.nahtlos.status.recht.rechtskreis;

import static de.nahtlos.status.recht.begriff.Aufenthaltsstatus.*;
import static de.nahtlos.status.recht.rechtskreis.Regel.regel;

import de.nahtlos.status.recht.aufenthalt.Titel;
import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.begriff.Hinweiscode;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.ereignis.Ausbildungsart;
import de.nahtlos.status.recht.ereignis.Ereignis.AusbildungBeginn;
import de.nahtlos.status.recht.rechtskreis.Befund.Asylblg;
import de.nahtlos.status.recht.rechtskreis.Befund.KeinAsylblg;
import de.nahtlos.status.recht.rechtskreis.Befund.Zuordnung;
import de.nahtlos.status.recht.rechtskreis.Regel.Stufe;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The rules of the Rechtskreis. The list is the specification; each rule names its paragraph. */
final class Regeln {

    private static final LocalDate RECHTSKREISWECHSEL_UKRAINE = LocalDate.of(2022, 6, 1);

    static final Regel R00 = regel(
            "R00",
            Stufe.VORRANG,
            "Verstorben oder nachweislich ausgereist: vom nächsten Tag an kein Rechtskreis",
            List.of("§ 1 Abs. 3 S. 1 AsylbLG"),
            s -> wenn(
                    s.status().istEndzustand(),
                    () -> zuordnung(
                            Rechtskreis.KEINER,
                            s.status() == VERSTORBEN
                                    ? "Die Person ist verstorben."
                                    : "Die Person hat das Bundesgebiet nachweislich verlassen; der Tag der Ausreise zählte"
                                            + " noch mit.")));

    static final Regel R01 = regel(
                    "R01",
                    Stufe.VORRANG,
                    "In Inobhutnahme oder stationärer Jugendhilfe: SGB VIII einschließlich Unterhalt",
                    List.of("§§ 42, 42a, 34, 41, 39 SGB VIII", "§ 10 Abs. 3 S. 1 SGB VIII", "§ 9 Abs. 2 AsylbLG"),
                    s -> wenn(
                            Jugendhilfe.laeuft(s),
                            () -> zuordnung(
                                    Rechtskreis.SGB_VIII,
                                    "Das Jugendamt hat die Person in Obhut genommen oder leistet stationäre Hilfe; es deckt"
                                            + " auch den Unterhalt.")))
            .ab(LocalDate.of(2015, 11, 1));

    static final Regel R02_LRAG = regel(
                    "R02-LRAG",
                    Stufe.ASYLBLG,
                    "Vorübergehender Schutz, Titel oder Fiktionsbescheinigung erstmals nach dem 31.03.2025: AsylbLG",
                    List.of("Entwurf BT-Drs. 21/3539"),
                    s -> wenn(
                            VoruebergehenderSchutz.erstmalsNach(s, LocalDate.of(2025, 3, 31)),
                            () -> asylblg("Nr. 8", "Vorübergehender Schutz erstmals nach dem 31.03.2025.")))
            .nichtInKraft()
            .anmerkung(
                    "Am 19.07.2026 noch im Ausschuss. Der Entwurf knüpft an den ersten Titel an, nicht an die Einreise;"
                            + " Übergang von höchstens drei Monaten.");

    static final Regel R02 = regel(
                    "R02",
                    Stufe.ASYLBLG,
                    "Vorübergehender Schutz mit Fiktionsbescheinigung und ED-Behandlung oder mit Aufenthaltserlaubnis: nicht"
                            + " AsylbLG",
                    List.of("§ 1 Abs. 3a AsylbLG", "§ 74 SGB II", "§ 146 SGB XII"),
                    s -> VoruebergehenderSchutz.leistungsausschlussSeit(s)
                            .map(seit -> new KeinAsylblg(
                                    "Die Person hat Fiktionsbescheinigung und Identitätssicherung oder eine"
                                            + " Aufenthaltserlaubnis nach § 24 AufenthG.",
                                    seit)))
            .ab(RECHTSKREISWECHSEL_UKRAINE);

    static final Regel R03_ALT = regel(
                    "R03",
                    Stufe.ASYLBLG,
                    "Aufenthaltserlaubnis nach § 24 vor dem Rechtskreiswechsel: AsylbLG",
                    List.of("§ 1 Abs. 1 Nr. 3 Buchst. a AsylbLG a.F."),
                    s -> wenn(
                            s.hatStatus(VORUEBERGEHENDER_SCHUTZ),
                            () -> asylblg(
                                    "Nr. 3 Buchst. a a.F.",
                                    "Aufenthaltserlaubnis nach § 24 Abs. 1 AufenthG vor dem 01.06.2022.")))
            .bis(RECHTSKREISWECHSEL_UKRAINE.minusDays(1));

    static final Regel R03 = regel(
                    "R03",
                    Stufe.ASYLBLG,
                    "Titel oder Fiktionsbescheinigung nach § 24 vom 25.02. bis 31.05.2022 ohne ED-Behandlung und AZR: AsylbLG",
                    List.of("§ 1 Abs. 1 Nr. 8 AsylbLG"),
                    s -> wenn(
                            VoruebergehenderSchutz.ohneIdentitaetssicherung(s),
                            () -> asylblg(
                                    "Nr. 8",
                                    "Papier nach § 24 AufenthG aus der Zeit vor dem 01.06.2022, Identität noch nicht"
                                            + " gesichert.")))
            .ab(RECHTSKREISWECHSEL_UKRAINE);

    static final Regel R04 = regel(
            "R04",
            Stufe.ASYLBLG,
            "Anderer Titel mit mehr als sechs Monaten Gesamtgeltung: nicht AsylbLG",
            List.of("§ 1 Abs. 2 AsylbLG"),
            s -> s.titel()
                    .filter(titel -> !istTitelDesAsylblg(titel) && titel.giltLaengerAlsSechsMonate())
                    .map(titel -> new KeinAsylblg(
                            "Die Person besitzt einen Titel nach § " + titel.grundlage()
                                    + " AufenthG für mehr als sechs Monate.",
                            s.tag())));

    static final Regel R05 = regel(
            "R05",
            Stufe.ASYLBLG,
            "Aufenthaltserlaubnis § 23 Abs. 1 wegen Krieg, § 25 Abs. 4 S. 1 oder § 25 Abs. 5 in den ersten 18 Monaten der"
                    + " Aussetzung: AsylbLG",
            List.of("§ 1 Abs. 1 Nr. 3 Buchst. a bis c AsylbLG", "§ 1 Abs. 3 S. 2 AsylbLG"),
            s -> s.titel()
                    .filter(titel -> istTitelDesAsylblg(titel) && !Aussetzung.hatAsylblgBeendet(s, titel))
                    .map(titel -> asylblg(
                            "Nr. 3",
                            "Die Aufenthaltserlaubnis nach § " + titel.grundlage()
                                    + " AufenthG begründet eine Leistungsberechtigung nach dem AsylbLG.")));

    static final Regel R06 = regel(
                    "R06",
                    Stufe.ASYLBLG,
                    "Asylgesuch, Gestattung, Duldung, vollziehbare Ausreisepflicht, Folge- oder Zweitantrag: AsylbLG",
                    List.of("§ 1 Abs. 1 Nr. 1, 1a, 2, 4, 5, 7 AsylbLG"),
                    s -> Leistungsgrund.von(s).map(grund -> asylblg(grund.nummer(), grund.text())))
            .anmerkung("Das Schutzgesuch nach § 24 AufenthG ist wie ein Asylgesuch (Nr. 1a) behandelt.");

    static final Regel R07 = regel(
                    "R07",
                    Stufe.ASYLBLG_FAMILIE,
                    "Ehegatte, Lebenspartner oder minderjähriges Kind eines Leistungsberechtigten ohne eigenen Fall: AsylbLG",
                    List.of("§ 1 Abs. 1 Nr. 6 AsylbLG"),
                    s -> wenn(
                            kommtFuerFamilienanspruchInBetracht(s) && hatLeistungsberechtigteFamilie(s),
                            () -> new Asylblg(
                                    "§ 1 Abs. 1 Nr. 6 AsylbLG",
                                    "Familienangehörige einer nach dem AsylbLG leistungsberechtigten Person, ohne eigenen"
                                            + " Aufenthaltstitel.",
                                    List.of(Hinweiscode.AUSLEGUNG_OFFEN))))
            .anmerkung("Offen bei Kindern mit nur einem leistungsberechtigten Elternteil bis zur eigenen"
                    + " Aufenthaltserlaubnis.");

    static final Regel R08 = regel(
            "R08",
            Stufe.ASYLBLG,
            "Anerkannt und Leistungsende eingetreten: nicht AsylbLG",
            List.of("§ 25 Abs. 1 S. 3, Abs. 2 S. 2 AufenthG", "§ 1 Abs. 3 S. 1 AsylbLG"),
            s -> wenn(
                    s.hatStatus(ANERKANNT),
                    () -> new KeinAsylblg("Die Person ist anerkannt, ihr Aufenthalt ist erlaubt.", s.tag())));

    static final Regel R24 = regel(
            "R24",
            Stufe.SICHERUNG,
            "Studium, dem Grunde nach mit BAföG förderungsfähig: Ausbildungsförderung",
            List.of("§ 7 Abs. 5, 6 SGB II", "§ 27 SGB II", "§ 8 Abs. 2 BAföG"),
            s -> wenn(
                    Aufenthaltsrecht.besteht(s) && istVomStudiumAusgeschlossen(s),
                    () -> zuordnung(
                            Rechtskreis.BAFOEG,
                            "Das Studium ist dem Grunde nach förderungsfähig; SGB II ist ausgeschlossen.")));

    static final Regel R20 = regel(
            "R20",
            Stufe.SICHERUNG,
            "15 Jahre oder älter, unter der Altersgrenze, erwerbsfähig, nicht AsylbLG: SGB II",
            List.of("§ 7 Abs. 1 S. 1, S. 2 Nr. 3 SGB II", "§ 7a SGB II", "§ 8 SGB II"),
            s -> wenn(
                    Bedarfsgemeinschaft.istErwerbsfaehigerLeistungsberechtigter(s),
                    () -> zuordnung(
                            Rechtskreis.SGB_II,
                            "Die Person ist erwerbsfähig und im Alter von 15 bis zur"
                                    + " Altersgrenze; das Jobcenter zahlt " + Leistungsname.sgb2(s.tag()) + ".")));

    static final Regel R21 = regel(
            "R21",
            Stufe.SICHERUNG,
            "In Bedarfsgemeinschaft mit einem erwerbsfähigen Leistungsberechtigten, nicht 4. Kapitel: SGB II",
            List.of("§ 7 Abs. 2, 3 SGB II", "§ 19 Abs. 1 S. 2 SGB II", "§ 5 Abs. 2 SGB II"),
            s -> wenn(
                    Aufenthaltsrecht.besteht(s)
                            && !istGrundsicherungsberechtigt(s)
                            && Bedarfsgemeinschaft.mitErwerbsfaehigem(s),
                    () -> zuordnung(
                            Rechtskreis.SGB_II,
                            "Die Person lebt in Bedarfsgemeinschaft mit einer"
                                    + " erwerbsfähigen leistungsberechtigten Person.")));

    static final Regel R22 = regel(
            "R22",
            Stufe.SICHERUNG,
            "Altersgrenze erreicht, oder 18 und dauerhaft voll erwerbsgemindert: SGB XII, 4. Kapitel",
            List.of("§§ 41, 44 SGB XII", "§ 7a SGB II", "§ 5 Abs. 2 SGB II"),
            s -> wenn(
                    Aufenthaltsrecht.besteht(s) && istGrundsicherungsberechtigt(s),
                    () -> zuordnung(
                            Rechtskreis.SGB_XII_4K,
                            s.istJenseitsDerAltersgrenze()
                                    ? "Die Altersgrenze ist überschritten; der Monat, in dem sie erreicht wurde, ist abgelaufen."
                                    : "Die Person ist volljährig und dauerhaft voll erwerbsgemindert.")));

    static final Regel R23 = regel(
            "R23",
            Stufe.SICHERUNG,
            "Nicht AsylbLG, und weder SGB II noch 4. Kapitel: SGB XII, 3. Kapitel",
            List.of("§§ 19, 27 SGB XII", "§ 21 SGB XII", "§ 7 Abs. 2 SGB II"),
            s -> wenn(
                    Aufenthaltsrecht.besteht(s),
                    () -> zuordnung(
                            Rechtskreis.SGB_XII_3K,
                            Aufenthaltsrecht.grund(s)
                                    + " Ein eigener Anspruch nach SGB II besteht nicht, und niemand in der"
                                    + " Bedarfsgemeinschaft vermittelt ihn.")));

    static final Regel R90 = regel(
            "R90",
            Stufe.SICHERUNG,
            "Unbekannt oder widersprüchlich: ungeklärt, eine Aufgabe",
            List.of(),
            s -> Optional.of(new Zuordnung(
                    Rechtskreis.UNGEKLAERT,
                    "Gesuch, Titel oder Duldung sind nicht bekannt; die Zuordnung muss geklärt werden.",
                    List.of(Hinweiscode.ZUORDNUNG_UNGEKLAERT))));

    static final List<Regel> ALLE =
            List.of(R00, R01, R02_LRAG, R02, R03_ALT, R03, R04, R05, R06, R07, R08, R24, R20, R21, R22, R23, R90);

    private Regeln() {}

    /** § 1 Abs. 1 Nr. 6 AsylbLG is for those without an own case: no recognition, no title beyond six months. */
    static boolean kommtFuerFamilienanspruchInBetracht(Sachlage s) {
        return s.hatStatus(GEBOREN_IN_DE, UNGEKLAERT, AUFENTHALTSERLAUBNIS);
    }

    private static boolean hatLeistungsberechtigteFamilie(Sachlage s) {
        boolean alsKind =
                s.istMinderjaehrig() && s.eltern().stream().anyMatch(Sachlage::istSelbstLeistungsberechtigtNachAsylblg);
        return alsKind
                || s.partner()
                        .filter(Sachlage::istSelbstLeistungsberechtigtNachAsylblg)
                        .isPresent();
    }

    /** § 1 Abs. 1 Nr. 3 AsylbLG. */
    private static boolean istTitelDesAsylblg(Titel titel) {
        boolean ausserSatz2 = !titel.grundlage().text().contains("S. 2");
        return (titel.grundlage().ist("23", "1") && titel.wegenKrieg())
                || (titel.grundlage().ist("25", "4") && ausserSatz2)
                || titel.grundlage().ist("25", "5");
    }

    /** § 7 Abs. 5, 6 SGB II: not those who study living with their parents. */
    private static boolean istVomStudiumAusgeschlossen(Sachlage s) {
        return s.letztes(AusbildungBeginn.class)
                .map(a -> a.art() == Ausbildungsart.STUDIUM && !Boolean.FALSE.equals(a.eigeneWohnung()))
                .orElse(s.lautAusgangslage(Grobkreis.BAFOEG));
    }

    /** § 41 Abs. 1 to 3 SGB XII. */
    private static boolean istGrundsicherungsberechtigt(Sachlage s) {
        return s.istJenseitsDerAltersgrenze() || (s.hatVollendet(18) && s.istDauerhaftVollErwerbsgemindert());
    }

    private static Asylblg asylblg(String nummer, String text) {
        return new Asylblg("§ 1 Abs. 1 " + nummer + " AsylbLG", text, List.of());
    }

    private static Zuordnung zuordnung(Rechtskreis rechtskreis, String text) {
        return new Zuordnung(rechtskreis, text, List.of());
    }

    private static Optional<Befund> wenn(boolean bedingung, Supplier<? extends Befund> befund) {
        return bedingung ? Optional.of(befund.get()) : Optional.empty();
    }
}
