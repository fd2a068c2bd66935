package de.nahtlos.status.recht.aufenthalt;

import de.nahtlos.status.recht.ereignis.Ereignis;
import java.util.function.Predicate;

/** A condition of the {@link Uebergangstabelle} on what the fact says, with its German words. */
record Inhalt(String text, Predicate<Ereignis> pruefung) {

    static final Inhalt JEDER = new Inhalt("", _ -> true);
    static final Inhalt MIT_TITEL = new Inhalt("mit Visum oder Aufnahmezusage", Bedingungen::mitTitel);
    static final Inhalt ANERKENNUNG = new Inhalt("Anerkennung", Bedingungen::anerkennung);
    static final Inhalt ABSCHIEBUNGSVERBOT = new Inhalt("Abschiebungsverbot", Bedingungen::abschiebungsverbot);
    static final Inhalt EINSTELLUNG = new Inhalt("Einstellung", Bedingungen::einstellung);
    static final Inhalt ABLEHNUNG = new Inhalt("Ablehnung", Bedingungen::ablehnung);
    static final Inhalt EILANTRAG_ABGELEHNT = new Inhalt("abgelehnt", Bedingungen::eilantragAbgelehnt);
    static final Inhalt EILANTRAG_STATTGEGEBEN = new Inhalt("stattgegeben", Bedingungen::eilantragStattgegeben);
    static final Inhalt OHNE_AUFSCHIEBENDE_WIRKUNG =
            new Inhalt("ohne aufschiebende Wirkung der Klage", Bedingungen::ohneAufschiebendeWirkung);
    static final Inhalt NACH_104C_NICHT_MEHR =
            new Inhalt("nach § 104c AufenthG, nach dem 31.12.2025", Bedingungen::nach104cNichtMehr);
    static final Inhalt SETZT_ANERKENNUNG_VORAUS =
            new Inhalt("nach § 25 Abs. 1, 2 AufenthG", Bedingungen::setztAnerkennungVoraus);
    static final Inhalt HUMANITAER = new Inhalt("nach § 25, § 25a oder § 25b AufenthG", Bedingungen::humanitaer);
    static final Inhalt VOLLZIEHBAR = new Inhalt("vollziehbar", Bedingungen::vollziehbar);
    static final Inhalt NICHT_NACH_26 = new Inhalt(
            "nicht nach § 26 AufenthG", Bedingungen.nachParagraf("26").negate());

    static Inhalt nachParagraf(String paragraf, String... absaetze) {
        String absatz = absaetze.length == 0 ? "" : " Abs. " + String.join(", ", absaetze);
        return new Inhalt("nach § " + paragraf + absatz + " AufenthG", Bedingungen.nachParagraf(paragraf, absaetze));
    }

    boolean gilt(Ereignis ereignis) {
        return pruefung.test(ereignis);
    }
}
