package de.nahtlos.status.auskunft;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.kit.id.Ids;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.Tenant;
import de.nahtlos.status.auskunft.Personensuche.Suchbegriffe;
import de.nahtlos.status.auskunft.Personensuche.Treffer;
import de.nahtlos.status.name.Namensform;
import de.nahtlos.status.name.Schreibweisen;
import de.nahtlos.status.name.Schreibweisen.Paar;
import de.nahtlos.status.support.StatusTest;
import de.nahtlos.status.support.ZaehlenderTreiber;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A name that was registered by one transliteration table is found by another, among 100,000 persons. The names come from
 * published tables ({@code umschrift/}), not from the implementation. The time is reported, not judged.
 */
@StatusTest
class NamenssucheTest {

    private static final Logger LOG = Logger.getLogger(NamenssucheTest.class);
    private static final String KOMMUNE = "07399";
    private static final int PERSONEN = 100_000;
    private static final long SEED = 20251104;

    private static final String PERSON = """
            insert into person (id, kommune, version, vorname, nachname, geburtsdatum, staatsangehoerigkeit, erwerbsfaehig,
              dauerhaft_voll_erwerbsgemindert, hilfebeduerftig, registriert_am)
            select id, kommune, 1, 'Such', 'Test', date '1990-01-02', 'SYR', true, false, true, now()
            from unnest(?::uuid[]) as id, (select ?::text as kommune) k
            """;
    private static final String SCHREIBWEISE = """
            insert into schreibweise (person_id, nr, kommune, laute, geruest)
            select id, 0, kommune, laute, geruest
            from unnest(?::uuid[], ?::text[], ?::text[]) as t (id, laute, geruest), (select ?::text as kommune) k
            """;

    @Inject
    Personensuche suche;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private final Map<UUID, String> gespeichert = new ConcurrentHashMap<>();
    private final List<Paar> paare = new ArrayList<>();

    @BeforeEach
    void hunderttausendPersonen() {
        Schreibweisen schreibweisen = new Schreibweisen();
        paare.addAll(schreibweisen.paare());
        List<String> namen =
                new ArrayList<>(paare.stream().map(Paar::gespeichert).toList());
        namen.addAll(schreibweisen.andere(PERSONEN - namen.size(), SEED));
        for (int von = 0; von < namen.size(); von += 10_000) {
            speichere(namen.subList(von, Math.min(namen.size(), von + 10_000)));
        }
        inKommune(() -> sql.update("analyze schreibweise"));
    }

    @AfterEach
    void raeumeAuf() {
        inKommune(() -> sql.update("delete from person where kommune = ?", KOMMUNE));
    }

    @Test
    void otherSpellingsAreFoundAmongTheFirstThree() {
        assertThat(paare).hasSizeGreaterThan(200);
        List<String> nichtGefunden = new ArrayList<>();
        List<Long> dauern = new ArrayList<>();
        for (Paar paar : paare) {
            if (!istUnterDenErstenDrei(paar.gesucht(), paar.gespeichert(), dauern)) {
                nichtGefunden.add(paar.gesucht() + " <- " + paar.gespeichert() + " (" + paar.tafeln() + ")");
            }
        }
        berichte("other spelling", nichtGefunden.size(), dauern);
        assertThat(nichtGefunden).hasSizeLessThanOrEqualTo(paare.size() * 5 / 100);

        List<String> mitTippfehler = new ArrayList<>();
        Random zufall = new Random(SEED);
        dauern.clear();
        List<Paar> jedesDritte = IntStream.range(0, paare.size())
                .filter(i -> i % 3 == 0)
                .mapToObj(paare::get)
                .toList();
        for (Paar paar : jedesDritte) {
            if (!istUnterDenErstenDrei(vertippt(paar.gespeichert(), zufall), paar.gespeichert(), dauern)) {
                mitTippfehler.add(paar.gespeichert());
            }
        }
        berichte("typing error", mitTippfehler.size(), dauern);
        assertThat(mitTippfehler).hasSizeLessThanOrEqualTo(jedesDritte.size() / 10);

        for (String name : List.of("Adam Testmann", "Testmann")) {
            assertThat(plan(name)).contains("Bitmap Index Scan on schreibweise_geruest");
        }
    }

    /** How the database reads the names for this search. */
    private String plan(String name) {
        String anweisung = ZaehlenderTreiber.waehrend(
                        () -> inKommune(() -> suche.finde(new Suchbegriffe(name, null, null, null, null), null, 3)))
                .stream()
                .filter(sql -> sql.contains("schreibweise"))
                .findFirst()
                .orElseThrow();
        String gesucht = Namensform.von(name).geruest();
        LocalDate heute = LocalDate.now(clock);
        return inKommune(() -> String.join(
                "\n",
                sql.query(
                        "explain " + anweisung,
                        row -> row.text("QUERY PLAN"),
                        gesucht,
                        null,
                        null,
                        null,
                        null,
                        heute,
                        KOMMUNE,
                        3)));
    }

    private boolean istUnterDenErstenDrei(String gesucht, String erwartet, List<Long> dauern) {
        long beginn = System.nanoTime();
        List<Treffer> treffer =
                inKommune(() -> suche.finde(new Suchbegriffe(gesucht, null, null, null, null), null, 3));
        dauern.add((System.nanoTime() - beginn) / 1_000);
        return treffer.stream().anyMatch(t -> gespeichert.get(t.id()).equals(erwartet));
    }

    private void berichte(String was, int nichtGefunden, List<Long> mikrosekunden) {
        long[] sortiert =
                mikrosekunden.stream().mapToLong(Long::longValue).sorted().toArray();
        LOG.infof(
                "Name search, %s: %d of %d among the first three of %d persons; p50 %.1f ms, p95 %.1f ms, p99 %.1f ms",
                was,
                sortiert.length - nichtGefunden,
                sortiert.length,
                PERSONEN,
                anteil(sortiert, 50),
                anteil(sortiert, 95),
                anteil(sortiert, 99));
    }

    private static double anteil(long[] sortiert, int prozent) {
        return sortiert[Math.min(sortiert.length - 1, sortiert.length * prozent / 100)] / 1000.0;
    }

    /** One letter left out, doubled, or swapped with the next. */
    private static String vertippt(String name, Random zufall) {
        int stelle = 1 + zufall.nextInt(name.length() - 3);
        return switch (zufall.nextInt(3)) {
            case 0 -> name.substring(0, stelle) + name.substring(stelle + 1);
            case 1 -> name.substring(0, stelle) + name.charAt(stelle) + name.substring(stelle);
            default ->
                name.substring(0, stelle) + name.charAt(stelle + 1) + name.charAt(stelle) + name.substring(stelle + 2);
        };
    }

    private void speichere(List<String> namen) {
        List<UUID> ids = namen.stream().map(name -> Ids.v7(clock.instant())).toList();
        List<Namensform> formen = namen.stream().map(Namensform::von).toList();
        for (int i = 0; i < ids.size(); i++) {
            gespeichert.put(ids.get(i), namen.get(i));
        }
        inKommune(() -> {
            sql.update(PERSON, ids, KOMMUNE);
            return sql.update(
                    SCHREIBWEISE,
                    ids,
                    formen.stream().map(Namensform::text).toList(),
                    formen.stream().map(Namensform::geruest).toList(),
                    KOMMUNE);
        });
    }

    private <T> T inKommune(Callable<T> arbeit) {
        return Tenant.mitKommune(
                KOMMUNE, () -> QuarkusTransaction.requiringNew().call(arbeit));
    }
}
