package de.nahtlos.status.recht.aufenthalt;

import de.nahtlos.status.recht.akte.Tatsache;
import de.nahtlos.status.recht.begriff.Aufenthaltslage;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.EreignisId;
import de.nahtlos.status.recht.begriff.Titelgrundlage;
import de.nahtlos.status.recht.begriff.Verfahrensstand;
import de.nahtlos.status.recht.ereignis.Bescheidergebnis;
import de.nahtlos.status.recht.ereignis.Eilergebnis;
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
import java.util.Objects;

/** What a fact that takes effect changes besides the status: title, procedure, protection and whereabouts. */
final class Fortschreibung {

    private static final Titelgrundlage NE_OHNE_ANGABE = new Titelgrundlage("9");

    private Fortschreibung() {}

    static Zustand nach(Zustand vorher, Tatsache tatsache, Aufenthaltsstatus status) {
        boolean wiederHier = vorher.status().istAusserLandes() && !status.istAusserLandes();
        Zustand hier = vorher.mit(status);
        Zustand z = schreibeFort(wiederHier ? wiederEingereist(hier) : hier, tatsache);
        return switch (status) {
            case AUSREISEPFLICHTIG, GEDULDET, UNGEKLAERT, EINGEBUERGERT ->
                z.ohneTitel().ohneSchutz();
            case AUSGEREIST, ABGESCHOBEN, UEBERSTELLT ->
                z.ohneTitel().ohneSchutz().mit(Aufenthaltslage.AUSGEREIST);
            case VERSTORBEN -> z.mit(Aufenthaltslage.VERSTORBEN);
            case SCHUTZ_WIDERRUFEN_TITEL_BESTEHT -> z.ohneSchutz();
            case ANERKANNT -> wiederAnerkannt(z);
            case ASYLSUCHENDER,
                    ASYLBEWERBER,
                    GEBOREN_IN_DE,
                    ABSCHIEBUNGSVERBOT,
                    AUFENTHALTSERLAUBNIS,
                    VORUEBERGEHENDER_SCHUTZ_BEANTRAGT,
                    VORUEBERGEHENDER_SCHUTZ,
                    NIEDERLASSUNGSERLAUBNIS,
                    DEUTSCH -> z;
        };
    }

    /** After a Widerruf that does not stand the protection is the one that was granted. */
    private static Zustand wiederAnerkannt(Zustand z) {
        BamfBescheid bescheid = z.verfahren().bescheid();
        return z.schutzart() == null && bescheid != null
                ? bescheid.ergebnis().schutzart().map(z::mit).orElse(z)
                : z;
    }

    private static Zustand schreibeFort(Zustand z, Tatsache tatsache) {
        EreignisId id = tatsache.id();
        return switch (tatsache.ereignis()) {
            case BamfBescheid b -> entschieden(z, b, id);
            case Urteil u -> z.mit(z.verfahren().geurteilt(u.ergebnis()));
            case Eilbeschluss e -> z.mit(eilentschieden(z.verfahren(), e));
            case WiderrufZugestellt _ -> z.mit(z.verfahren().widerrufspruefung(true));
            case AeErteilt ae -> z.mit(titel(z, ae.paragraf(), ae.datum(), ae.gueltigBis(), ae.wegenKrieg(), id));
            case Niederlassungserlaubnis ne ->
                z.mit(titel(z, Objects.requireNonNullElse(ne.paragraf(), NE_OHNE_ANGABE), ne.datum(), null, false, id));
            case Einreise e -> eingereist(z, e, id);
            case AeVerlaengerungAbgelehnt a -> a.vollziehbar() ? z.ohneTitel() : z;
            case Fortgezogen _ -> z.mit(Aufenthaltslage.FORTGEZOGEN);
            case SchlichtesEreignis e -> schlicht(z, e);
            case DuldungErteilt _,
                    Fiktionsbescheinigung _,
                    Ueberstellung _,
                    Altersfeststellung _,
                    GeburtsdatumBerichtigt _,
                    Erwerbsfaehigkeit _,
                    Leistungsantrag _,
                    AusbildungBeginn _ -> z;
        };
    }

    /** § 37 Abs. 1 AsylG: inadmissible for a safe third state, the decision is void and the procedure goes on. */
    private static Verfahren eilentschieden(Verfahren v, Eilbeschluss e) {
        boolean stattgegeben = e.ergebnis() == Eilergebnis.STATTGEGEBEN;
        boolean unwirksam = v.bescheid() != null && v.bescheid().ergebnis() == Bescheidergebnis.UNZULAESSIG_29_1_4;
        return stattgegeben && unwirksam ? v.wiederOffen() : v.eilverfahrenBeendet(stattgegeben);
    }

    private static Zustand entschieden(Zustand z, BamfBescheid b, EreignisId id) {
        Verfahren v = z.verfahren().entschieden(b, id);
        Zustand danach = z.mit(b.ergebnis() == Bescheidergebnis.EINGESTELLT ? v.abgeschlossen() : v);
        return b.ergebnis().schutzart().map(danach::mit).orElse(danach);
    }

