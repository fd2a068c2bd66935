package de.nahtlos.status.recht.rechtskreis;

import static de.nahtlos.status.recht.begriff.Aufenthaltsstatus.*;

import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The conditions that rules are put together from. Each has a name that the rule files use, and its paragraph. */
public enum Merkmal {
    // --- the Aufenthaltsstatus
    IST_UNGEKLAERT("–", UNGEKLAERT),
    IST_ASYLSUCHENDER("§ 13, § 63a AsylG", ASYLSUCHENDER),
    IST_ASYLBEWERBER("§ 14, § 55 AsylG", ASYLBEWERBER),
    IST_IN_DEUTSCHLAND_GEBOREN("§ 33, § 81 Abs. 2 S. 2 AufenthG", GEBOREN_IN_DE),
    IST_ANERKANNT("§ 25 Abs. 1 S. 3, Abs. 2 S. 2 AufenthG", ANERKANNT),
    HAT_ABSCHIEBUNGSVERBOT("§ 60 Abs. 5, 7 AufenthG", ABSCHIEBUNGSVERBOT),
    HAT_AUFENTHALTSERLAUBNIS("§ 7 AufenthG", AUFENTHALTSERLAUBNIS),
    HAT_VORUEBERGEHENDEN_SCHUTZ("§ 24 Abs. 1 AufenthG", VORUEBERGEHENDER_SCHUTZ),
    HAT_VORUEBERGEHENDEN_SCHUTZ_BEANTRAGT("§ 24, § 81 Abs. 3, 5 AufenthG", VORUEBERGEHENDER_SCHUTZ_BEANTRAGT),
    IST_AUSREISEPFLICHTIG("§ 50, § 58 Abs. 2 AufenthG", AUSREISEPFLICHTIG),
    IST_GEDULDET("§§ 60a bis 60d AufenthG, § 71a Abs. 3 AsylG", GEDULDET),
    HAT_WIDERRUFENEN_SCHUTZ_MIT_TITEL("§ 73b AsylG, § 52 AufenthG", SCHUTZ_WIDERRUFEN_TITEL_BESTEHT),
    HAT_NIEDERLASSUNGSERLAUBNIS("§ 9, § 26 AufenthG", NIEDERLASSUNGSERLAUBNIS),
    IST_DEUTSCH("§§ 4, 10 StAG", EINGEBUERGERT, DEUTSCH),
    IST_VERSTORBEN("Sterbeurkunde", VERSTORBEN),
    HAT_DAS_LAND_VERLASSEN("§ 50 Abs. 4 AufenthG, § 1 Abs. 3 S. 1 AsylbLG", AUSGEREIST, ABGESCHOBEN, UEBERSTELLT),

