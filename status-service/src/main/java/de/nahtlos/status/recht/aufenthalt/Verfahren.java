package de.nahtlos.status.recht.aufenthalt;

import de.nahtlos.status.recht.begriff.EreignisId;
import de.nahtlos.status.recht.begriff.Verfahrensstand;
import de.nahtlos.status.recht.ereignis.Ereignis.BamfBescheid;
import de.nahtlos.status.recht.ereignis.Urteilsergebnis;
import java.time.LocalDate;

/**
 * The asylum procedure of a person, as far as later facts depend on it.
 *
 * @param begonnenAm day of the Asylantrag, or of the Gesuch as long as there is none; null without any
 * @param offen an application waits for a decision
 * @param bescheid the decision that stands; null if none is known
 * @param bescheidId the fact it comes from
 * @param klage a Klage is pending against the decision, or against a Widerruf
 * @param urteil the judgment; null if none
 * @param angreifbar there is a decision that a Klage can attack, a Widerruf included
 * @param vorgeschichteUnbekannt the record starts in the middle of the procedure
 * @param wirkungAngeordnet the court has ordered that the Klage suspends (§ 80 Abs. 5 VwGO)
 */
public record Verfahren(
        Verfahrensstand stand,
        LocalDate begonnenAm,
        boolean offen,
        BamfBescheid bescheid,
        EreignisId bescheidId,
        boolean klage,
        Urteilsergebnis urteil,
        boolean angreifbar,
        boolean vorgeschichteUnbekannt,
        boolean wirkungAngeordnet) {

    static final Verfahren KEINES =
            new Verfahren(Verfahrensstand.KEIN, null, false, null, null, false, null, false, false, false);

    static Verfahren mitUnbekannterVorgeschichte(Verfahrensstand stand) {
        boolean offen = stand == Verfahrensstand.ANTRAG;
        return new Verfahren(stand, null, offen, null, null, false, null, true, true, false);
    }

    Verfahren gesuch(LocalDate tag) {
        return new Verfahren(Verfahrensstand.GESUCH, tag, false, null, null, false, null, false, false, false);
    }

    Verfahren antrag(LocalDate tag) {
        return new Verfahren(Verfahrensstand.ANTRAG, tag, true, null, null, false, null, false, false, false);
    }

    Verfahren folgeantrag(LocalDate tag) {
        return new Verfahren(
                Verfahrensstand.FOLGEANTRAGSPRUEFUNG, tag, true, null, null, false, null, false, false, false);
    }

    /** The application is open again, as after a lapsed Dublin decision or a Folgeantrag that is taken up. */
    Verfahren wiederOffen() {
        return new Verfahren(
                Verfahrensstand.ANTRAG,
                begonnenAm,
                true,
                null,
                null,
                false,
                null,
                false,
                vorgeschichteUnbekannt,
                false);
    }

    Verfahren entschieden(BamfBescheid neuer, EreignisId id) {
        return new Verfahren(Verfahrensstand.BESCHEID, begonnenAm, false, neuer, id, false, null, true, false, false);
    }

    Verfahren beklagt(Verfahrensstand neuerStand) {
        boolean hauptsache = klage || neuerStand == Verfahrensstand.KLAGE;
        Verfahrensstand hoeherer = stand == Verfahrensstand.EILVERFAHREN ? stand : neuerStand;
        return mit(hoeherer, offen, hauptsache, urteil);
    }

    Verfahren eilverfahrenBeendet(boolean stattgegeben) {
        return new Verfahren(
                klage ? Verfahrensstand.KLAGE : Verfahrensstand.BESCHEID,
                begonnenAm,
                offen,
                bescheid,
                bescheidId,
                klage,
                urteil,
                angreifbar,
                vorgeschichteUnbekannt,
                stattgegeben);
    }

    /** § 32 AsylG: the BAMF still decides, even after a first decision. */
    Verfahren zurueckgenommen() {
        return mit(stand, true, klage, urteil);
    }

    /** A judgment opens the way for another decision of the BAMF, unless the Klage is dismissed. */
    Verfahren geurteilt(Urteilsergebnis ergebnis) {
        return mit(stand, ergebnis != Urteilsergebnis.ABWEISUNG, klage, ergebnis);
    }

    Verfahren abgeschlossen() {
        boolean nochOffen = urteil != null && urteil != Urteilsergebnis.ABWEISUNG;
        return mit(Verfahrensstand.BESTANDSKRAEFTIG, nochOffen, false, urteil);
    }

    Verfahren widerrufspruefung(boolean widerrufZugestellt) {
        return new Verfahren(
                Verfahrensstand.WIDERRUFSPRUEFUNG,
                begonnenAm,
                false,
                bescheid,
                bescheidId,
                false,
                null,
                angreifbar || widerrufZugestellt,
                vorgeschichteUnbekannt,
                false);
    }

    private Verfahren mit(Verfahrensstand neuerStand, boolean istOffen, boolean mitKlage, Urteilsergebnis ergebnis) {
        return new Verfahren(
                neuerStand,
                begonnenAm,
                istOffen,
                bescheid,
                bescheidId,
                mitKlage,
                ergebnis,
                angreifbar,
                vorgeschichteUnbekannt,
                wirkungAngeordnet);
    }

    /** Whether an application waits for a first, or after a judgment for another, decision. */
    boolean wartetAufEntscheidung() {
        return offen;
    }

    /** Whether an Eilantrag is pending or was granted. */
    boolean eilantragSchuetzt() {
        return stand == Verfahrensstand.EILVERFAHREN || wirkungAngeordnet;
    }

    /** Whether the decision grants nothing, or nobody knows it. */
    boolean istAbgelehnt() {
        return bescheid == null ? vorgeschichteUnbekannt : bescheid.ergebnis().istAblehnung();
    }

    /** Whether a Folgeantrag or Zweitantrag is being examined. */
    public boolean wirdFolgeantragGeprueft() {
        return stand == Verfahrensstand.FOLGEANTRAGSPRUEFUNG;
    }
}
