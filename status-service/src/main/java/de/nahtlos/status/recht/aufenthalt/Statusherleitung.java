package de.nahtlos.status.recht.aufenthalt;

import de.nahtlos.status.recht.akte.Akte;
import de.nahtlos.status.recht.akte.Ausgangslage;
import de.nahtlos.status.recht.akte.Haushalt;
import de.nahtlos.status.recht.akte.Person;
import de.nahtlos.status.recht.akte.Tatsache;
import de.nahtlos.status.recht.aufenthalt.Ausgang.Bleibt;
import de.nahtlos.status.recht.aufenthalt.Ausgang.Nach;
import de.nahtlos.status.recht.aufenthalt.Ausgang.Verboten;
import de.nahtlos.status.recht.aufenthalt.Pruefling.Elternteil;
import de.nahtlos.status.recht.aufenthalt.Pruefling.Umfeld;
import de.nahtlos.status.recht.begriff.Ablehnungscode;
import de.nahtlos.status.recht.begriff.Aufenthaltslage;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.begriff.Verfahrensstand;
import de.nahtlos.status.recht.ereignis.Ereignis.Niederlassungserlaubnis;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Walks the facts of a household through the {@link Uebergangstabelle}, day by day. What the law does not allow is set
 * aside with its reason; the walk goes on as if it had not been said.
 */
public final class Statusherleitung {

    private static final Set<Aufenthaltsstatus> RECHTMAESSIG = EnumSet.of(
            Aufenthaltsstatus.ASYLBEWERBER,
            Aufenthaltsstatus.ANERKANNT,
            Aufenthaltsstatus.AUFENTHALTSERLAUBNIS,
            Aufenthaltsstatus.VORUEBERGEHENDER_SCHUTZ,
            Aufenthaltsstatus.SCHUTZ_WIDERRUFEN_TITEL_BESTEHT,
            Aufenthaltsstatus.NIEDERLASSUNGSERLAUBNIS);

    private final Akte akte;
    private final Haushalt haushalt;
    private final List<Tatsache> tatsachen;
    private final Map<PersonId, List<Schritt>> schritte = new LinkedHashMap<>();
    private final Map<PersonId, List<Ablehnung>> ablehnungen = new LinkedHashMap<>();

    private Statusherleitung(Akte akte) {
        this.akte = akte;
        this.haushalt = new Haushalt(akte.personen());
        this.tatsachen = akte.geltendeTatsachen();
    }

    /** One biography per person, in the order of the household. */
    public static Map<PersonId, Biografie> herleiten(Akte akte) {
        return new Statusherleitung(akte).herleiten();
    }

    /** The types of facts that the law allows a person in that state on that day. */
    public static List<MoeglichesEreignis> moeglicheEreignisse(Zustand zustand, LocalDate tag) {
        return Uebergangstabelle.moeglich(zustand, tag);
    }

    private Map<PersonId, Biografie> herleiten() {
        for (Person person : akte.personen()) {
            schritte.put(person.id(), new ArrayList<>());
            ablehnungen.put(person.id(), new ArrayList<>());
            akte.ausgangslage(person.id())
                    .ifPresent(lage -> schritte.get(person.id()).add(start(lage)));
        }
        tatsachen.forEach(this::gehe);
        Map<PersonId, Biografie> biografien = new LinkedHashMap<>();
        for (Person person : akte.personen()) {
            Ausgangslage lage = akte.ausgangslage(person.id()).orElse(null);
            biografien.put(
                    person.id(), new Biografie(person, lage, schritte.get(person.id()), ablehnungen.get(person.id())));
        }
        return biografien;
    }

    /** A fact that two offices recorded counts once. */
    private boolean istSchonWirksam(Tatsache tatsache) {
        return schritte.get(tatsache.person()).reversed().stream()
                .takeWhile(schritt -> !schritt.ab().isBefore(tatsache.datum()))
                .flatMap(schritt -> schritt.grund().stream())
                .anyMatch(tatsache::istDieselbeWie);
    }

    private void gehe(Tatsache tatsache) {
        if (istSchonWirksam(tatsache)) {
            return;
        }
        Pruefling p = pruefling(tatsache);
        Uebergang zeile = Uebergangstabelle.zeile(p);
        Optional<Uebergang> andere =
                zeile.istErlaubt() || !tatsache.uebersteuert() ? Optional.empty() : Uebergangstabelle.uebersteuert(p);
        gehe(tatsache, p, andere.orElse(zeile), andere.isPresent());
    }

    private void gehe(Tatsache tatsache, Pruefling p, Uebergang zeile, boolean uebersteuert) {
        switch (zeile.ausgang()) {
            case Nach(Aufenthaltsstatus status) -> schreite(tatsache, p, status, zeile, uebersteuert);
            case Bleibt() -> schreite(tatsache, p, p.zustand().status(), zeile, uebersteuert);
            case Verboten(Ablehnungscode code) -> lehneAb(tatsache, p, code, zeile);
        }
    }