    // --- paper and procedure
    HAT_TITEL("§ 4 Abs. 1 AufenthG", "besitzt einen Titel", s -> s.titel().isPresent()),
    HAT_TITEL_FUER_MEHR_ALS_SECHS_MONATE(
            "§ 1 Abs. 2 AsylbLG",
            "besitzt einen Titel mit einer Gesamtgeltung von mehr als sechs Monaten",
            s -> s.titel().filter(titel -> titel.giltLaengerAlsSechsMonate()).isPresent()),
    HAT_TITEL_DES_ASYLBLG(
            "§ 1 Abs. 1 Nr. 3 AsylbLG",
            "besitzt einen Titel nach § 23 Abs. 1 wegen Krieg, § 25 Abs. 4 S. 1 oder § 25 Abs. 5 AufenthG",
            s -> s.titel().filter(Aussetzung::istTitelDesAsylblg).isPresent()),
    AUSSETZUNG_LIEGT_ZU_LANGE_ZURUECK(
            "§ 1 Abs. 1 Nr. 3 Buchst. c, Abs. 3 S. 2 AsylbLG",
            "die Abschiebung ist seit 18 Monaten ausgesetzt, oder ein Elternteil mit demselben Titel ist ausgeschieden",
            s -> s.titel()
                    .filter(titel -> Aussetzung.hatAsylblgBeendet(s, titel))
                    .isPresent()),
    HAT_FIKTIONSBESCHEINIGUNG(
            "§ 81 Abs. 5 AufenthG",
            "besitzt eine Fiktionsbescheinigung",
            s -> s.fakten().hatFiktionsbescheinigung()),
    HAT_ANKUNFTSNACHWEIS(
            "§ 55 Abs. 1 S. 1, § 63a AsylG",
            "besitzt einen Ankunftsnachweis",
            s -> s.erstes(Ereignistyp.ANKUNFTSNACHWEIS).isPresent()),
    FOLGEANTRAG_WIRD_GEPRUEFT(
            "§§ 71, 71a AsylG",
            "ein Folge- oder Zweitantrag wird geprüft",
            s -> s.zustand().verfahren().wirdFolgeantragGeprueft()),
    ANERKENNUNG_WIRKT_NOCH_NICHT(
            "§ 67 Abs. 1 S. 1 Nr. 6 AsylG, § 1 Abs. 3 S. 1 AsylbLG",
            "nach der Stichtagsregel der Kommune ist die Leistungsvoraussetzung noch nicht entfallen",
            Sachlage::anerkennungWirktNochNicht),
    HAT_PAPIER_NACH_24_UND_IST_IDENTIFIZIERT(
            "§ 1 Abs. 3a AsylbLG, § 74 SGB II",
            "Papier nach § 24 AufenthG und Sicherung der Identität liegen vor",
            s -> VoruebergehenderSchutz.leistungsausschlussSeit(s).isPresent()),
    HAT_FRUEHES_PAPIER_NACH_24_OHNE_IDENTIFIZIERUNG(
            "§ 1 Abs. 1 Nr. 8 AsylbLG",
            "Papier nach § 24 AufenthG vom 25.02. bis 31.05.2022, weder ED-Behandlung noch AZR",
            VoruebergehenderSchutz::ohneIdentitaetssicherung),
    PAPIER_NACH_24_ERSTMALS_NACH(
            "Entwurf BT-Drs. 21/3539",
            "das erste Papier nach § 24 AufenthG ist nach diesem Tag ausgestellt",
            Wertart.TAG,
            (s, tag) -> VoruebergehenderSchutz.erstmalsNach(s, (LocalDate) tag)),

    // --- age, work, training
    HAT_VOLLENDET(
            "§ 187 Abs. 2, § 188 Abs. 2 BGB",
            "hat so viele Lebensjahre vollendet",
            Wertart.JAHRE,
            (s, jahre) -> s.hatVollendet((Integer) jahre)),
    IST_JENSEITS_DER_ALTERSGRENZE(
            "§ 7a SGB II, § 41 Abs. 2 SGB XII",
            "der Monat der Altersgrenze ist abgelaufen",
            Sachlage::istJenseitsDerAltersgrenze),
    IST_ERWERBSFAEHIG("§ 8 Abs. 1 SGB II", "ist erwerbsfähig", s -> s.fakten().istErwerbsfaehig()),
    IST_DAUERHAFT_VOLL_ERWERBSGEMINDERT(
            "§ 41 Abs. 3 SGB XII",
            "ist dauerhaft voll erwerbsgemindert",
            s -> s.fakten().istDauerhaftVollErwerbsgemindert()),
    STUDIERT_MIT_ANSPRUCH_DEM_GRUNDE_NACH(
            "§ 7 Abs. 5, 6 SGB II, § 8 Abs. 2 BAföG",
            "studiert und wohnt nicht bei den Eltern",
            Sachlage::istVomStudiumAusgeschlossen),
    JUGENDHILFE_LAEUFT(
            "§§ 34, 41, 42, 42a SGB VIII", "Inobhutnahme (bis 18) oder stationäre Hilfe läuft", Jugendhilfe::laeuft),

