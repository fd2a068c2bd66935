package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.aufenthalt.Titel;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** § 1 Abs. 1 Nr. 3 Buchst. c AsylbLG: the 18 months since the deportation was first suspended. */
final class Aussetzung {

    private Aussetzung() {}

    /** § 1 Abs. 1 Nr. 3 AsylbLG: the titles that do not end it. */
    static boolean istTitelDesAsylblg(Titel titel) {
        boolean ausserSatz2 = !titel.grundlage().text().contains("S. 2");
        return (titel.grundlage().ist("23", "1") && titel.wegenKrieg())
                || (titel.grundlage().ist("25", "4") && ausserSatz2)
                || titel.grundlage().ist("25", "5");
    }

    /** Whether a title under § 25 Abs. 5 no longer gives a claim; the other titles of Nr. 3 always do. */
    static boolean hatAsylblgBeendet(Sachlage s, Titel titel) {
        return titel.grundlage().ist("25", "5") && (istVorbei(s, titel) || istMitElternteilEntfallen(s));
    }

    private static boolean istVorbei(Sachlage s, Titel titel) {
        LocalDate seit = s.lebenslauf().ersteDuldung().orElse(titel.erteiltAm());
        return !s.tag().isBefore(seit.plusMonths(s.daten().aussetzungMonate()));
    }

    /** § 1 Abs. 3 S. 2 AsylbLG: a minor child loses it with a parent who holds the same title. */
    private static boolean istMitElternteilEntfallen(Sachlage s) {
        return s.istMinderjaehrig()
                && s.eltern().stream()
                        .anyMatch(elternteil -> elternteil
                                .titel()
                                .filter(titel -> titel.grundlage().ist("25", "5") && istVorbei(elternteil, titel))
                                .isPresent());
    }

    /** The days on which 18 months may be over. */
    static Stream<LocalDate> stichtage(Lebenslauf lebenslauf, int monate) {
        Stream<LocalDate> titel = lebenslauf.biografie().schritte().stream()
                .map(schritt -> schritt.zustand().titel())
                .filter(Objects::nonNull)
                .map(Titel::erteiltAm);
        return Stream.concat(lebenslauf.ersteDuldung().stream(), titel).map(tag -> tag.plusMonths(monate));
    }
}
