package de.nahtlos.status.regeldatei;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The time for which something in a rule file is law.
 *
 * @param ab null = since ever
 * @param bis null = until further notice
 * @param luecke why there is a hole before it; null without
 */
record Geltung(Knoten stelle, LocalDate ab, LocalDate bis, boolean ausgesetzt, String luecke) {

    static Geltung lies(Knoten k) {
        Knoten beginn = k.feld("gueltigAb");
        boolean ausgesetzt = k.vielleicht("ausgesetzt").map(Knoten::text).isPresent();
        if ("offen".equals(beginn.text()) && !ausgesetzt) {
            throw beginn.fehler("ohne Beginn nie in Kraft; der Grund gehört unter „ausgesetzt“");
        }
        if (ausgesetzt && !"offen".equals(beginn.text())) {
            throw k.feld("ausgesetzt")
                    .fehler("ausgesetzt und doch gueltigAb " + beginn.text()
                            + ": Was in Kraft tritt, ist nicht mehr ausgesetzt; bitte eines von beiden entfernen");
        }
        boolean ohneTag = "offen".equals(beginn.text()) || "immer".equals(beginn.text());
        LocalDate ab = ohneTag ? null : beginn.tag();
        LocalDate bis = k.vielleicht("gueltigBis").map(Knoten::tag).orElse(null);
        if (ab != null && bis != null && bis.isBefore(ab)) {
            throw k.feld("gueltigBis").fehler("gueltigBis " + bis + " liegt vor gueltigAb " + ab);
        }
        return new Geltung(
                k, ab, bis, ausgesetzt, k.vielleicht("luecke").map(Knoten::text).orElse(null));
    }

    boolean umfasst(Geltung andere) {
        boolean vonAnfang = ab == null || (andere.ab != null && !andere.ab.isBefore(ab));
        boolean bisEnde = bis == null || (andere.bis != null && !andere.bis.isAfter(bis));
        return vonAnfang && bisEnde;
    }

    /** No day twice, and no hole that is not explained. */
    static void pruefe(String was, List<Geltung> geltungen) {
        List<Geltung> geordnet = geltungen.stream()
                .filter(geltung -> !geltung.ausgesetzt)
                .sorted(Comparator.comparing(geltung -> geltung.ab == null ? LocalDate.MIN : geltung.ab))
                .toList();
        for (int i = 0; i + 1 < geordnet.size(); i++) {
            geordnet.get(i + 1).schliesstAn(geordnet.get(i), was);
        }
    }

    private void schliesstAn(Geltung vorige, String was) {
        if (ab == null || vorige.bis == null || !vorige.bis.isBefore(ab)) {
            throw stelle.fehler("%s überschneidet sich mit der Fassung in Zeile %d (%s bis %s)"
                    .formatted(
                            was,
                            vorige.stelle.zeile(),
                            text(vorige.ab, "seit jeher"),
                            text(vorige.bis, "auf weiteres")));
        }
        if (!vorige.bis.plusDays(1).equals(ab) && luecke == null) {
            throw stelle.fehler("%s hat eine Lücke vom %s bis %s; ein Grund dafür gehört unter „luecke“"
                    .formatted(was, vorige.bis.plusDays(1), ab.minusDays(1)));
        }
    }

    private static String text(LocalDate tag, String sonst) {
        return tag == null ? sonst : tag.toString();
    }
}
