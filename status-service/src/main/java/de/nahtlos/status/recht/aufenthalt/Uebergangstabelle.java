package de.nahtlos.status.recht.aufenthalt;

import static de.nahtlos.status.recht.aufenthalt.Inhalt.nachParagraf;
import static de.nahtlos.status.recht.aufenthalt.Uebergang.aus;
import static de.nahtlos.status.recht.aufenthalt.Uebergang.ausJedem;
import static de.nahtlos.status.recht.begriff.Ablehnungscode.*;
import static de.nahtlos.status.recht.begriff.Aufenthaltsstatus.*;
import static de.nahtlos.status.recht.begriff.Aufenthaltsstatus.NIEDERLASSUNGSERLAUBNIS;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.*;

import de.nahtlos.status.recht.aufenthalt.Pruefling.Umfeld;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The state machine as data. The first row that fits decides; for every type of fact the last row says what happens
 * otherwise, so that nothing is left open. Rows without a change of status let a fact count that other rules look at.
 */
final class Uebergangstabelle {

    /** Facts that concern aliens and Germans alike and leave the status as it is. */
    private static final Set<Ereignistyp> OHNE_AUSLAENDERRECHT = EnumSet.of(
            FORTGEZOGEN,
            UNTERGETAUCHT,
            WIEDER_AUFGETAUCHT,
            EHE_MIT_DEUTSCHER,
            ALTERSFESTSTELLUNG,
            GEBURTSDATUM_BERICHTIGT,
            ERWERBSFAEHIGKEIT,
            INOBHUTNAHME_42A,
            INOBHUTNAHME_42,
            HILFE_34,
            HILFE_41,
            HILFE_ENDE,
            SGB_II_ANTRAG,
            SGB_XII_ANTRAG,
            ANTRAG_WEITERGELEITET,
            AUSBILDUNG_BEGINN);

    private static final List<Uebergang> SCHRANKEN = List.of(
            aus(VERSTORBEN).auf(EnumSet.allOf(Ereignistyp.class)).verboten(FALL_BEENDET, "Endzustand"),
            aus(AUSGEREIST, ABGESCHOBEN, UEBERSTELLT)
                    .auf(EINREISE)
                    .mit(Inhalt.MIT_TITEL)
                    .nach(AUFENTHALTSERLAUBNIS, "§ 6 Abs. 3 AufenthG"),
            aus(AUSGEREIST, ABGESCHOBEN, UEBERSTELLT)
                    .auf(EINREISE, WIEDEREINREISE)
                    .nach(UNGEKLAERT, "§ 13 AufenthG"),
            aus(AUSGEREIST, ABGESCHOBEN, UEBERSTELLT)
                    .auf(EnumSet.allOf(Ereignistyp.class))
                    .verboten(WIEDEREINREISE_FEHLT, "§ 60a Abs. 5 S. 1 AufenthG"),
            ausJedem().auf(OHNE_AUSLAENDERRECHT).bleibt("ohne Einfluss auf den Aufenthaltsstatus"),
            ausJedem().auf(TOD).nach(VERSTORBEN, "Sterbeurkunde"),
            aus(DEUTSCH, EINGEBUERGERT)
                    .auf(EnumSet.allOf(Ereignistyp.class))
                    .verboten(KEIN_AUSLAENDER, "§ 2 Abs. 1 AufenthG"));

