package de.nahtlos.status.recht.aufenthalt;

import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import java.util.function.Predicate;

/** A condition of the {@link Uebergangstabelle} on the state of the person, with its German words. */
enum Lage {
    OHNE_VERFAHREN("kein Asylverfahren läuft, keines ist entschieden", Bedingungen::ohneVerfahren),
    VERFAHREN_ODER_KLAGE(
            "ein Antrag ist offen oder eine Klage anhängig",
            p -> p.verfahren().offen() || p.verfahren().klage()),
    WARTET_AUF_ENTSCHEIDUNG("ein Antrag wartet auf Entscheidung", Bedingungen::wartetAufEntscheidung),
    VERBESSERT("ein Schutz ist schon zuerkannt, die neue Entscheidung gewährt mehr", Bedingungen::verbessert),
    WARTET_ODER_VERBESSERT(
            "ein Antrag wartet, oder die neue Entscheidung gewährt mehr",
            p -> Bedingungen.wartetAufEntscheidung(p) || Bedingungen.verbessert(p)),
    FOLGEANTRAG_WIRD_GEPRUEFT("ein Folge- oder Zweitantrag wird geprüft", Bedingungen::folgeantragWirdGeprueft),
    SPAETERER_ANTRAG("ein späterer Asylantrag ist erfasst", Pruefling::spaetererAntrag),
    IST_ABGELEHNT("die Entscheidung gewährt nichts", Bedingungen::istAbgelehnt),
    ENTSCHEIDUNG_IST_ANGREIFBAR(
            "es gibt eine Entscheidung, die eine Klage angreifen kann", Bedingungen::entscheidungIstAngreifbar),
    ANGREIFBAR_ODER_KEIN_ASYLBEWERBER(
            "es gibt eine angreifbare Entscheidung, oder die Person ist kein Asylbewerber",
            p -> p.verfahren().angreifbar() || p.zustand().status() != Aufenthaltsstatus.ASYLBEWERBER),
    KLAGE_ANHAENGIG("eine Klage ist anhängig", Bedingungen::klageAnhaengig),
    KLAGE_ABGEWIESEN("die Klage ist abgewiesen", Bedingungen::klageAbgewiesen),
    ENTSCHEIDUNG_AUFGEHOBEN("das Gericht hat die Entscheidung aufgehoben", Bedingungen::entscheidungAufgehoben),
    KLAGE_HAT_AUFSCHIEBENDE_WIRKUNG(
            "die Klage gegen eine einfache Ablehnung ist anhängig", Bedingungen::klageHatAufschiebendeWirkung),
    EILANTRAG_SCHUETZT("ein Eilantrag ist anhängig oder hatte Erfolg", Bedingungen::eilantragSchuetzt),
    VOLLZIEHBAR_TROTZ_KLAGE(
            "eine Ablehnung, gegen die die Klage allein nicht aufschiebt", Bedingungen::vollziehbarTrotzKlage),
    IST_DUBLINFALL("unzulässig, weil ein anderer Staat zuständig ist", Bedingungen::istDublinfall),
    TITEL_UEBERDAUERT("ein gültiger Titel besteht daneben", Bedingungen::titelUeberdauert),
    TITEL_ABGELAUFEN(
            "der Titel ist abgelaufen, keine Verlängerung rechtzeitig beantragt", Bedingungen::titelAbgelaufen),
    TITEL_NICHT_AUS_RESETTLEMENT(
            "der Titel ist nicht nach § 23 Abs. 4 AufenthG", p -> !Bedingungen.titelAusResettlement(p)),
    DEUTSCH_DURCH_GEBURT(
            "ein Elternteil ist deutsch oder hat ein Daueraufenthaltsrecht nach 5 (bis 26.06.2024: 8) Jahren",
            Bedingungen::deutschDurchGeburt);

    private final String text;
    private final Predicate<Pruefling> pruefung;

    Lage(String text, Predicate<Pruefling> pruefung) {
        this.text = text;
        this.pruefung = pruefung;
    }

    boolean gilt(Pruefling p) {
        return pruefung.test(p);
    }

    String text() {
        return text;
    }
}
