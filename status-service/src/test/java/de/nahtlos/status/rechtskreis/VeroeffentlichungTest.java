package de.nahtlos.status.rechtskreis;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.support.Datenbank;
import de.nahtlos.status.support.Grossbestand;
import de.nahtlos.status.support.Meldung;
import de.nahtlos.status.support.Meldungen;
import de.nahtlos.status.support.StatusTest;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The daily job over many persons, after days on which it did not run. */
@StatusTest
class VeroeffentlichungTest {

    private static final String KOMMUNE = "99002";
    private static final int PERSONEN = 1100;

    @Inject
    Grossbestand bestand;

    @Inject
    Veroeffentlichung veroeffentlichung;

    @Inject
    Veroeffentlichungsstand stand;

    @Inject
    MeterRegistry metriken;

    @Test
    void whatIsDueIsToldOnceHoweverManyInstancesRun() throws Exception {
        List<String> personen = bestand.anerkannte(KOMMUNE, PERSONEN);
        Datenbank.fuehreAus("update rechtskreiswechsel set veroeffentlicht_am = null where wirksam_ab = '2025-10-01'"
                + " and kommune = '" + KOMMUNE + "'");
        assertThat(faellige()).as("what an operator sees").isGreaterThanOrEqualTo(PERSONEN);
        Callable<Integer> instanz = veroeffentlichung::veroeffentlicheFaellige;
        try (var pool = Executors.newFixedThreadPool(3)) {
            for (var ergebnis : pool.invokeAll(List.of(instanz, instanz, instanz))) {
                assertThat(ergebnis.get()).isBetween(0, PERSONEN);
            }
        }
        veroeffentlichung.veroeffentlicheFaellige();
        assertThat(unveroeffentlichte()).isEmpty();
        List<Meldung> festgestellte = Meldungen.von(personen.getLast(), 7).stream()
                .filter(meldung -> meldung.typ().equals("rechtskreiswechsel.festgestellt.v1"))
                .toList();
        assertThat(festgestellte).hasSize(2);
        assertThat(veroeffentlichung.veroeffentlicheFaellige()).isZero();
        assertThat(faellige()).isZero();
    }

    private double faellige() {
        stand.messe();
        return metriken.get("nahtlos.veroeffentlichung.faellig").gauge().value();
    }

    private static List<String> unveroeffentlichte() {
        return Datenbank.zeilen("select id from rechtskreiswechsel where kommune = '" + KOMMUNE
                + "' and wirksam_ab = '2025-10-01' and veroeffentlicht_am is null");
    }
}