    private static final List<Uebergang> KOMMEN_UND_GEHEN = List.of(
            ausJedem()
                    .auf(STATUS_ABGESCHOBEN_MANUELL)
                    .verboten(KEIN_AUSREISENACHWEIS, "§ 1 Abs. 3 S. 1 AsylbLG, § 50 Abs. 4 AufenthG"),
            ausJedem().auf(AUSREISE).nach(AUSGEREIST, "§ 50 Abs. 4 AufenthG"),
            ausJedem().auf(ABSCHIEBUNG).nach(ABGESCHOBEN, "§ 58 AufenthG"),
            ausJedem().auf(UEBERSTELLUNG).nach(UEBERSTELLT, "§ 34a AsylG"),
            ausJedem().auf(EINBUERGERUNG).nach(EINGEBUERGERT, "§ 10 StAG"),
            aus(UNGEKLAERT).auf(GEBURT).wenn(Lage.DEUTSCH_DURCH_GEBURT).nach(DEUTSCH, "§ 4 Abs. 1, Abs. 3 S. 1 StAG"),
            aus(UNGEKLAERT).auf(GEBURT).nach(GEBOREN_IN_DE, "§ 33, § 81 Abs. 2 S. 2 AufenthG"),
            ausJedem().auf(GEBURT).bleibt("§ 33 AufenthG"),
            aus(UNGEKLAERT)
                    .auf(EINREISE)
                    .mit(Inhalt.MIT_TITEL)
                    .nach(AUFENTHALTSERLAUBNIS, "§ 6 Abs. 3, § 23 Abs. 4 AufenthG"),
            ausJedem().auf(EINREISE, WIEDEREINREISE).bleibt("§ 13 AufenthG"));

    private static final List<Uebergang> ASYLVERFAHREN = List.of(
            aus(UNGEKLAERT, GEBOREN_IN_DE).auf(ASYLGESUCH).nach(ASYLSUCHENDER, "§ 13 Abs. 1, § 18, § 19 AsylG"),
            aus(UNGEKLAERT).auf(ANKUNFTSNACHWEIS).nach(ASYLSUCHENDER, "§ 55 Abs. 1 S. 1, § 63a AsylG"),
            aus(ASYLBEWERBER).auf(ASYLGESUCH).verboten(ANTRAG_BEREITS_ANHAENGIG, "§ 71 Abs. 1 AsylG"),
            ausJedem().auf(ASYLGESUCH, ANKUNFTSNACHWEIS, UEBERGABE_AN_AE).bleibt("§ 13, § 63a AsylG"),
            aus(
                            UNGEKLAERT,
                            ASYLSUCHENDER,
                            GEBOREN_IN_DE,
                            AUFENTHALTSERLAUBNIS,
                            VORUEBERGEHENDER_SCHUTZ_BEANTRAGT,
                            VORUEBERGEHENDER_SCHUTZ,
                            AUSREISEPFLICHTIG,
                            GEDULDET)
                    .auf(ASYLANTRAG, ANZEIGE_14A)
                    .wenn(Lage.OHNE_VERFAHREN)
                    .nach(ASYLBEWERBER, "§ 14, § 14a, § 55 Abs. 1 AsylG"),
            aus(NIEDERLASSUNGSERLAUBNIS)
                    .auf(ASYLANTRAG, ANZEIGE_14A)
                    .wenn(Lage.OHNE_VERFAHREN)
                    .bleibt("§ 14 Abs. 2 S. 1 Nr. 1, § 55 Abs. 2 AsylG: der Titel besteht fort"),
            ausJedem().auf(ASYLANTRAG, ANZEIGE_14A).verboten(ANTRAG_BEREITS_ANHAENGIG, "§ 71 Abs. 1 AsylG"),
            ausJedem()
                    .auf(ASYLANTRAG_ZURUECKGENOMMEN)
                    .wenn(Lage.VERFAHREN_ODER_KLAGE)
                    .bleibt("§ 67 Abs. 1 S. 1 Nr. 3 AsylG: erst mit Zustellung der Entscheidung"),
            ausJedem().auf(ASYLANTRAG_ZURUECKGENOMMEN).verboten(BESCHEID_OHNE_ANTRAG, "§ 32 AsylG"),
            aus(ASYLSUCHENDER, ASYLBEWERBER)
                    .auf(FOLGEANTRAG)
                    .verboten(ERSTVERFAHREN_NICHT_ABGESCHLOSSEN, "§ 71 Abs. 1 AsylG"),
            ausJedem()
                    .auf(FOLGEANTRAG)
                    .wenn(Lage.KLAGE_ANHAENGIG)
                    .verboten(ERSTVERFAHREN_NICHT_ABGESCHLOSSEN, "§ 71 Abs. 1 AsylG"),
            ausJedem()
                    .auf(FOLGEANTRAG)
                    .wenn(Lage.FOLGEANTRAG_WIRD_GEPRUEFT)
                    .verboten(ANTRAG_BEREITS_ANHAENGIG, "§ 71 Abs. 1 AsylG"),
            aus(
                            UNGEKLAERT,
                            AUSREISEPFLICHTIG,
                            GEDULDET,
                            ABSCHIEBUNGSVERBOT,
                            AUFENTHALTSERLAUBNIS,
                            SCHUTZ_WIDERRUFEN_TITEL_BESTEHT)
                    .auf(FOLGEANTRAG)
                    .bleibt("§ 71 Abs. 1, 5 AsylG"),
            ausJedem().auf(FOLGEANTRAG).verboten(ERSTVERFAHREN_NICHT_ABGESCHLOSSEN, "§ 71 Abs. 1 AsylG"),
            aus(UNGEKLAERT, ASYLSUCHENDER, AUSREISEPFLICHTIG, GEDULDET)
                    .auf(ZWEITANTRAG)
                    .nach(GEDULDET, "§ 71a Abs. 3 S. 1 AsylG"),
            ausJedem().auf(ZWEITANTRAG).verboten(ANTRAG_BEREITS_ANHAENGIG, "§ 71a Abs. 1 AsylG"),
            ausJedem()
                    .auf(WEITERES_VERFAHREN)
                    .wenn(Lage.FOLGEANTRAG_WIRD_GEPRUEFT)
                    .nach(ASYLBEWERBER, "§ 71 Abs. 1, § 55 AsylG"),
            ausJedem().auf(WEITERES_VERFAHREN).verboten(BESCHEID_OHNE_ANTRAG, "§ 71 Abs. 1 AsylG"));

