package de.nahtlos.status.regeldatei;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a duration as lawyers write it: {@code 2 Wochen}, {@code 66 Jahre 4 Monate}. */
final class Dauer {

    private static final Pattern FORM = Pattern.compile("(\\d+ (Jahre?|Monate?|Wochen?|Tage?) ?)+");
    private static final Pattern TEIL = Pattern.compile("(\\d+) (Jahr|Monat|Woche|Tag)");

    private Dauer() {}

    static Period lies(Knoten k) {
        if (!FORM.matcher(k.text()).matches()) {
            throw k.fehler("keine Dauer: „" + k.text() + "“ (etwa „2 Wochen“ oder „65 Jahre 3 Monate“)");
        }
        Period dauer = Period.ZERO;
        Matcher teile = TEIL.matcher(k.text());
        while (teile.find()) {
            int anzahl = Integer.parseInt(teile.group(1));
            dauer = switch (teile.group(2)) {
                case "Jahr" -> dauer.plusYears(anzahl);
                case "Monat" -> dauer.plusMonths(anzahl);
                case "Woche" -> dauer.plusDays(7L * anzahl);
                default -> dauer.plusDays(anzahl);
            };
        }
        return dauer;
    }
}
