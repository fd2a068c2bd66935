package de.nahtlos.status.recht.aufenthalt;

import de.nahtlos.status.recht.begriff.EreignisId;
import de.nahtlos.status.recht.begriff.Titelgrundlage;
import java.time.LocalDate;

/**
 * The title a person holds (§ 4 Abs. 1 AufenthG).
 *
 * @param seit first day of an unbroken chain of titles (§ 1 Abs. 2 AsylbLG counts them together)
 * @param erteiltAm day on which this one was issued
 * @param gueltigBis last day; null = longer than six months
 * @param wegenKrieg § 23 Abs. 1 because of war in the home country
 * @param verlaengerungBeantragt a timely application keeps it valid (§ 81 Abs. 4 AufenthG)
 * @param ereignis the fact it comes from
 */
public record Titel(
        Titelgrundlage grundlage,
        LocalDate seit,
        LocalDate erteiltAm,
        LocalDate gueltigBis,
        boolean wegenKrieg,
        boolean verlaengerungBeantragt,
        EreignisId ereignis) {

    /** § 1 Abs. 2 AsylbLG: the total validity exceeds six months. */
    public boolean giltLaengerAlsSechsMonate() {
        return gueltigBis == null || !gueltigBis.isBefore(seit.plusMonths(6));
    }

    /** Whether the title has run out by that day and no timely application keeps it. */
    public boolean abgelaufenAm(LocalDate tag) {
        return gueltigBis != null && tag.isAfter(gueltigBis) && !verlaengerungBeantragt;
    }

    /**
     * Whether the title outlives an Asylantrag: it must exceed six months (§ 55 Abs. 2 AsylG) and not be one of those
     * that lapse (§ 51 Abs. 1 Nr. 8 AufenthG).
     */
    public boolean ueberdauertAsylantrag() {
        boolean erlischt = grundlage.ist("22") || grundlage.ist("23") || grundlage.ist("25", "3", "4", "5");
        return giltLaengerAlsSechsMonate() && !erlischt;
    }

    Titel mitVerlaengerungsantrag(LocalDate tag) {
        boolean rechtzeitig = gueltigBis == null || !tag.isAfter(gueltigBis);
        return new Titel(grundlage, seit, erteiltAm, gueltigBis, wegenKrieg, rechtzeitig, ereignis);
    }
}
