package de.nahtlos.status.recht.ereignis;

import de.nahtlos.status.recht.begriff.PersonId;
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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The mapping between typed facts and what clients send and storage keeps: type, date and a map of plain fields. */
public final class Ereignisform {

    private Ereignisform() {}

    /**
     * Reads a fact.
     *
     * @param typ code of the type
     * @param felder the extra fields: text, true/false, ISO dates (or {@link LocalDate}), lists of person ids; without
     *     {@code typ} and {@code datum}
     * @throws UngueltigesEreignis naming the field at fault
     */
    public static Ereignis lies(String typ, LocalDate datum, Map<String, ?> felder) {
        Felder kopf = new Felder(typ == null ? Map.of() : Map.of("typ", typ));
        Ereignistyp art = kopf.pflicht("typ", kopf.code("typ", Ereignistyp.class));
        kopf.pflicht("datum", datum);
        Felder f = new Felder(felder);
        Ereignis ereignis = lies(art, datum, f);
        f.keineWeiteren();
        return ereignis;
    }

    private static Ereignis lies(Ereignistyp typ, LocalDate datum, Felder f) {
        return switch (typ) {
            case EINREISE -> new Einreise(datum, f.text("grundlage"));
            case BAMF_BESCHEID -> bescheid(datum, f);
            case URTEIL -> new Urteil(datum, f.pflicht("ergebnis", f.code("ergebnis", Urteilsergebnis.class)));
            case EILBESCHLUSS -> new Eilbeschluss(datum, f.pflicht("ergebnis", f.code("ergebnis", Eilergebnis.class)));
            case WIDERRUF_ZUGESTELLT -> new WiderrufZugestellt(datum, f.ja("ohneAufschiebendeWirkung", false));
            case AE_ERTEILT ->
                new AeErteilt(
                        datum,
                        f.pflicht("paragraf", f.paragraf("paragraf")),
                        f.tag("gueltigBis"),
                        f.ja("wegenKrieg", false));
            case AE_VERLAENGERUNG_ABGELEHNT -> new AeVerlaengerungAbgelehnt(datum, f.ja("vollziehbar", true));
            case NIEDERLASSUNGSERLAUBNIS ->
                new Niederlassungserlaubnis(datum, f.paragraf("paragraf"), f.tag("rechtmaessigSeit"));
            case DULDUNG_ERTEILT -> new DuldungErteilt(datum, f.code("art", Duldungsart.class));
            case FIKTIONSBESCHEINIGUNG ->
                new Fiktionsbescheinigung(datum, f.pflicht("paragraf", f.paragraf("paragraf")));
            case UEBERSTELLUNG -> new Ueberstellung(datum, f.text("staat"));
            case FORTGEZOGEN -> new Fortgezogen(datum, f.text("nachKommune"));
            case ALTERSFESTSTELLUNG ->
                new Altersfeststellung(datum, f.pflicht("neuesGeburtsdatum", f.tag("neuesGeburtsdatum")));
            case GEBURTSDATUM_BERICHTIGT ->
                new GeburtsdatumBerichtigt(datum, f.pflicht("neuesGeburtsdatum", f.tag("neuesGeburtsdatum")));
            case ERWERBSFAEHIGKEIT ->
                new Erwerbsfaehigkeit(
                        datum,
                        f.pflicht("erwerbsfaehig", f.ja("erwerbsfaehig")),
                        f.ja("dauerhaftVollErwerbsgemindert"));
            case SGB_II_ANTRAG, SGB_XII_ANTRAG -> antrag(typ, datum, f);
            case AUSBILDUNG_BEGINN ->
                new AusbildungBeginn(
                        datum, f.pflicht("art", f.code("art", Ausbildungsart.class)), f.ja("eigeneWohnung"));
            case WIEDEREINREISE,
                    ASYLGESUCH,
                    ANKUNFTSNACHWEIS,
                    ASYLANTRAG,
                    ANZEIGE_14A,
                    ASYLANTRAG_ZURUECKGENOMMEN,
                    UEBERGABE_AN_AE,
                    KLAGE_ERHOBEN,
                    EILANTRAG,
                    RECHTSKRAFT,
                    BESTANDSKRAFT,
                    UNANFECHTBAR,
                    ANORDNUNG_VOLLZIEHBAR,
                    DUBLIN_FRIST_ABGELAUFEN,
                    NATIONALES_VERFAHREN,
                    FOLGEANTRAG,
                    ZWEITANTRAG,
                    WEITERES_VERFAHREN,
                    WIDERRUFSVERFAHREN_EINGELEITET,
                    WIDERRUF_BESTANDSKRAEFTIG,
                    AE_VERLAENGERUNG_BEANTRAGT,
                    AE_WIDERRUFEN,
                    DULDUNG_ERLOSCHEN,
                    SCHUTZGESUCH_24,
                    ED_BEHANDLUNG,
                    AZR_SPEICHERUNG,
                    AUSREISE,
                    ABSCHIEBUNG,
                    STATUS_ABGESCHOBEN_MANUELL,
                    UNTERGETAUCHT,
                    WIEDER_AUFGETAUCHT,
                    GEBURT,
                    TOD,
                    EINBUERGERUNG,
                    EHE_MIT_DEUTSCHER,
                    INOBHUTNAHME_42A,
                    INOBHUTNAHME_42,
                    HILFE_34,
                    HILFE_41,
                    HILFE_ENDE,
                    ANTRAG_WEITERGELEITET,
                    ANALOG_BEWILLIGT -> new SchlichtesEreignis(typ, datum);
        };
    }