    private static final List<Uebergang> ENTSCHEIDUNG = List.of(
            aus(NIEDERLASSUNGSERLAUBNIS)
                    .auf(BAMF_BESCHEID)
                    .wenn(Lage.WARTET_ODER_VERBESSERT)
                    .bleibt("§ 9 Abs. 1 AufenthG: der unbefristete Titel trägt den Aufenthalt"),
            ausJedem()
                    .auf(BAMF_BESCHEID)
                    .wenn(Lage.WARTET_AUF_ENTSCHEIDUNG)
                    .mit(Inhalt.ANERKENNUNG)
                    .nach(ANERKANNT, "§ 25 Abs. 1 S. 3, Abs. 2 S. 2 AufenthG, Art. 16a GG, §§ 3, 4, 26 AsylG"),
            ausJedem()
                    .auf(BAMF_BESCHEID)
                    .wenn(Lage.VERBESSERT)
                    .mit(Inhalt.ANERKENNUNG)
                    .nach(ANERKANNT, "§ 25 Abs. 1, 2 AufenthG"),
            aus(ASYLBEWERBER, AUSREISEPFLICHTIG, GEDULDET, UNGEKLAERT)
                    .auf(BAMF_BESCHEID)
                    .wenn(Lage.WARTET_AUF_ENTSCHEIDUNG)
                    .mit(Inhalt.ABSCHIEBUNGSVERBOT)
                    .nach(ABSCHIEBUNGSVERBOT, "§ 60 Abs. 5, 7 AufenthG"),
            ausJedem()
                    .auf(BAMF_BESCHEID)
                    .wenn(Lage.WARTET_AUF_ENTSCHEIDUNG)
                    .mit(Inhalt.ABSCHIEBUNGSVERBOT)
                    .bleibt("§ 60 Abs. 5, 7 AufenthG"),
            aus(ASYLBEWERBER)
                    .auf(BAMF_BESCHEID)
                    .wenn(Lage.WARTET_AUF_ENTSCHEIDUNG)
                    .wenn(Lage.TITEL_UEBERDAUERT)
                    .mit(Inhalt.EINSTELLUNG)
                    .nach(AUFENTHALTSERLAUBNIS, "§ 55 Abs. 2 AsylG"),
            aus(ASYLBEWERBER)
                    .auf(BAMF_BESCHEID)
                    .wenn(Lage.WARTET_AUF_ENTSCHEIDUNG)
                    .mit(Inhalt.EINSTELLUNG)
                    .nach(AUSREISEPFLICHTIG, "§ 67 Abs. 1 S. 1 Nr. 3 AsylG"),
            ausJedem()
                    .auf(BAMF_BESCHEID)
                    .wenn(Lage.WARTET_AUF_ENTSCHEIDUNG)
                    .mit(Inhalt.ABLEHNUNG)
                    .bleibt("§ 67 Abs. 1 S. 1 Nr. 4 bis 6 AsylG"),
            ausJedem()
                    .auf(BAMF_BESCHEID)
                    .wenn(Lage.SPAETERER_ANTRAG)
                    .verboten(DATUM_VOR_ANTRAG, "§ 31 Abs. 1, § 14 AsylG"),
            ausJedem().auf(BAMF_BESCHEID).verboten(BESCHEID_OHNE_ANTRAG, "§ 31 Abs. 1, § 14 AsylG"));

