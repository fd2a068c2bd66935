package de.nahtlos.status.luecke;

import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import de.nahtlos.status.zugriff.Personenbezug;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A gap in payment, or one that is coming if nobody applies.
 *
 * @param wirksamAb first day of the new Rechtskreis
 * @param leistungAb first day of payment; null as long as no application is known
 * @param von first day without payment
 * @param bis last day without payment; null as long as no application is known
 * @param heute the day from which is looked
 */
public record Luecke(
        UUID personId,
        UUID wechselId,
        Grobkreis vonKreis,
        Grobkreis nachKreis,
        LocalDate wirksamAb,
        LocalDate leistungAb,
        LocalDate von,
        LocalDate bis,
        LocalDate heute)
        implements Personenbezug {

    @Override
    public Collection<UUID> betroffene() {
        return List.of(personId);
    }

    /**
     * Last day on which an application still closes the gap: it works back to the first of its month (§ 37 Abs. 2 S. 2 SGB
     * II, § 44 Abs. 2 S. 1 SGB XII).
     */
    public LocalDate antragBis() {
        return wirksamAb.with(TemporalAdjusters.lastDayOfMonth());
    }

    /** Days until payment stops; negative since it has stopped. */
    public long tage() {
        return ChronoUnit.DAYS.between(heute, von);
    }

    /** The fact that closes the gap with one click. */
    public Ereignistyp antrag() {
        return nachKreis == Grobkreis.SGB_XII ? Ereignistyp.SGB_XII_ANTRAG : Ereignistyp.SGB_II_ANTRAG;
    }

    /** What to do, in German. */
    public String hinweis() {
        if (leistungAb != null) {
            return "Der Antrag wirkt erst ab %s. Prüfen, ob vorher formlos bei einer Gemeinde beantragt wurde (§ 16 Abs. 2 S. 2 SGB I), und diesen Antrag als %s erfassen."
                    .formatted(leistungAb, antrag());
        }
        return heute.isAfter(antragBis())
                ? "Die Zahlung ist unterbrochen. Den Antrag heute formlos entgegennehmen und als %s erfassen: Jeder Monat ohne Antrag geht verloren. Prüfen, ob früher bei einer Gemeinde beantragt wurde (§ 16 Abs. 2 S. 2 SGB I)."
                        .formatted(antrag())
                : "Bis %s den Antrag formlos entgegennehmen und als %s erfassen, dann entsteht keine Lücke (%s, § 16 SGB I)."
                        .formatted(antragBis(), antrag(), rechtsgrundlage());
    }

    private String rechtsgrundlage() {
        return nachKreis == Grobkreis.SGB_XII ? "§ 44 SGB XII" : "§ 37 Abs. 2 SGB II";
    }
}