    private static BamfBescheid bescheid(LocalDate datum, Felder f) {
        return new BamfBescheid(
                datum,
                f.pflicht("ergebnis", f.code("ergebnis", Bescheidergebnis.class)),
                f.text("ableitung"),
                f.ja("mitAbschiebungsandrohung", false),
                f.ja("mitAbschiebungsanordnung", false),
                f.code("zustellung", Zustellungsart.class),
                f.text("aktenzeichen"));
    }

    private static Leistungsantrag antrag(Ereignistyp typ, LocalDate datum, Felder f) {
        return new Leistungsantrag(
                typ,
                datum,
                f.code("eingangBei", Eingangsstelle.class),
                f.text("antragsteller"),
                f.code("form", Antragsform.class),
                f.personen("fuer"));
    }

    /** The extra fields of a fact as plain values (text, true/false, ISO dates, lists), the inverse of {@link #lies}. */
    public static Map<String, Object> felder(Ereignis ereignis) {
        Map<String, Object> felder = new LinkedHashMap<>();
        switch (ereignis) {
            case SchlichtesEreignis _ -> {}
            case Einreise e -> setze(felder, "grundlage", e.grundlage());
            case BamfBescheid b -> schreibe(felder, b);
            case Urteil u -> setze(felder, "ergebnis", u.ergebnis());
            case Eilbeschluss b -> setze(felder, "ergebnis", b.ergebnis());
            case WiderrufZugestellt w ->
                setzeWennWahr(felder, "ohneAufschiebendeWirkung", w.ohneAufschiebendeWirkung());
            case AeErteilt ae -> {
                setze(felder, "paragraf", ae.paragraf());
                setze(felder, "gueltigBis", ae.gueltigBis());
                setzeWennWahr(felder, "wegenKrieg", ae.wegenKrieg());
            }
            case AeVerlaengerungAbgelehnt a -> setze(felder, "vollziehbar", a.vollziehbar());
            case Niederlassungserlaubnis ne -> {
                setze(felder, "paragraf", ne.paragraf());
                setze(felder, "rechtmaessigSeit", ne.rechtmaessigSeit());
            }
            case DuldungErteilt d -> setze(felder, "art", d.art());
            case Fiktionsbescheinigung fb -> setze(felder, "paragraf", fb.paragraf());
            case Ueberstellung u -> setze(felder, "staat", u.staat());
            case Fortgezogen f -> setze(felder, "nachKommune", f.nachKommune());
            case Altersfeststellung a -> setze(felder, "neuesGeburtsdatum", a.neuesGeburtsdatum());
            case GeburtsdatumBerichtigt g -> setze(felder, "neuesGeburtsdatum", g.neuesGeburtsdatum());
            case Erwerbsfaehigkeit e -> {
                setze(felder, "erwerbsfaehig", e.erwerbsfaehig());
                setze(felder, "dauerhaftVollErwerbsgemindert", e.dauerhaftVollErwerbsgemindert());
            }
            case Leistungsantrag a -> schreibe(felder, a);
            case AusbildungBeginn a -> {
                setze(felder, "art", a.art());
                setze(felder, "eigeneWohnung", a.eigeneWohnung());
            }
        }
        return felder;
    }

    private static void schreibe(Map<String, Object> felder, BamfBescheid b) {
        setze(felder, "ergebnis", b.ergebnis());
        setze(felder, "ableitung", b.ableitung());
        setzeWennWahr(felder, "mitAbschiebungsandrohung", b.mitAbschiebungsandrohung());
        setzeWennWahr(felder, "mitAbschiebungsanordnung", b.mitAbschiebungsanordnung());
        setze(felder, "zustellung", b.zustellung());
        setze(felder, "aktenzeichen", b.aktenzeichen());
    }

    private static void schreibe(Map<String, Object> felder, Leistungsantrag a) {
        setze(felder, "eingangBei", a.eingangBei());
        setze(felder, "antragsteller", a.antragsteller());
        setze(felder, "form", a.form());
        if (!a.fuer().isEmpty()) {
            felder.put("fuer", a.fuer().stream().map(PersonId::wert).toList());
        }
    }

    private static void setzeWennWahr(Map<String, Object> felder, String feld, boolean wert) {
        if (wert) {
            felder.put(feld, true);
        }
    }

    private static void setze(Map<String, Object> felder, String feld, Object wert) {
        if (wert != null) {
            felder.put(feld, wert instanceof Boolean ? wert : wert.toString());
        }
    }
}
