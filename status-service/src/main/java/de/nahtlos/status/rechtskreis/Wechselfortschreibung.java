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
import java.util.function.Function;
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
     * What has to be stored and told.
     *
     * @param entfallene stored ones that do not stand any more, told or not
     * @param aenderungen one entry per person with a difference
     * @param grund why a change is void that was not derived again
     */
    record Plan(List<Rechtskreiswechsel> entfallene, List<Wechselaenderung> aenderungen, String grund, Instant jetzt) {}

    /** Compares with the stored ones. */
    Plan vergleiche(Map<UUID, List<AbgeleiteterWechsel>> neue, String grund, Instant jetzt) {
        Map<UUID, List<Rechtskreiswechsel>> geltende =
                tabelle.geltende(neue.keySet()).stream().collect(Collectors.groupingBy(Rechtskreiswechsel::personId));
        List<Rechtskreiswechsel> entfallene = new ArrayList<>();
        List<Wechselaenderung> aenderungen = new ArrayList<>();
        neue.forEach((person, abgeleitete) -> {
            var abgleich = Abgleich.von(geltende.getOrDefault(person, List.of()), abgeleitete);
            entfallene.addAll(abgleich.entfallene());
            aenderungen.add(aenderung(person, abgleich, grund, jetzt));
        });
        return new Plan(
                entfallene,
                aenderungen.stream().filter(aenderung -> !aenderung.istLeer()).toList(),
                grund,
                jetzt);
    }

    /** Stores the difference. */
    void schreibe(Plan plan) {
        tabelle.storniere(plan.entfallene(), plan.grund(), plan.jetzt());
        tabelle.nimmAuf(alle(plan.aenderungen(), Wechselaenderung::festgestellte));
        tabelle.aendereLeistung(alle(plan.aenderungen(), Wechselaenderung::andererLeistungsbeginn));
    }

    private static List<Rechtskreiswechsel> alle(
            List<Wechselaenderung> aenderungen, Function<Wechselaenderung, List<Rechtskreiswechsel>> teil) {
        return aenderungen.stream()
                .flatMap(aenderung -> teil.apply(aenderung).stream())
                .toList();
    }

    private Wechselaenderung aenderung(UUID personId, Abgleich abgleich, String grund, Instant jetzt) {
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

    private static List<Rechtskreiswechsel> andererLeistungsbeginn(Abgleich abgleich) {
        List<Rechtskreiswechsel> geaenderte = new ArrayList<>();
        abgleich.bleibende().forEach((alt, neu) -> {
            if (!alt.leistung().equals(neu.leistung())) {
                geaenderte.add(alt.mitLeistung(neu.leistung()));
            }
        });
        return geaenderte;
    }
}