    private static final List<Uebergang> GERICHT_UND_BESTANDSKRAFT = List.of(
            aus(SCHUTZ_WIDERRUFEN_TITEL_BESTEHT)
                    .auf(EILBESCHLUSS)
                    .wenn(Lage.ENTSCHEIDUNG_IST_ANGREIFBAR)
                    .mit(Inhalt.EILANTRAG_STATTGEGEBEN)
                    .nach(ANERKANNT, "§ 80 Abs. 5 VwGO, § 75 Abs. 2 AsylG"),
            aus(SCHUTZ_WIDERRUFEN_TITEL_BESTEHT)
                    .auf(RECHTSKRAFT)
                    .wenn(Lage.ENTSCHEIDUNG_AUFGEHOBEN)
                    .nach(ANERKANNT, "§ 113 Abs. 1 S. 1 VwGO: der Widerruf ist aufgehoben"),
            aus(ASYLBEWERBER)
                    .auf(EILBESCHLUSS)
                    .wenn(Lage.VOLLZIEHBAR_TROTZ_KLAGE)
                    .mit(Inhalt.EILANTRAG_ABGELEHNT)
                    .nach(AUSREISEPFLICHTIG, "§ 67 Abs. 1 S. 1 Nr. 4, 5 AsylG"),
            ausJedem()
                    .auf(KLAGE_ERHOBEN, EILANTRAG, EILBESCHLUSS, URTEIL)
                    .wenn(Lage.ENTSCHEIDUNG_IST_ANGREIFBAR)
                    .bleibt("§ 74, § 75 AsylG"),
            aus(ASYLBEWERBER)
                    .auf(RECHTSKRAFT)
                    .wenn(Lage.KLAGE_ABGEWIESEN)
                    .wenn(Lage.TITEL_UEBERDAUERT)
                    .nach(AUFENTHALTSERLAUBNIS, "§ 55 Abs. 2 AsylG"),
            aus(ASYLBEWERBER)
                    .auf(RECHTSKRAFT)
                    .wenn(Lage.KLAGE_ABGEWIESEN)
                    .nach(AUSREISEPFLICHTIG, "§ 67 Abs. 1 S. 1 Nr. 6 AsylG"),
            ausJedem().auf(RECHTSKRAFT).wenn(Lage.ENTSCHEIDUNG_IST_ANGREIFBAR).bleibt("§ 121 VwGO"),
            aus(ASYLBEWERBER)
                    .auf(ANORDNUNG_VOLLZIEHBAR)
                    .wenn(Lage.KLAGE_HAT_AUFSCHIEBENDE_WIRKUNG)
                    .verboten(GESTATTUNG_BESTEHT_FORT, "§ 75 Abs. 1, § 38 Abs. 1 AsylG"),
            aus(ASYLBEWERBER)
                    .auf(ANORDNUNG_VOLLZIEHBAR)
                    .wenn(Lage.EILANTRAG_SCHUETZT)
                    .verboten(
                            GESTATTUNG_BESTEHT_FORT,
                            "§ 34a Abs. 2 S. 2, § 36 Abs. 3 S. 8, § 67 Abs. 1 S. 1 Nr. 4, 5 AsylG"),
            aus(ASYLBEWERBER)
                    .auf(BESTANDSKRAFT, UNANFECHTBAR, ANORDNUNG_VOLLZIEHBAR)
                    .wenn(Lage.IST_ABGELEHNT)
                    .wenn(Lage.TITEL_UEBERDAUERT)
                    .nach(AUFENTHALTSERLAUBNIS, "§ 55 Abs. 2 AsylG"),
            aus(ASYLBEWERBER)
                    .auf(BESTANDSKRAFT, UNANFECHTBAR, ANORDNUNG_VOLLZIEHBAR)
                    .wenn(Lage.IST_ABGELEHNT)
                    .nach(AUSREISEPFLICHTIG, "§ 67 Abs. 1 S. 1 Nr. 4 bis 6 AsylG, § 58 Abs. 2 AufenthG"),
            ausJedem()
                    .auf(BESTANDSKRAFT, UNANFECHTBAR, ANORDNUNG_VOLLZIEHBAR)
                    .wenn(Lage.ANGREIFBAR_ODER_KEIN_ASYLBEWERBER)
                    .bleibt("§ 67 AsylG"),
            aus(ASYLBEWERBER, AUSREISEPFLICHTIG, GEDULDET)
                    .auf(DUBLIN_FRIST_ABGELAUFEN, NATIONALES_VERFAHREN)
                    .wenn(Lage.IST_DUBLINFALL)
                    .nach(ASYLBEWERBER, "Art. 29 Abs. 2 VO (EU) 604/2013, § 55 AsylG"),
            ausJedem()
                    .auf(DUBLIN_FRIST_ABGELAUFEN, NATIONALES_VERFAHREN)
                    .wenn(Lage.WARTET_AUF_ENTSCHEIDUNG)
                    .bleibt("Art. 17 Abs. 1 VO (EU) 604/2013"),
            ausJedem()
                    .auf(
                            KLAGE_ERHOBEN,
                            EILANTRAG,
                            EILBESCHLUSS,
                            URTEIL,
                            RECHTSKRAFT,
                            BESTANDSKRAFT,
                            UNANFECHTBAR,
                            ANORDNUNG_VOLLZIEHBAR,
                            DUBLIN_FRIST_ABGELAUFEN,
                            NATIONALES_VERFAHREN)
                    .verboten(BESCHEID_OHNE_ANTRAG, "§ 74 Abs. 1, § 31 Abs. 1 AsylG"));

