package de.nahtlos.status.recht.aufenthalt;

import de.nahtlos.status.recht.aufenthalt.Pruefling.Elternteil;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.Titelgrundlage;
import de.nahtlos.status.recht.ereignis.Bescheidergebnis;
import de.nahtlos.status.recht.ereignis.Eilergebnis;
import de.nahtlos.status.recht.ereignis.Ereignis;
import de.nahtlos.status.recht.ereignis.Ereignis.AeErteilt;
import de.nahtlos.status.recht.ereignis.Ereignis.AeVerlaengerungAbgelehnt;
import de.nahtlos.status.recht.ereignis.Ereignis.BamfBescheid;
import de.nahtlos.status.recht.ereignis.Ereignis.Eilbeschluss;
import de.nahtlos.status.recht.ereignis.Ereignis.Einreise;
import de.nahtlos.status.recht.ereignis.Ereignis.Fiktionsbescheinigung;
import de.nahtlos.status.recht.ereignis.Ereignis.Niederlassungserlaubnis;
import de.nahtlos.status.recht.ereignis.Ereignis.WiderrufZugestellt;
import de.nahtlos.status.recht.ereignis.Urteilsergebnis;
import java.time.LocalDate;
import java.util.function.Predicate;

/** The conditions of the {@link Uebergangstabelle} by name. */
final class Bedingungen {

    private static final LocalDate LETZTER_TAG_104C = LocalDate.of(2025, 12, 31);
    private static final LocalDate STAG_FUENF_JAHRE_AB = LocalDate.of(2024, 6, 27);

    private Bedingungen() {}

    // --- what the person's state says

    static boolean ohneVerfahren(Pruefling p) {
        return !p.verfahren().offen() && p.verfahren().bescheid() == null;
    }

    static boolean wartetAufEntscheidung(Pruefling p) {
        return p.verfahren().wartetAufEntscheidung();
    }

    static boolean folgeantragWirdGeprueft(Pruefling p) {
        return p.verfahren().wirdFolgeantragGeprueft();
    }

    static boolean istAbgelehnt(Pruefling p) {
        return p.verfahren().istAbgelehnt();
    }

    static boolean entscheidungIstAngreifbar(Pruefling p) {
        return p.verfahren().angreifbar();
    }

    static boolean klageAbgewiesen(Pruefling p) {
        return p.verfahren().urteil() == Urteilsergebnis.ABWEISUNG;
    }

    /** § 75 Abs. 1, § 38 Abs. 1 AsylG: the Klage against a simple refusal has suspensive effect. */
    static boolean klageHatAufschiebendeWirkung(Pruefling p) {
        Verfahren v = p.verfahren();
        boolean einfach = v.bescheid() != null && v.bescheid().ergebnis() == Bescheidergebnis.ABGELEHNT_EINFACH;
        return einfach && v.klage() && v.urteil() == null;
    }

    /** § 34a Abs. 2 S. 2, § 36 Abs. 3 S. 8 AsylG: pending or granted, nothing is carried out. */
    static boolean eilantragSchuetzt(Pruefling p) {
        return p.verfahren().eilantragSchuetzt();
    }

    static boolean entscheidungAufgehoben(Pruefling p) {
        return p.verfahren().urteil() == Urteilsergebnis.AUFHEBUNG;
    }

    static boolean klageAnhaengig(Pruefling p) {
        return p.verfahren().klage();
    }

    /** § 34a Abs. 2, § 36 Abs. 3 AsylG: Klage alone does not suspend, an Eilantrag is needed. */
    static boolean vollziehbarTrotzKlage(Pruefling p) {
        Verfahren v = p.verfahren();
        return v.bescheid() == null
                ? v.vorgeschichteUnbekannt()
                : v.bescheid().ergebnis().istAblehnung()
                        && v.bescheid().ergebnis() != Bescheidergebnis.ABGELEHNT_EINFACH;
    }

    static boolean istDublinfall(Pruefling p) {
        Verfahren v = p.verfahren();
        return v.bescheid() == null
                ? v.vorgeschichteUnbekannt()
                : v.bescheid().ergebnis() == Bescheidergebnis.UNZULAESSIG_DUBLIN;
    }

    static boolean titelUeberdauert(Pruefling p) {
        Titel titel = p.zustand().titel();
        return titel != null && !titel.abgelaufenAm(p.tag());
    }

    static boolean titelAbgelaufen(Pruefling p) {
        Titel titel = p.zustand().titel();
        return titel != null && titel.abgelaufenAm(p.tag());
    }

