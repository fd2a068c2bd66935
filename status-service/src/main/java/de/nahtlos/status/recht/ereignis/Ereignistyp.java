package de.nahtlos.status.recht.ereignis;

import de.nahtlos.status.recht.ereignis.Ereignis.AeErteilt;
import de.nahtlos.status.recht.ereignis.Ereignis.AeVerlaengerungAbgelehnt;
import de.nahtlos.status.recht.ereignis.Ereignis.Altersfeststellung;
import de.nahtlos.status.recht.ereignis.Ereignis.AusbildungBeginn;
import de.nahtlos.status.recht.ereignis.Ereignis.BamfBescheid;
import de.nahtlos.status.recht.ereignis.Ereignis.DuldungErteilt;
import de.nahtlos.status.recht.ereignis.Ereignis.Eilbeschluss;
import de.nahtlos.status.recht.ereignis.Ereignis.Einreise;
import de.nahtlos.status.recht.ereignis.Ereignis.Erwerbsfaehigkeit;
import de.nahtlos.status.recht.ereignis.Ereignis.Fiktionsbescheinigung;
import de.nahtlos.status.recht.ereignis.Ereignis.Fortgezogen;
import de.nahtlos.status.recht.ereignis.Ereignis.GeburtsdatumBerichtigt;
import de.nahtlos.status.recht.ereignis.Ereignis.Leistungsantrag;
import de.nahtlos.status.recht.ereignis.Ereignis.Niederlassungserlaubnis;
import de.nahtlos.status.recht.ereignis.Ereignis.SchlichtesEreignis;
import de.nahtlos.status.recht.ereignis.Ereignis.Ueberstellung;
import de.nahtlos.status.recht.ereignis.Ereignis.Urteil;
import de.nahtlos.status.recht.ereignis.Ereignis.WiderrufZugestellt;

/**
 * The types of facts that clients send. Each names the document that proves it.
 *
 * @see Ereignis
 */