    private static final List<Uebergang> WIDERRUF = List.of(
            aus(ANERKANNT)
                    .auf(WIDERRUF_ZUGESTELLT)
                    .mit(Inhalt.OHNE_AUFSCHIEBENDE_WIRKUNG)
                    .nach(
                            SCHUTZ_WIDERRUFEN_TITEL_BESTEHT,
                            "§ 75 Abs. 2 AsylG: die Klage hat keine aufschiebende Wirkung"),
            aus(SCHUTZ_WIDERRUFEN_TITEL_BESTEHT).auf(WIDERRUF_BESTANDSKRAEFTIG).bleibt("§ 73b AsylG"),
            aus(ANERKANNT, NIEDERLASSUNGSERLAUBNIS)
                    .auf(WIDERRUFSVERFAHREN_EINGELEITET, WIDERRUF_ZUGESTELLT)
                    .bleibt("§ 73b, § 75 Abs. 1 S. 1 AsylG"),
            aus(ANERKANNT)
                    .auf(WIDERRUF_BESTANDSKRAEFTIG)
                    .nach(SCHUTZ_WIDERRUFEN_TITEL_BESTEHT, "§ 73b AsylG, § 52 Abs. 1 S. 1 Nr. 4 AufenthG"),
            aus(NIEDERLASSUNGSERLAUBNIS)
                    .auf(WIDERRUF_BESTANDSKRAEFTIG)
                    .bleibt("§ 52 Abs. 1 S. 1 Nr. 4 AufenthG: der Titel besteht bis zu seinem Widerruf"),
            ausJedem()
                    .auf(WIDERRUFSVERFAHREN_EINGELEITET, WIDERRUF_ZUGESTELLT, WIDERRUF_BESTANDSKRAEFTIG)
                    .verboten(TITELVORAUSSETZUNG_FEHLT, "§ 73 AsylG"));