    static boolean titelAusResettlement(Pruefling p) {
        Titel titel = p.zustand().titel();
        return titel != null && titel.grundlage().ist("23", "4");
    }

    /** A second decision in one procedure: some protection stands already, and it must grant more. */
    static boolean verbessert(Pruefling p) {
        BamfBescheid bisher = p.verfahren().bescheid();
        int alt = bisher == null ? 0 : bisher.ergebnis().rang();
        return alt > 0 && (p.ereignis() == null || rang(p.ereignis()) > alt);
    }

    /** § 4 Abs. 1, 3 StAG: a German parent, or one with a permanent right after five (until 26.6.2024 eight) years. */
    static boolean deutschDurchGeburt(Pruefling p) {
        return p.umfeld().eltern().stream().anyMatch(teil -> vermitteltStaatsangehoerigkeit(teil, p.tag()));
    }

    private static boolean vermitteltStaatsangehoerigkeit(Elternteil teil, LocalDate geburt) {
        if (teil.zustand().status().istDeutsch()) {
            return true;
        }
        int jahre = geburt.isBefore(STAG_FUENF_JAHRE_AB) ? 8 : 5;
        return teil.zustand().status() == Aufenthaltsstatus.NIEDERLASSUNGSERLAUBNIS
                && teil.rechtmaessigSeit() != null
                && !teil.rechtmaessigSeit().plusYears(jahre).isAfter(geburt);
    }

    // --- what the fact says

    static boolean anerkennung(Ereignis e) {
        return e instanceof BamfBescheid b && b.ergebnis().schutzart().isPresent();
    }

    static boolean abschiebungsverbot(Ereignis e) {
        return e instanceof BamfBescheid b && b.ergebnis().istAbschiebungsverbot();
    }

    static boolean ablehnung(Ereignis e) {
        return e instanceof BamfBescheid b && b.ergebnis().istAblehnung();
    }

    static boolean einstellung(Ereignis e) {
        return e instanceof BamfBescheid b && b.ergebnis() == Bescheidergebnis.EINGESTELLT;
    }

    static boolean eilantragAbgelehnt(Ereignis e) {
        return e instanceof Eilbeschluss b && b.ergebnis() == Eilergebnis.ABGELEHNT;
    }

    static boolean eilantragStattgegeben(Ereignis e) {
        return e instanceof Eilbeschluss b && b.ergebnis() == Eilergebnis.STATTGEGEBEN;
    }

    /** § 75 Abs. 2 AsylG. */
    static boolean ohneAufschiebendeWirkung(Ereignis e) {
        return e instanceof WiderrufZugestellt w && w.ohneAufschiebendeWirkung();
    }

    static boolean vollziehbar(Ereignis e) {
        return e instanceof AeVerlaengerungAbgelehnt a && a.vollziehbar();
    }

    static boolean mitTitel(Ereignis e) {
        return e instanceof Einreise einreise && einreise.titel().isPresent();
    }

    /** § 104c Abs. 1 AufenthG: a transitional rule only since the end of 2025. */
    static boolean nach104cNichtMehr(Ereignis e) {
        return nachParagraf("104c").test(e) && e.datum().isAfter(LETZTER_TAG_104C);
    }

    static boolean setztAnerkennungVoraus(Ereignis e) {
        return e instanceof AeErteilt ae && ae.paragraf().setztAnerkennungVoraus();
    }

    /** §§ 25, 25a, 25b: not during an asylum procedure (§ 10 Abs. 1 AufenthG: no claim by law). */
    static boolean humanitaer(Ereignis e) {
        return e instanceof AeErteilt ae
                && (ae.paragraf().ist("25")
                        || ae.paragraf().ist("25a")
                        || ae.paragraf().ist("25b"));
    }

    static Predicate<Ereignis> nachParagraf(String paragraf, String... absaetze) {
        return e -> {
            Titelgrundlage grundlage = grundlage(e);
            return grundlage != null && grundlage.ist(paragraf, absaetze);
        };
    }

    private static Titelgrundlage grundlage(Ereignis e) {
        if (e instanceof AeErteilt ae) {
            return ae.paragraf();
        }
        if (e instanceof Fiktionsbescheinigung fb) {
            return fb.paragraf();
        }
        return e instanceof Niederlassungserlaubnis ne ? ne.paragraf() : null;
    }

    private static int rang(Ereignis e) {
        return e instanceof BamfBescheid b ? b.ergebnis().rang() : 0;
    }
}