    private void schreite(
            Tatsache tatsache, Pruefling p, Aufenthaltsstatus status, Uebergang zeile, boolean uebersteuert) {
        Zustand danach = Fortschreibung.nach(p.zustand(), tatsache, status);
        schritte.get(tatsache.person())
                .add(new Schritt(tatsache, wirksamAb(tatsache), danach, zeile.rechtsgrundlage(), uebersteuert));
    }

    /** Nothing takes effect before the start state. */
    private LocalDate wirksamAb(Tatsache tatsache) {
        return akte.ausgangslage(tatsache.person())
                .map(Ausgangslage::am)
                .filter(start -> start.isAfter(tatsache.datum()))
                .orElse(tatsache.datum());
    }

    private void lehneAb(Tatsache tatsache, Pruefling p, Ablehnungscode code, Uebergang zeile) {
        List<Ereignistyp> erlaubt = Uebergangstabelle.moeglich(p.zustand(), tatsache.datum()).stream()
                .map(MoeglichesEreignis::typ)
                .toList();
        ablehnungen
                .get(tatsache.person())
                .add(new Ablehnung(
                        tatsache.id(),
                        tatsache.person(),
                        tatsache.ereignis().typ(),
                        code,
                        p.zustand().status(),
                        zeile.rechtsgrundlage(),
                        erlaubt));
    }

    private Pruefling pruefling(Tatsache tatsache) {
        return new Pruefling(
                zustand(tatsache.person()), tatsache.datum(), tatsache.ereignis(), new UmfeldDerTatsache(tatsache));
    }

    private final class UmfeldDerTatsache implements Umfeld {
        private final Tatsache tatsache;

        UmfeldDerTatsache(Tatsache tatsache) {
            this.tatsache = tatsache;
        }

        @Override
        public List<Elternteil> eltern() {
            return haushalt.am(tatsache.datum()).eltern(tatsache.person()).stream()
                    .map(person -> new Elternteil(zustand(person), rechtmaessigSeit(person)))
                    .toList();
        }

        @Override
        public boolean spaetererAntrag() {
            return tatsachen.stream()
                    .filter(andere -> andere.person().equals(tatsache.person()))
                    .filter(andere -> andere.ereignis().typ() == Ereignistyp.ASYLANTRAG
                            || andere.ereignis().typ() == Ereignistyp.ANZEIGE_14A)
                    .anyMatch(andere -> andere.datum().isAfter(tatsache.datum()));
        }
    }

    private Zustand zustand(PersonId person) {
        List<Schritt> bisher = schritte.get(person);
        return bisher.isEmpty() ? Zustand.UNBEKANNT : bisher.getLast().zustand();
    }

    /** As the permanent title says; otherwise from the first lawful stay on, the procedure included (§ 55 Abs. 3 AsylG). */
    private LocalDate rechtmaessigSeit(PersonId person) {
        return schritte.get(person).stream()
                .flatMap(s -> s.grund().stream())
                .map(Tatsache::ereignis)
                .filter(Niederlassungserlaubnis.class::isInstance)
                .map(e -> ((Niederlassungserlaubnis) e).rechtmaessigSeit())
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> schritte.get(person).stream()
                        .filter(s -> RECHTMAESSIG.contains(s.zustand().status()))
                        .map(Schritt::ab)
                        .findFirst())
                .orElse(null);
    }

    private static Schritt start(Ausgangslage lage) {
        Verfahren verfahren = switch (lage.status()) {
            case UNGEKLAERT,
                    GEBOREN_IN_DE,
                    VORUEBERGEHENDER_SCHUTZ,
                    VORUEBERGEHENDER_SCHUTZ_BEANTRAGT,
                    DEUTSCH,
                    EINGEBUERGERT -> Verfahren.KEINES;
            case ASYLSUCHENDER -> Verfahren.KEINES.gesuch(lage.am());
            case ASYLBEWERBER -> Verfahren.mitUnbekannterVorgeschichte(Verfahrensstand.ANTRAG);
            case ANERKANNT, ABSCHIEBUNGSVERBOT -> Verfahren.mitUnbekannterVorgeschichte(Verfahrensstand.BESCHEID);
            case AUSREISEPFLICHTIG,
                    GEDULDET,
                    AUFENTHALTSERLAUBNIS,
                    SCHUTZ_WIDERRUFEN_TITEL_BESTEHT,
                    NIEDERLASSUNGSERLAUBNIS,
                    AUSGEREIST,
                    ABGESCHOBEN,
                    UEBERSTELLT,
                    VERSTORBEN -> Verfahren.mitUnbekannterVorgeschichte(Verfahrensstand.BESTANDSKRAEFTIG);
        };
        return new Schritt(
                null,
                lage.am(),
                new Zustand(lage.status(), null, null, verfahren, wo(lage.status())),
                "Ausgangslage",
                false);
    }

    private static Aufenthaltslage wo(Aufenthaltsstatus status) {
        if (status == Aufenthaltsstatus.VERSTORBEN) {
            return Aufenthaltslage.VERSTORBEN;
        }
        return status.istAusserLandes() ? Aufenthaltslage.AUSGEREIST : Aufenthaltslage.ANWESEND;
    }
}