public enum Ereignistyp {
    EINREISE(Einreise.class, "Pass, Visum oder Angaben der Person"),
    WIEDEREINREISE("Pass, Visum oder Angaben der Person"),
    ASYLGESUCH("Niederschrift des Gesuchs oder Ankunftsnachweis § 63a AsylG"),
    ANKUNFTSNACHWEIS("Ankunftsnachweis § 63a AsylG"),
    ASYLANTRAG("Niederschrift des BAMF oder Aufenthaltsgestattung § 63 AsylG"),
    ANZEIGE_14A("Anzeige § 14a Abs. 2 AsylG mit Eingang beim BAMF"),
    ASYLANTRAG_ZURUECKGENOMMEN("Erklärung gegenüber dem BAMF"),
    UEBERGABE_AN_AE("Nachweis der Übergabe an die Aufnahmeeinrichtung § 10 Abs. 4 AsylG"),
    BAMF_BESCHEID(BamfBescheid.class, "Bescheid des BAMF mit Nachweis der Zustellung"),
    KLAGE_ERHOBEN("Eingangsbestätigung des Verwaltungsgerichts"),
    EILANTRAG("Eingangsbestätigung des Verwaltungsgerichts"),
    EILBESCHLUSS(Eilbeschluss.class, "Beschluss des Verwaltungsgerichts § 80 Abs. 5 VwGO"),
    URTEIL(Urteil.class, "Urteil des Verwaltungsgerichts"),
    RECHTSKRAFT("Rechtskraftvermerk"),
    BESTANDSKRAFT("Mitteilung des BAMF über die Bestandskraft"),
    UNANFECHTBAR("Mitteilung des BAMF über die Unanfechtbarkeit"),
    ANORDNUNG_VOLLZIEHBAR("Mitteilung des BAMF über die Vollziehbarkeit"),
    DUBLIN_FRIST_ABGELAUFEN("Mitteilung des BAMF über den Ablauf der Überstellungsfrist"),
    NATIONALES_VERFAHREN("Mitteilung des BAMF über das nationale Verfahren"),
    FOLGEANTRAG("Niederschrift des BAMF § 71 AsylG"),
    ZWEITANTRAG("Niederschrift des BAMF § 71a AsylG"),
    WEITERES_VERFAHREN("Mitteilung des BAMF über das weitere Verfahren"),
    WIDERRUFSVERFAHREN_EINGELEITET("Mitteilung des BAMF § 73b AsylG"),
    WIDERRUF_ZUGESTELLT(WiderrufZugestellt.class, "Widerrufsbescheid mit Nachweis der Zustellung"),
    WIDERRUF_BESTANDSKRAEFTIG("Mitteilung des BAMF über die Bestandskraft"),
    AE_ERTEILT(AeErteilt.class, "Elektronischer Aufenthaltstitel oder Bescheid"),
    AE_VERLAENGERUNG_BEANTRAGT("Antrag mit Eingang bei der Ausländerbehörde"),
    AE_VERLAENGERUNG_ABGELEHNT(AeVerlaengerungAbgelehnt.class, "Bescheid der Ausländerbehörde"),
    AE_WIDERRUFEN("Bescheid der Ausländerbehörde § 52 AufenthG"),
    NIEDERLASSUNGSERLAUBNIS(Niederlassungserlaubnis.class, "Elektronischer Aufenthaltstitel"),
    DULDUNG_ERTEILT(DuldungErteilt.class, "Bescheinigung § 60a Abs. 4 AufenthG"),
    DULDUNG_ERLOSCHEN("Vermerk der Ausländerbehörde"),
    FIKTIONSBESCHEINIGUNG(Fiktionsbescheinigung.class, "Fiktionsbescheinigung § 81 Abs. 5 AufenthG"),
    SCHUTZGESUCH_24("Anlaufbescheinigung oder Registrierung"),
    ED_BEHANDLUNG("Vermerk über die erkennungsdienstliche Behandlung § 49 AufenthG"),
    AZR_SPEICHERUNG("Auszug aus dem Ausländerzentralregister"),
    AUSREISE("Grenzübertrittsbescheinigung"),
    ABSCHIEBUNG("Vollzugsmeldung"),
    UEBERSTELLUNG(Ueberstellung.class, "Vollzugsmeldung"),
    STATUS_ABGESCHOBEN_MANUELL("keine: eine Ausreise braucht einen Nachweis"),
    UNTERGETAUCHT("Abgängigkeitsmeldung"),
    WIEDER_AUFGETAUCHT("Vorsprache"),
    FORTGEZOGEN(Fortgezogen.class, "Abmeldung oder Umverteilungsbescheid"),
    GEBURT("Geburtsurkunde"),
    TOD("Sterbeurkunde"),
    EINBUERGERUNG("Einbürgerungsurkunde"),
    EHE_MIT_DEUTSCHER("Heiratsurkunde"),
    ALTERSFESTSTELLUNG(Altersfeststellung.class, "Bescheid des Jugendamts § 42f SGB VIII"),
    GEBURTSDATUM_BERICHTIGT(GeburtsdatumBerichtigt.class, "Beschluss oder berichtigte Urkunde"),
    ERWERBSFAEHIGKEIT(
            Erwerbsfaehigkeit.class, "Feststellung der Agentur für Arbeit § 44a SGB II oder der Rentenversicherung"),
    INOBHUTNAHME_42A("Mitteilung des Jugendamts § 42a SGB VIII"),
    INOBHUTNAHME_42("Mitteilung des Jugendamts § 42 SGB VIII"),
    HILFE_34("Bescheid des Jugendamts § 34 SGB VIII"),
    HILFE_41("Bescheid des Jugendamts § 41 SGB VIII"),
    HILFE_ENDE("Mitteilung des Jugendamts"),
    SGB_II_ANTRAG(Leistungsantrag.class, "Antrag, auch formlos, mit Eingangsvermerk"),
    SGB_XII_ANTRAG(Leistungsantrag.class, "Antrag, auch formlos, mit Eingangsvermerk"),
    ANTRAG_WEITERGELEITET("Abgabenachricht § 16 Abs. 2 SGB I"),
    ANALOG_BEWILLIGT("Bescheid § 2 AsylbLG"),
    AUSBILDUNG_BEGINN(AusbildungBeginn.class, "Immatrikulation oder Ausbildungsvertrag");

    private final Class<? extends Ereignis> form;
    private final String unterlagen;

    Ereignistyp(String unterlagen) {
        this(SchlichtesEreignis.class, unterlagen);
    }

    Ereignistyp(Class<? extends Ereignis> form, String unterlagen) {
        this.form = form;
        this.unterlagen = unterlagen;
    }

    /** Whether facts of this type say more than that they happened. */
    boolean hatFelder() {
        return form != SchlichtesEreignis.class;
    }

    /** The document that proves such a fact, in German. */
    public String unterlagen() {
        return unterlagen;
    }
}