    private static final List<Uebergang> TITEL = List.of(
            ausJedem()
                    .auf(AE_ERTEILT)
                    .mit(Inhalt.NACH_104C_NICHT_MEHR)
                    .verboten(TITEL_NICHT_MEHR_ERTEILBAR, "§ 104c AufenthG"),
            aus(ANERKANNT).auf(AE_ERTEILT).bleibt("§ 25 Abs. 1, 2 AufenthG"),
            ausJedem()
                    .auf(AE_ERTEILT)
                    .mit(Inhalt.SETZT_ANERKENNUNG_VORAUS)
                    .verboten(TITELVORAUSSETZUNG_FEHLT, "§ 25 Abs. 1, 2 AufenthG"),
            aus(NIEDERLASSUNGSERLAUBNIS).auf(AE_ERTEILT).verboten(TITEL_GUELTIG, "§ 9 Abs. 1 AufenthG"),
            ausJedem().auf(AE_ERTEILT).mit(nachParagraf("24")).nach(VORUEBERGEHENDER_SCHUTZ, "§ 24 Abs. 1 AufenthG"),
            aus(GEDULDET).auf(AE_ERTEILT).mit(nachParagraf("104c")).nach(AUFENTHALTSERLAUBNIS, "§ 104c AufenthG"),
            ausJedem()
                    .auf(AE_ERTEILT)
                    .mit(nachParagraf("104c"))
                    .verboten(TITELVORAUSSETZUNG_FEHLT, "§ 104c Abs. 1 AufenthG"),
            aus(ASYLSUCHENDER, ASYLBEWERBER)
                    .auf(AE_ERTEILT)
                    .mit(Inhalt.HUMANITAER)
                    .verboten(TITELVORAUSSETZUNG_FEHLT, "§ 10 Abs. 1 AufenthG"),
            ausJedem().auf(AE_ERTEILT).nach(AUFENTHALTSERLAUBNIS, "§ 7 AufenthG"),
            aus(ANERKANNT, VORUEBERGEHENDER_SCHUTZ, AUFENTHALTSERLAUBNIS, SCHUTZ_WIDERRUFEN_TITEL_BESTEHT)
                    .auf(AE_VERLAENGERUNG_BEANTRAGT)
                    .bleibt("§ 81 Abs. 4 AufenthG"),
            aus(ANERKANNT)
                    .auf(AE_VERLAENGERUNG_ABGELEHNT, AE_WIDERRUFEN)
                    .verboten(TITEL_GUELTIG, "§ 25 Abs. 1, 2 AufenthG: die Anerkennung trägt den Aufenthalt"),
            aus(
                            VORUEBERGEHENDER_SCHUTZ_BEANTRAGT,
                            VORUEBERGEHENDER_SCHUTZ,
                            AUFENTHALTSERLAUBNIS,
                            SCHUTZ_WIDERRUFEN_TITEL_BESTEHT)
                    .auf(AE_VERLAENGERUNG_ABGELEHNT)
                    .mit(Inhalt.VOLLZIEHBAR)
                    .nach(AUSREISEPFLICHTIG, "§ 84 Abs. 1 S. 1 Nr. 1, § 50 Abs. 1 AufenthG"),
            aus(
                            VORUEBERGEHENDER_SCHUTZ_BEANTRAGT,
                            VORUEBERGEHENDER_SCHUTZ,
                            AUFENTHALTSERLAUBNIS,
                            SCHUTZ_WIDERRUFEN_TITEL_BESTEHT)
                    .auf(AE_VERLAENGERUNG_ABGELEHNT)
                    .bleibt("§ 84 Abs. 2 AufenthG"),
            aus(VORUEBERGEHENDER_SCHUTZ, AUFENTHALTSERLAUBNIS, SCHUTZ_WIDERRUFEN_TITEL_BESTEHT, NIEDERLASSUNGSERLAUBNIS)
                    .auf(AE_WIDERRUFEN)
                    .nach(AUSREISEPFLICHTIG, "§ 52, § 50 Abs. 1 AufenthG"),
            ausJedem()
                    .auf(AE_VERLAENGERUNG_BEANTRAGT, AE_VERLAENGERUNG_ABGELEHNT, AE_WIDERRUFEN)
                    .verboten(TITELVORAUSSETZUNG_FEHLT, "§ 8, § 52 AufenthG"),
            aus(AUFENTHALTSERLAUBNIS)
                    .auf(Ereignistyp.NIEDERLASSUNGSERLAUBNIS)
                    .wenn(Lage.TITEL_NICHT_AUS_RESETTLEMENT)
                    .mit(nachParagraf("26", "3"))
                    .verboten(TITELVORAUSSETZUNG_FEHLT, "§ 26 Abs. 3 AufenthG"),
            aus(ANERKANNT, AUFENTHALTSERLAUBNIS, VORUEBERGEHENDER_SCHUTZ)
                    .auf(Ereignistyp.NIEDERLASSUNGSERLAUBNIS)
                    .nach(NIEDERLASSUNGSERLAUBNIS, "§ 9, § 26 Abs. 3, 4 AufenthG"),
            aus(UNGEKLAERT)
                    .auf(Ereignistyp.NIEDERLASSUNGSERLAUBNIS)
                    .mit(Inhalt.NICHT_NACH_26)
                    .nach(NIEDERLASSUNGSERLAUBNIS, "§ 9 AufenthG"),
            ausJedem()
                    .auf(Ereignistyp.NIEDERLASSUNGSERLAUBNIS)
                    .verboten(TITELVORAUSSETZUNG_FEHLT, "§ 26 Abs. 3, § 9 AufenthG"));

