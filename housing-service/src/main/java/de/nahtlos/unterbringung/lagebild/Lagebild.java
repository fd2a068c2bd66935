package de.nahtlos.unterbringung.lagebild;

import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.unterbringung.quote.Gemeindequote;
import de.nahtlos.unterbringung.quote.Quoten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The housing of all Gemeinden of the caller's Kommune on a day. */
@ApplicationScoped
public class Lagebild {

    /** How many days ahead a place counts as in prospect. */
    public static final int AUSBLICK_TAGE = 90;

    private final Lagedaten daten;
    private final Quoten quoten;
    private final Einschaetzungen einschaetzungen;
    private final CurrentTenant tenant;

    Lagebild(Lagedaten daten, Quoten quoten, Einschaetzungen einschaetzungen, CurrentTenant tenant) {
        this.daten = daten;
        this.quoten = quoten;
        this.einschaetzungen = einschaetzungen;
        this.tenant = tenant;
    }

    /** All Gemeinden by AGS: with places, persons, a share in the key, or a judgement. */
    @Transactional
    public List<Gemeindelage> am(LocalDate tag) {
        String kommune = tenant.key();
        var plaetze = daten.plaetze(kommune, tag, tag.plusDays(AUSBLICK_TAGE));
        var zugewiesen = daten.zugewiesen(kommune, tag);
        var anrechenbar = daten.anrechenbar(kommune, tag);
        var eigene = einschaetzungen.letzte();
        var saldo = quoten.quoten(List.of(YearMonth.from(tag))).stream()
                .collect(Collectors.toMap(Gemeindequote::gemeinde, Gemeindequote::saldo));
        var gemeinden = new TreeSet<>(plaetze.keySet());
        Stream.of(zugewiesen, anrechenbar, eigene, saldo).map(Map::keySet).forEach(gemeinden::addAll);
        return gemeinden.stream()
                .map(it -> {
                    var personen = zugewiesen.getOrDefault(it, new Lagedaten.Zugewiesen(it, 0, 0));
                    return new Gemeindelage(
                            it,
                            personen.da(),
                            personen.angekuendigt(),
                            anrechenbar.getOrDefault(it, 0L),
                            saldo.getOrDefault(it, 0),
                            plaetze.getOrDefault(it, Map.of()),
                            eigene.get(it));
                })
                .toList();
    }
}
