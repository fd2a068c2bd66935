package de.nahtlos.unterbringung.lagebild.rest;

import de.nahtlos.unterbringung.belegung.Kleinzellen;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import de.nahtlos.unterbringung.lagebild.Einschaetzung;
import de.nahtlos.unterbringung.lagebild.Gemeindelage;
import de.nahtlos.unterbringung.lagebild.Lagebild;
import de.nahtlos.unterbringung.lagebild.Urteil;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * The housing of the Gemeinden on a day.
 *
 * @param ausblickTage how many days ahead a place counts as in prospect
 */
record LagebildView(LocalDate stichtag, int ausblickTage, List<Gemeinde> gemeinden) {

    /**
     * One Gemeinde; a figure is null where a small number is hidden.
     *
     * @param saldo of the quota: Ist minus Soll
     * @param untergebracht persons by kind of Unterkunft
     * @param frei places by kind
     * @param inAussicht places by kind that will be free
     * @param urteil own judgement
     * @param urteilBerechnet computed judgement
     * @param abweichung whether the two differ
     */
    record Gemeinde(
            String gemeinde,
            Long zugewiesen,
            Long angekuendigt,
            Long anrechenbar,
            Integer saldo,
            Map<Unterkunftsart, Long> untergebracht,
            Map<Unterkunftsart, Long> frei,
            Map<Unterkunftsart, Long> inAussicht,
            Urteil urteil,
            String bemerkung,
            Instant urteilVom,
            Urteil urteilBerechnet,
            boolean abweichung) {

        static Gemeinde voll(Gemeindelage lage) {
            return new Gemeinde(
                    lage.gemeinde(),
                    lage.zugewiesen(),
                    lage.angekuendigt(),
                    lage.anrechenbar(),
                    lage.saldo(),
                    jeArt(lage, Gemeindelage.Plaetze::untergebracht, it -> true),
                    jeArt(lage, Gemeindelage.Plaetze::frei, it -> true),
                    jeArt(lage, Gemeindelage.Plaetze::inAussicht, it -> true),
                    eigenes(lage, Einschaetzung::urteil),
                    eigenes(lage, it -> it.bemerkung().orElse(null)),
                    eigenes(lage, Einschaetzung::erfasstAm),
                    lage.berechnet(),
                    lage.abweichung());
        }

        /** Where few live, what is free is hidden too: places less free ones would tell. */
        static Gemeinde zahlen(Gemeindelage lage) {
            Predicate<Gemeindelage.Plaetze> zeigbar = it -> gross(it.untergebracht());
            boolean personen = gross(lage.zugewiesen()) && gross(lage.angekuendigt()) && gross(lage.anrechenbar());
            return new Gemeinde(
                    lage.gemeinde(),
                    wennGross(lage.zugewiesen()),
                    wennGross(lage.angekuendigt()),
                    wennGross(lage.anrechenbar()),
                    personen ? lage.saldo() : null,
                    jeArt(lage, Gemeindelage.Plaetze::untergebracht, zeigbar),
                    jeArt(lage, Gemeindelage.Plaetze::frei, zeigbar),
                    jeArt(lage, Gemeindelage.Plaetze::inAussicht, zeigbar.and(it -> gross(it.inAussicht()))),
                    eigenes(lage, Einschaetzung::urteil),
                    null,
                    eigenes(lage, Einschaetzung::erfasstAm),
                    lage.berechnet(),
                    lage.abweichung());
        }

        private static boolean gross(long personen) {
            return !Kleinzellen.klein(personen);
        }

        private static Long wennGross(long personen) {
            return gross(personen) ? personen : null;
        }

        private static <T> T eigenes(Gemeindelage lage, Function<Einschaetzung, T> wert) {
            return lage.eigene() == null ? null : wert.apply(lage.eigene());
        }

        /** By kind, in the order of the vocabulary; null where it is hidden. */
        private static Map<Unterkunftsart, Long> jeArt(
                Gemeindelage lage, ToLongFunction<Gemeindelage.Plaetze> zahl, Predicate<Gemeindelage.Plaetze> zeigbar) {
            Map<Unterkunftsart, Long> zahlen = new EnumMap<>(Unterkunftsart.class);
            lage.arten().forEach((art, it) -> zahlen.put(art, zeigbar.test(it) ? zahl.applyAsLong(it) : null));
            return zahlen;
        }
    }

    static LagebildView of(LocalDate stichtag, List<Gemeindelage> lagen, Function<Gemeindelage, Gemeinde> sicht) {
        return new LagebildView(
                stichtag, Lagebild.AUSBLICK_TAGE, lagen.stream().map(sicht).toList());
    }
}
