package de.nahtlos.it.chaos;

import de.nahtlos.it.api.Api;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.chaos.Verkehr.Last;
import de.nahtlos.it.jobcenter.JobcenterConsumer;
import de.nahtlos.it.stack.LocalStack;
import de.nahtlos.it.stack.Service;
import de.nahtlos.kit.stack.Tokens;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One fault after the other under steady traffic. An act is: traffic, the fault, traffic, an end to the traffic; then
 * everything that was answered since the beginning of the run has to be there.
 */
final class Lauf implements AutoCloseable {

    private static final Set<String> BENUTZER =
            Set.of("abh.koblenz", "leistung.koblenz", "lotse.koblenz", "unterkunft.koblenz", "jobcenter.koblenz");

    private static final Duration LAENGSTER_AKT = Duration.ofMinutes(6);

    private final LocalStack stack;
    private final Ziele ziele = new Ziele();
    private final Hauptbuch buch;
    private final Mithoerer mithoerer;
    private final Bestand bestand;
    private final Plaetze plaetze;
    private final String strasse = "Probeweg " + UUID.randomUUID();
    private volatile Tokens tokens;
    private Antworten antworten = new Antworten();
    private Bilanz bilanz;

    /**
     * @param datei of the ledger
     * @param plaetze how many persons can move in
     */
    Lauf(LocalStack stack, Path datei, int plaetze) {
        this.stack = stack;
        buch = new Hauptbuch(datei);
        mithoerer = new Mithoerer(stack.kafka().bootstrapServers());
        bestand = new Bestand(stack.postgres(), strasse);
        tokens = new Tokens(stack.settings().realmUrl());
        for (var service : Service.values()) {
            ziele.setze(service, List.of(stack.settings().url(service)));
            api("betrieb").call(service, "PUT", "/lokal/uhr", Json.object("jetzt", null), null);
        }
        this.plaetze = new Plaetze(api("unterkunft.koblenz"), strasse, plaetze);
    }

    private Api api(String user) {
        return new Api(stack.settings()::url, tokens, user, (anfrage, antwort) -> {});
    }

    /** Where the traffic goes. */
    Ziele ziele() {
        return ziele;
    }

    Mithoerer mithoerer() {
        return mithoerer;
    }

    Bestand bestand() {
        return bestand;
    }

    /** For whoever needs a token during a fault. */
    String token(String user) {
        return tokens.ofUser(user);
    }

    /** The reference consumer, running until it is closed. */
    JobcenterConsumer jobcenter() {
        return jobcenter(stack.settings().url(Service.CASE));
    }

    /** @param caseService the instance that it asks */
    JobcenterConsumer jobcenter(String caseService) {
        var settings =
                new JobcenterConsumer.Settings(stack.kafka().bootstrapServers(), URI.create(caseService), "JC-07111");
        return new JobcenterConsumer(settings, () -> token("jobcenter.koblenz"), zeile -> {}).start();
    }

    /** How many writes were answered so far. */
    long schreibvorgaenge() {
        return buch.schreibvorgaenge();
    }

    /**
     * How an act is played.
     *
     * @param vorher traffic before the fault
     * @param nachher traffic after everything is back
     * @param mindestens writes of the act; the traffic goes on until they are answered
     * @param geduld until the answered writes have to be everywhere
     */
    record Plan(Last last, Duration vorher, Duration nachher, long mindestens, Duration geduld) {}

    /** @return what no service may answer; empty if all is well */
    List<String> akt(Stoerung stoerung, Plan plan) throws Exception {
        stoerung.vorbereitung().laufe();
        tokens = new Tokens(stack.settings().realmUrl());
        BENUTZER.forEach(tokens::ofUser);
        long geschrieben = buch.schreibvorgaenge();
        long ungewiss = buch.ungewisse();
        long beginn = System.nanoTime();
        antworten = new Antworten();
        var schreiber = new Schreiber(ziele, this::token, buch, antworten);
        try (var verkehr = new Verkehr(schreiber, buch, antworten, plaetze, strasse)) {
            verkehr.beginne(plan.last());
            Schreiber.warte(plan.vorher().toMillis());
            stoerung.ablauf().laufe();
            Schreiber.warte(plan.nachher().toMillis());
            while (buch.schreibvorgaenge() - geschrieben < plan.mindestens()
                    && System.nanoTime() - beginn < LAENGSTER_AKT.toNanos()) {
                Schreiber.warte(200);
            }
            verkehr.beende();
        }
        long ruhe = System.nanoTime();
        bilanz = bilanz(plan.geduld());
        System.out.printf(
                "%s: %d writes in %.0f s, %d requests without an answer in between; balance after %.1f s: %s%n  answers %s; load %.1f%n%s%n",
                stoerung.name(),
                buch.schreibvorgaenge() - geschrieben,
                (ruhe - beginn) / 1e9,
                buch.ungewisse() - ungewiss,
                (System.nanoTime() - ruhe) / 1e9,
                bilanz,
                antworten,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                bilanz.beispiele());
        return antworten.verstoesse();
    }

    /** Of the last act. */
    Antworten antworten() {
        return antworten;
    }

    /** Of the last act. It is drawn once: later on the services speak of their own accord, for example of a day that is over. */
    Bilanz bilanz() {
        return bilanz;
    }

    /** Waits until the ledger balances, or until patience is over. */
    Bilanz bilanz(Duration geduld) throws SQLException {
        long ende = System.nanoTime() + geduld.toNanos();
        var bilanz = Bilanz.ziehe(buch, befund());
        while (!bilanz.stimmt() && System.nanoTime() < ende) {
            Schreiber.warte(2000);
            bilanz = Bilanz.ziehe(buch, befund());
        }
        return bilanz;
    }

    private Befund befund() throws SQLException {
        long outbox = bestand.outbox();
        var soll = buch.soll().keySet();
        var personen = soll.stream()
                .filter(it -> it.ort() == Ort.PERSON)
                .map(Ding::schluessel)
                .collect(Collectors.toSet());
        var dinge = bestand.dinge(personen);
        var schluessel = new HashSet<String>();
        soll.forEach(it -> schluessel.add(it.schluessel()));
        dinge.forEach(it -> schluessel.add(it.ort() == Ort.UEBERGABE ? it.kennung() : it.schluessel()));
        mithoerer.hoere();
        dinge.addAll(mithoerer.dinge(schluessel));
        return new Befund(
                dinge,
                mithoerer.folgen(schluessel),
                bestand.verlaeufe(personen),
                outbox,
                schluessel.stream().filter(it -> mithoerer.beiseite(it) > 0).toList());
    }

    @Override
    public void close() {
        mithoerer.close();
        buch.close();
    }
}
