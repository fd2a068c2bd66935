package de.nahtlos.unterbringung.auswertung;

import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.unterbringung.belegung.Zeitraum;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Figures of the caller's Kommune. */
@ApplicationScoped
public class Auswertungen {

    private static final List<Integer> AUFENTHALT_AB = List.of(0, 91, 181, 366, 731, 1096);
    private static final List<Integer> STAU_AB = List.of(1, 31, 91, 181, 366);

    private final Auswertungsdaten daten;
    private final CurrentTenant tenant;

    Auswertungen(Auswertungsdaten daten, CurrentTenant tenant) {
        this.daten = daten;
        this.tenant = tenant;
    }

    /**
     * Places by day.
     *
     * @param zeit with an end
     */
    @Transactional
    public List<Auslastung> auslastung(Zeitraum zeit, Optional<String> gemeinde, Optional<UUID> unterkunft) {
        return daten.auslastung(tenant.key(), zeit, gemeinde.orElse(null), unterkunft.orElse(null));
    }

    /** For how long those who live here on the day have done so without a break, by classes of days. */
    @Transactional
    public List<Klasse> aufenthaltsdauer(LocalDate tag) {
        return Klasse.zaehle(AUFENTHALT_AB, daten.aufenthalt(tenant.key(), tag));
    }

    /** For how long the Auszuege that are not over are overdue on the day, by classes of days. */
    @Transactional
    public List<Klasse> auszugsstau(LocalDate tag) {
        return Klasse.zaehle(STAU_AB, daten.stau(tenant.key(), tag));
    }

    /** How unevenly the housed are spread on the day. */
    @Transactional
    public Segregation segregation(LocalDate tag) {
        String kommune = tenant.key();
        return Segregation.von(daten.jeSozialraum(kommune, tag), daten.einwohner(kommune));
    }

    /** Sets the residents of all Sozialraeume, as a whole. */
    @Transactional
    public void setzeEinwohner(Map<String, Integer> einwohner) {
        daten.setzeEinwohner(tenant.requireKey(), einwohner);
    }
}
