package de.nahtlos.status.recht;

import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.rechtskreis.Rechtskreiswechsel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * Compares the changes of a person that were already published with those derived now. Nothing is overwritten: a moved
 * change is a new one that replaces the old one; only what has no successor is cancelled. Another reasoning alone is no
 * change.
 */
public final class Wechselabgleich {

    private Wechselabgleich() {}

    /**
     * A change that was published and not cancelled or replaced since.
     *
     * @param id of the published change
     */
    public record Festgestellt<I>(I id, Grobkreis von, Grobkreis nach, LocalDate wirksamAb) {}

    /** What has to be done. */
    public sealed interface Befund<I> {

        /** Publish it; {@code ersetzt} is the id of the change that it corrects, null for a new one. */
        record Festzustellen<I>(Rechtskreiswechsel wechsel, I ersetzt) implements Befund<I> {}

        /** Cancel it: it does not take place, and no other one comes in its place. */
        record ZuStornieren<I>(I id) implements Befund<I> {}

        /** Nothing to do. */
        record Unveraendert<I>(I id, Rechtskreiswechsel wechsel) implements Befund<I> {}
    }

    /**
     * The findings: first the unchanged ones, then those to publish by date, then those to cancel.
     *
     * @param bisher the published changes of one person
     * @param neu the derived changes of the same person
     */
    public static <I> List<Befund<I>> vergleiche(List<Festgestellt<I>> bisher, List<Rechtskreiswechsel> neu) {
        List<Festgestellt<I>> offen = new ArrayList<>(bisher);
        List<Rechtskreiswechsel> zuFinden = new ArrayList<>(neu);
        List<Befund<I>> befunde = new ArrayList<>();
        for (Rechtskreiswechsel wechsel : neu) {
            Festgestellt<I> derselbe = entnimm(offen, wechsel, Wechselabgleich::istDerselbe);
            if (derselbe != null) {
                zuFinden.remove(wechsel);
                befunde.add(new Befund.Unveraendert<>(derselbe.id(), wechsel));
            }
        }
        for (Rechtskreiswechsel wechsel : zuFinden) {
            Festgestellt<I> alter = entnimm(offen, wechsel, Wechselabgleich::hatDieselbeRichtung);
            befunde.add(new Befund.Festzustellen<>(wechsel, alter == null ? null : alter.id()));
        }
        offen.forEach(uebrig -> befunde.add(new Befund.ZuStornieren<>(uebrig.id())));
        return List.copyOf(befunde);
    }

    private static <I> Festgestellt<I> entnimm(
            List<Festgestellt<I>> offen,
            Rechtskreiswechsel wechsel,
            BiPredicate<Festgestellt<I>, Rechtskreiswechsel> passt) {
        Festgestellt<I> gefunden = offen.stream()
                .filter(alter -> passt.test(alter, wechsel))
                .findFirst()
                .orElse(null);
        offen.remove(gefunden);
        return gefunden;
    }

    private static boolean istDerselbe(Festgestellt<?> alter, Rechtskreiswechsel neuer) {
        return hatDieselbeRichtung(alter, neuer) && Objects.equals(alter.wirksamAb(), neuer.wirksamAb());
    }

    private static boolean hatDieselbeRichtung(Festgestellt<?> alter, Rechtskreiswechsel neuer) {
        return alter.von() == neuer.von() && alter.nach() == neuer.nach();
    }
}
