package de.nahtlos.status.rechtskreis;

import de.nahtlos.kit.id.Ids;
import de.nahtlos.status.herleitung.AbgeleiteterWechsel;
import de.nahtlos.status.rechtskreis.Rechtskreiswechsel.Lebenslauf;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Brings the stored Rechtskreiswechsel in line with a new derivation. */
@ApplicationScoped
class Wechselfortschreibung {

    private final WechselTable tabelle;
    private final Horizont horizont;

    Wechselfortschreibung(WechselTable tabelle, Horizont horizont) {
        this.tabelle = tabelle;
        this.horizont = horizont;
    }

    /**
     * Stores the difference.
     *
     * @param grund why a change is void that was not derived again
     * @return one entry per person with a difference
     */
    List<Wechselaenderung> gleicheAb(Map<UUID, List<AbgeleiteterWechsel>> neue, String grund, Instant jetzt) {
        Map<UUID, List<Rechtskreiswechsel>> geltende = tabelle.derPersonen(neue.keySet()).stream()
                .filter(Rechtskreiswechsel::gilt)
                .collect(Collectors.groupingBy(Rechtskreiswechsel::personId));
        List<Wechselaenderung> aenderungen = new ArrayList<>();
        neue.forEach((person, abgeleitete) -> {
            var abgleich = Abgleich.von(geltende.getOrDefault(person, List.of()), abgeleitete);
            aenderungen.add(schreibe(person, abgleich, grund, jetzt));
        });
        return aenderungen.stream().filter(aenderung -> !aenderung.istLeer()).toList();
    }

    private Wechselaenderung schreibe(UUID personId, Abgleich abgleich, String grund, Instant jetzt) {
        List<Rechtskreiswechsel> festgestellte = new ArrayList<>();
        List<UUID> abgeloeste = new ArrayList<>();
        for (Abgleich.Neuer neuer : abgleich.neue()) {
            Rechtskreiswechsel wechsel = festgestellt(personId, neuer, jetzt);
            festgestellte.add(wechsel);
            boolean bekannt = neuer.vorgaenger()
                    .filter(Rechtskreiswechsel::istVeroeffentlicht)
                    .isPresent();
            if (bekannt && wechsel.istVeroeffentlicht()) {
                abgeloeste.add(wechsel.ersetzt());
            }
        }
        List<Rechtskreiswechsel> stornierte = abgleich.entfallene().stream()
                .filter(Rechtskreiswechsel::istVeroeffentlicht)
                .filter(wechsel -> !abgeloeste.contains(wechsel.id()))
                .toList();
        if (!abgleich.entfallene().isEmpty()) {
            tabelle.storniere(
                    abgleich.entfallene().stream().map(Rechtskreiswechsel::id).toList(), grund, jetzt);
        }
        tabelle.nimmAuf(festgestellte);
        return new Wechselaenderung(
                personId, festgestellte, abgeloeste, stornierte, grund, andererLeistungsbeginn(abgleich));
    }

    private Rechtskreiswechsel festgestellt(UUID personId, Abgleich.Neuer neuer, Instant jetzt) {
        AbgeleiteterWechsel abgeleitet = neuer.abgeleitet();
        boolean bald = horizont.umfasst(abgeleitet.wechsel().wirksamAb());
        return new Rechtskreiswechsel(
                Ids.v7(jetzt),
                personId,
                abgeleitet.inhalt(),
                abgeleitet.herleitung(),
                abgeleitet.leistung(),
                neuer.vorgaenger().map(Rechtskreiswechsel::id).orElse(null),
                new Lebenslauf(jetzt, null, null, bald ? jetzt : null),
                null);
    }

    private List<Rechtskreiswechsel> andererLeistungsbeginn(Abgleich abgleich) {
        List<Rechtskreiswechsel> geaenderte = new ArrayList<>();
        abgleich.bleibende().forEach((alt, neu) -> {
            if (!alt.leistung().equals(neu.leistung())) {
                tabelle.aendereLeistung(alt.id(), neu.leistung());
                geaenderte.add(alt.mitLeistung(neu.leistung()));
            }
        });
        return geaenderte;
    }
}