    private static final List<Uebergang> DULDUNG = List.of(
            aus(UNGEKLAERT, GEBOREN_IN_DE, AUSREISEPFLICHTIG, GEDULDET)
                    .auf(DULDUNG_ERTEILT)
                    .nach(GEDULDET, "§§ 60a bis 60d AufenthG"),
            aus(ABSCHIEBUNGSVERBOT)
                    .auf(DULDUNG_ERTEILT)
                    .bleibt("§ 60 Abs. 5, 7, § 60a AufenthG: der Status bleibt, das Papier wechselt"),
            aus(ASYLSUCHENDER, ASYLBEWERBER)
                    .auf(DULDUNG_ERTEILT)
                    .verboten(GESTATTUNG_BESTEHT_FORT, "§ 55, § 67 Abs. 1 AsylG"),
            aus(AUFENTHALTSERLAUBNIS, VORUEBERGEHENDER_SCHUTZ, SCHUTZ_WIDERRUFEN_TITEL_BESTEHT)
                    .auf(DULDUNG_ERTEILT)
                    .wenn(Lage.TITEL_ABGELAUFEN)
                    .nach(GEDULDET, "§ 50 Abs. 1, § 60a AufenthG"),
            ausJedem().auf(DULDUNG_ERTEILT).verboten(TITEL_GUELTIG, "§ 50 Abs. 1, § 60a Abs. 2 AufenthG"),
            aus(GEDULDET).auf(DULDUNG_ERLOSCHEN).nach(AUSREISEPFLICHTIG, "§ 60a Abs. 5 AufenthG"),
            aus(ABSCHIEBUNGSVERBOT).auf(DULDUNG_ERLOSCHEN).bleibt("§ 60a Abs. 5 AufenthG"),
            ausJedem().auf(DULDUNG_ERLOSCHEN).verboten(TITELVORAUSSETZUNG_FEHLT, "§ 60a Abs. 5 AufenthG"));

