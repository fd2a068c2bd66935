package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.rechtskreis.Regelwerk.Treffer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person's entitlement under AsylbLG on a day.
 *
 * @param berechtigt a requirement of § 1 Abs. 1 AsylbLG is met
 * @param treffer the rule that gives, or last gave, the entitlement; null if it never existed
 * @param wegfall the day on which the requirement lapsed; null while it is met or if it never existed
 * @param bis last day of payment after it lapsed: the end of that month (§ 1 Abs. 3 S. 1 AsylbLG)
 * @param analog entitled to Analogleistungen in the own person (§ 2 Abs. 1 AsylbLG)
 */
record Asylblgstand(boolean berechtigt, Treffer treffer, LocalDate wegfall, LocalDate bis, boolean analog) {

    static final Asylblgstand OHNE = new Asylblgstand(false, null, null, null, false);

    static Asylblgstand nach(Sachlage lage, Optional<Treffer> treffer, Asylblgstand vorher) {
        if (treffer.filter(t -> t.folge() instanceof Folge.Asylblg).isPresent()) {
            return new Asylblgstand(true, treffer.get(), null, null, false);
        }
        if (vorher == null || !vorher.berechtigt()) {
            return vorher == null ? OHNE : vorher;
        }
        LocalDate wegfall = treffer.map(Treffer::folge)
                .map(folge ->
                        folge instanceof Folge.KeinAsylblg kein ? kein.seit().am(lage) : null)
                .orElse(lage.tag());
        LocalDate ende =
                lage.daten().wechseltag(Grobkreis.ASYLBLG, Grobkreis.SGB_II).letzterTag(wegfall);
        return new Asylblgstand(false, vorher.treffer(), wegfall, ende, vorher.analog());
    }

    /** Whether AsylbLG pays on that day. */
    boolean gilt(LocalDate tag) {
        return berechtigt || (bis != null && !tag.isAfter(bis));
    }

    /** The first day on which it no longer pays; empty as long as that is not known. */
    Optional<LocalDate> tagDanach() {
        return Optional.ofNullable(bis).map(letzter -> letzter.plusDays(1));
    }

    boolean nieBerechtigt() {
        return treffer == null;
    }

    /** The same last month for a member of the family. */
    Asylblgstand alsFamilie() {
        return new Asylblgstand(false, treffer, wegfall, bis, false);
    }

    Asylblgstand mitAnaloganspruch(boolean besteht) {
        return new Asylblgstand(berechtigt, treffer, wegfall, bis, besteht);
    }
}
