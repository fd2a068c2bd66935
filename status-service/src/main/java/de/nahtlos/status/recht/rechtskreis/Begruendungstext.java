package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.rechtskreis.Regelwerk.Treffer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts a finding into words for the caseworker. */
final class Begruendungstext {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    private Begruendungstext() {}

    static Begruendung fuer(
            Treffer treffer, Asylblgstand stand, Rechtskreis rechtskreis, LocalDate tag, String version) {
        List<String> grundlagen = new ArrayList<>(treffer.regel().rechtsgrundlagen());
        StringBuilder text = new StringBuilder(treffer.befund().text());
        boolean asylblg = treffer.befund() instanceof Befund.Asylblg;
        if (asylblg) {
            boolean analog = rechtskreis == Rechtskreis.ASYLBLG_2;
            grundlagen.add(analog ? "§ 2 AsylbLG" : "§ 3 AsylbLG");
            text.append(analog ? " Analogleistungen nach § 2 AsylbLG." : " Grundleistungen nach § 3 AsylbLG.");
        }
        if (asylblg && !stand.berechtigt()) {
            grundlagen.add("§ 1 Abs. 3 S. 1 AsylbLG");
            text = new StringBuilder("Die Voraussetzung ist am ")
                    .append(TAG.format(stand.wegfall()))
                    .append(" entfallen; die Leistungsberechtigung endet mit Ablauf des Monats, am ")
                    .append(TAG.format(stand.bis()))
                    .append('.');
        }
        return new Begruendung(tag, treffer.regel().id(), version, grundlagen, text.toString());
    }
}