    private static final List<Uebergang> VORUEBERGEHENDER_SCHUTZ_24 = List.of(
            aus(UNGEKLAERT, GEBOREN_IN_DE, ASYLSUCHENDER, AUSREISEPFLICHTIG, GEDULDET)
                    .auf(SCHUTZGESUCH_24)
                    .nach(VORUEBERGEHENDER_SCHUTZ_BEANTRAGT, "§ 24 Abs. 1, § 81 Abs. 3 AufenthG"),
            aus(UNGEKLAERT, GEBOREN_IN_DE, ASYLSUCHENDER, AUSREISEPFLICHTIG, GEDULDET)
                    .auf(FIKTIONSBESCHEINIGUNG)
                    .mit(nachParagraf("24"))
                    .nach(VORUEBERGEHENDER_SCHUTZ_BEANTRAGT, "§ 24 Abs. 1, § 81 Abs. 3, 5 AufenthG"),
            aus(VORUEBERGEHENDER_SCHUTZ_BEANTRAGT).auf(SCHUTZGESUCH_24).bleibt("§ 24 AufenthG"),
            aus(ASYLBEWERBER).auf(SCHUTZGESUCH_24).verboten(ANTRAG_BEREITS_ANHAENGIG, "§ 24, § 32a AufenthG"),
            ausJedem().auf(SCHUTZGESUCH_24).verboten(TITEL_GUELTIG, "§ 24 AufenthG"),
            ausJedem()
                    .auf(FIKTIONSBESCHEINIGUNG, ED_BEHANDLUNG, AZR_SPEICHERUNG, ANALOG_BEWILLIGT)
                    .bleibt("§ 81 Abs. 5, § 49 AufenthG, § 3 AZRG, § 2 AsylbLG"));

    /** All rows in the order in which they are read. */
    static final List<Uebergang> ZEILEN = Stream.of(
                    SCHRANKEN,
                    KOMMEN_UND_GEHEN,
                    ASYLVERFAHREN,
                    ENTSCHEIDUNG,
                    GERICHT_UND_BESTANDSKRAFT,
                    WIDERRUF,
                    TITEL,
                    DULDUNG,
                    VORUEBERGEHENDER_SCHUTZ_24)
            .flatMap(List::stream)
            .toList();

    private static final Map<Ereignistyp, List<Uebergang>> NACH_TYP = Stream.of(Ereignistyp.values())
            .collect(Collectors.toMap(
                    typ -> typ,
                    typ -> ZEILEN.stream()
                            .filter(zeile -> zeile.auf().contains(typ))
                            .toList()));

    private Uebergangstabelle() {}

    /** The row that decides on a fact. */
    static Uebergang zeile(Pruefling p) {
        return NACH_TYP.get(p.ereignis().typ()).stream()
                .filter(zeile -> zeile.gilt(p))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The row by which two persons let a refused fact take effect: of all rows for a fact of this content that allow it,
     * the one of whose conditions on the state the fewest are missing; among equals one that leads to a status, then the
     * first. Empty where no row leads anywhere, and after death.
     */
    static Optional<Uebergang> uebersteuert(Pruefling p) {
        if (p.zustand().status() == VERSTORBEN) {
            return Optional.empty();
        }
        return NACH_TYP.get(p.ereignis().typ()).stream()
                .filter(Uebergang::istErlaubt)
                .filter(zeile -> zeile.inhaltGilt(p))
                .min(Comparator.<Uebergang>comparingLong(zeile -> zeile.unerfuellte(p))
                        .thenComparing(zeile -> !(zeile.ausgang() instanceof Ausgang.Nach)));
    }

    /** What the law allows in a state on a day; what a fact would say in detail is left open. */
    static List<MoeglichesEreignis> moeglich(Zustand zustand, LocalDate tag) {
        return Stream.of(Ereignistyp.values())
                .flatMap(typ -> moeglich(new Pruefling(zustand, tag, null, Umfeld.UNBEKANNT), typ).stream())
                .toList();
    }

    private static Optional<MoeglichesEreignis> moeglich(Pruefling p, Ereignistyp typ) {
        for (Uebergang zeile : NACH_TYP.get(typ)) {
            if (zeile.kommtInBetracht(p, typ) && zeile.istErlaubt()) {
                return Optional.of(new MoeglichesEreignis(typ, zeile.rechtsgrundlage()));
            }
            if (zeile.kommtInBetracht(p, typ) && zeile.unabhaengigVomInhalt()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