    private static Titel titel(
            Zustand z, Titelgrundlage g, LocalDate tag, LocalDate gueltigBis, boolean wegenKrieg, EreignisId id) {
        boolean kette = z.titel() != null && !z.titel().abgelaufenAm(tag.minusDays(1));
        return new Titel(g, kette ? z.titel().seit() : tag, tag, gueltigBis, wegenKrieg, false, id);
    }

    private static Zustand eingereist(Zustand z, Einreise e, EreignisId id) {
        Zustand hier = wiederEingereist(z);
        return z.status() != Aufenthaltsstatus.AUFENTHALTSERLAUBNIS
                ? hier
                : e.titel()
                        .map(g -> hier.mit(titel(z, g, e.datum(), null, false, id)))
                        .orElse(hier);
    }

    /** A procedure that was never decided, or not on its merits, does not bind after a return (§ 71 Abs. 1 AsylG). */
    private static Zustand wiederEingereist(Zustand z) {
        Verfahren v = z.verfahren();
        boolean inDerSacheAbgelehnt = v.bescheid() != null
                && v.bescheid().ergebnis().istAblehnung()
                && v.bescheid().ergebnis() != Bescheidergebnis.UNZULAESSIG_DUBLIN;
        boolean warWeg = z.lage() == Aufenthaltslage.AUSGEREIST;
        return z.mit(Aufenthaltslage.ANWESEND).mit(warWeg && !inDerSacheAbgelehnt ? Verfahren.KEINES : v);
    }

    private static Zustand schlicht(Zustand z, SchlichtesEreignis e) {
        Verfahren v = z.verfahren();
        return switch (e.typ()) {
            case ASYLGESUCH, ANKUNFTSNACHWEIS -> v.stand() == Verfahrensstand.KEIN ? z.mit(v.gesuch(e.datum())) : z;
            case ASYLANTRAG, ANZEIGE_14A -> beantragt(z, e.datum());
            case FOLGEANTRAG, ZWEITANTRAG -> z.mit(v.folgeantrag(e.datum()));
            case WEITERES_VERFAHREN, DUBLIN_FRIST_ABGELAUFEN, NATIONALES_VERFAHREN -> z.mit(v.wiederOffen());
            case KLAGE_ERHOBEN -> z.mit(v.beklagt(Verfahrensstand.KLAGE));
            case EILANTRAG -> z.mit(v.beklagt(Verfahrensstand.EILVERFAHREN));
            case RECHTSKRAFT, BESTANDSKRAFT, UNANFECHTBAR, WIDERRUF_BESTANDSKRAEFTIG -> z.mit(v.abgeschlossen());
            case WIDERRUFSVERFAHREN_EINGELEITET -> z.mit(v.widerrufspruefung(false));
            case ASYLANTRAG_ZURUECKGENOMMEN -> z.mit(v.zurueckgenommen());
            case AE_VERLAENGERUNG_BEANTRAGT ->
                z.titel() == null ? z : z.mit(z.titel().mitVerlaengerungsantrag(e.datum()));
            case UNTERGETAUCHT -> z.mit(Aufenthaltslage.UNBEKANNT);
            case WIEDER_AUFGETAUCHT -> z.mit(Aufenthaltslage.ANWESEND);
            case WIEDEREINREISE -> wiederEingereist(z);
            case UEBERGABE_AN_AE,
                    ANORDNUNG_VOLLZIEHBAR,
                    AE_WIDERRUFEN,
                    DULDUNG_ERLOSCHEN,
                    SCHUTZGESUCH_24,
                    ED_BEHANDLUNG,
                    AZR_SPEICHERUNG,
                    AUSREISE,
                    ABSCHIEBUNG,
                    STATUS_ABGESCHOBEN_MANUELL,
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
                    ANALOG_BEWILLIGT -> z;
            case EINREISE,
                    BAMF_BESCHEID,
                    EILBESCHLUSS,
                    URTEIL,
                    WIDERRUF_ZUGESTELLT,
                    AE_ERTEILT,
                    AE_VERLAENGERUNG_ABGELEHNT,
                    NIEDERLASSUNGSERLAUBNIS,
                    DULDUNG_ERTEILT,
                    FIKTIONSBESCHEINIGUNG,
                    UEBERSTELLUNG,
                    FORTGEZOGEN,
                    ALTERSFESTSTELLUNG,
                    GEBURTSDATUM_BERICHTIGT,
                    ERWERBSFAEHIGKEIT,
                    SGB_II_ANTRAG,
                    SGB_XII_ANTRAG,
                    AUSBILDUNG_BEGINN -> throw new IllegalStateException(e.typ() + " hat eigene Felder");
        };
    }

    private static Zustand beantragt(Zustand z, LocalDate tag) {
        boolean titelBleibt = z.titel() != null && z.titel().ueberdauertAsylantrag();
        Zustand mitAntrag = z.mit(z.verfahren().antrag(tag));
        return titelBleibt ? mitAntrag : mitAntrag.ohneTitel();
    }
}