    // --- the family and what is paid
    FAMILIE_IST_SELBST_LEISTUNGSBERECHTIGT(
            "§ 1 Abs. 1 Nr. 6 AsylbLG",
            "Ehegatte, Lebenspartner oder, bei Minderjährigen, ein Elternteil ist aus eigenem Recht leistungsberechtigt",
            Sachlage::hatLeistungsberechtigteFamilie),
    HAT_KEINEN_EIGENEN_FALL(
            "§ 1 Abs. 1 Nr. 6, Abs. 2 AsylbLG",
            "hier geboren, ohne geklärten Aufenthalt oder mit einer Aufenthaltserlaubnis, die R04 und R05 nicht treffen",
            s -> s.hatStatus(EnumSet.of(GEBOREN_IN_DE, UNGEKLAERT, AUFENTHALTSERLAUBNIS))),
    LEBT_IN_BEDARFSGEMEINSCHAFT(
            "§ 7 Abs. 2, 3 SGB II",
            "lebt in Bedarfsgemeinschaft mit einer erwerbsfähigen leistungsberechtigten Person",
            Bedarfsgemeinschaft::mitErwerbsfaehigem),
    ERHAELT_ASYLBLG("§ 7 Abs. 1 S. 2 Nr. 3 SGB II", "erhält an diesem Tag AsylbLG", Sachlage::erhaeltAsylblg),
    HAT_AUFENTHALTSRECHT(
            "§ 7 Abs. 1 S. 2 SGB II, § 23 SGB XII",
            "eine Zeile der Tabelle „Aufenthaltsrecht“ trifft zu",
            s -> s.aufenthaltsgrund().isPresent()),
    BEZIEHT_LAUT_BEHOERDE_ASYLBLG(
            "§ 10 AsylbLG",
            "die Leistungsbehörde zahlt nach der Ausgangslage oder hat Analogleistungen bewilligt; seitdem keine Ausreise",
            s -> (s.lautAusgangslage(Grobkreis.ASYLBLG)
                            || s.erstes(Ereignistyp.ANALOG_BEWILLIGT).isPresent())
                    && !s.fakten().warAusserLandes()),
    BEZIEHT_LAUT_AUSGANGSLAGE_SGB_II_ODER_XII(
            "–",
            "nach der Ausgangslage zahlt schon das Jobcenter oder der Sozialhilfeträger",
            s -> s.lautAusgangslage(Grobkreis.SGB_II) || s.lautAusgangslage(Grobkreis.SGB_XII));

    /** What a condition is asked about. */
    public enum Wertart {
        KEINE,
        JAHRE,
        TAG
    }

    private final String rechtsgrundlage;
    private final String beschreibung;
    private final Wertart wertart;
    private final BiPredicate<Sachlage, Object> pruefung;

    Merkmal(String rechtsgrundlage, Aufenthaltsstatus... einer) {
        this(
                rechtsgrundlage,
                "Aufenthaltsstatus: "
                        + String.join(
                                " oder ",
                                Arrays.stream(einer)
                                        .map(Aufenthaltsstatus::bezeichnung)
                                        .toList()),
                mitStatus(EnumSet.copyOf(List.of(einer))));
    }

    private static Predicate<Sachlage> mitStatus(Set<Aufenthaltsstatus> einer) {
        return s -> s.hatStatus(einer);
    }

    Merkmal(String rechtsgrundlage, String beschreibung, Predicate<Sachlage> pruefung) {
        this(rechtsgrundlage, beschreibung, Wertart.KEINE, (s, _) -> pruefung.test(s));
    }

    Merkmal(String rechtsgrundlage, String beschreibung, Wertart wertart, BiPredicate<Sachlage, Object> pruefung) {
        this.rechtsgrundlage = rechtsgrundlage;
        this.beschreibung = beschreibung;
        this.wertart = wertart;
        this.pruefung = pruefung;
    }

    boolean gilt(Sachlage sachlage, Object wert) {
        return pruefung.test(sachlage, wert);
    }

    /** The name in the rule files: {@code ist-anerkannt}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The condition with that name. */
    public static Optional<Merkmal> nach(String code) {
        return Arrays.stream(values())
                .filter(merkmal -> merkmal.code().equals(code))
                .findFirst();
    }

    /** The paragraph. */
    public String rechtsgrundlage() {
        return rechtsgrundlage;
    }

    /** What it says, in German. */
    public String beschreibung() {
        return beschreibung;
    }

    /** What it is asked about. */
    public Wertart wertart() {
        return wertart;
    }
}
