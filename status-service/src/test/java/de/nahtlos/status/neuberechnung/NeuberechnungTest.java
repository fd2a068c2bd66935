package de.nahtlos.status.neuberechnung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nahtlos.kit.id.Ids;
import de.nahtlos.kit.tenant.Tenant;
import de.nahtlos.status.neuberechnung.LaufTable.Auftrag;
import de.nahtlos.status.neuberechnung.Neuberechnung.Grundlage;
import de.nahtlos.status.neuberechnung.Neuberechnung.Lauf;
import de.nahtlos.status.neuberechnung.Neuberechnung.Vermerk;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.support.Datenbank;
import de.nahtlos.status.support.Grossbestand;
import de.nahtlos.status.support.Meldung;
import de.nahtlos.status.support.Meldungen;
import de.nahtlos.status.support.StatusTest;
import de.nahtlos.status.verlauf.Verschiebung;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Recomputation of a Kommune whose timelines were stored by other rules. */
@StatusTest
class NeuberechnungTest {

    private static final String KOMMUNE = "99001";
    private static final int PERSONEN = 1200;

    @Inject
    Grossbestand bestand;

    @Inject
    Neuberechner neuberechner;

    @Inject
    Neuberechnungsportion portion;

    @Inject
    NeuberechnungTable neuberechnungen;

    @Inject
    LaufTable laeufe;

    @Inject
    LaufzahlenTable zahlen;

    @Test
    void theDryRunCountsTheApplicationChangesAndTellsAndASecondOneFindsNothing() throws Exception {
        List<String> personen = bestand.anerkannte(KOMMUNE, PERSONEN);
        List<String> andere = alsNachAlterRegel();
        assertThat(andere).hasSize(60);
        UUID neuberechnung = beginneProbelauf();

        Lauf probelauf = ende(neuberechnung, Laufart.PROBELAUF);
        assertThat(probelauf.umfang().geprueft()).isEqualTo(PERSONEN);
        assertThat(probelauf.umfang().geaendert()).isEqualTo(60);
        assertThat(probelauf.umfang().verschiebungen())
                .isEqualTo(Map.of(new Verschiebung(Rechtskreis.ASYLBLG_3, Rechtskreis.SGB_II), 60L));
        assertThat(geltendeAb("2025-11-01")).hasSize(60);

        Auftrag anwendung = beginne(neuberechnung, Laufart.ANWENDUNG);
        stirbInDerErstenPortion(anwendung);
        Lauf lauf = ende(neuberechnung, Laufart.ANWENDUNG);
        assertThat(lauf.umfang()).isEqualTo(probelauf.umfang());
        assertThat(geltendeAb("2025-11-01")).isEmpty();
        assertThat(geltendeAb("2025-10-01")).containsExactlyInAnyOrderElementsOf(personen);

        Meldung letzte = Meldungen.von(andere.getFirst(), 6).reversed().stream()
                .filter(meldung -> meldung.typ().equals("rechtskreiswechsel.festgestellt.v1"))
                .findFirst()
                .orElseThrow();
        assertThat(letzte.daten().path("wirksamAb").asText()).isEqualTo("2025-10-01");
        assertThat(letzte.daten().path("ersetzt").asText()).hasSize(36);

        assertThat(ende(beginneProbelauf(), Laufart.PROBELAUF).umfang().geaendert())
                .isZero();
    }

    /** For every twentieth person: SGB II begins a month later, as a rule of yesterday might have found. */
    private static List<String> alsNachAlterRegel() throws SQLException {
        String jeder20 = "(select id from (select id, row_number() over (order by id) n from person where kommune = '"
                + KOMMUNE + "') p where n % 20 = 0)";
        Datenbank.fuehreAus("""
                begin;
                update rechtskreisabschnitt set regelversion = '2020-01',
                    bis = case when bis = '2025-09-30' then date '2025-10-31' else bis end,
                    von = case when von = '2025-10-01' then date '2025-11-01' else von end
                  where person_id in %1$s;
                update rechtskreiswechsel set wirksam_ab = '2025-11-01'
                  where wirksam_ab = '2025-10-01' and person_id in %1$s;
                commit
                """.formatted(jeder20));
        return geltendeAb("2025-11-01");
    }

    private static List<String> geltendeAb(String tag) {
        return Datenbank.zeilen("select person_id from rechtskreiswechsel where kommune = '" + KOMMUNE
                + "' and storniert_am is null and nach = 'SGB_II' and wirksam_ab = '" + tag + "'");
    }

    private UUID beginneProbelauf() {
        UUID id = Ids.v7(Instant.now());
        inKommune(() -> neuberechnungen.nimmAuf(new Neuberechnung(
                id, new Grundlage("test", "test"), new Vermerk("regel.test", Instant.now()), null, Map.of())));
        beginne(id, Laufart.PROBELAUF);
        return id;
    }

    private Auftrag beginne(UUID neuberechnung, Laufart art) {
        inKommune(() -> laeufe.beginne(neuberechnung, art, Instant.now()));
        return new Auftrag(neuberechnung, art, KOMMUNE);
    }

    /** What a kill leaves: the work of the portion undone, its progress as well. */
    private void stirbInDerErstenPortion(Auftrag auftrag) {
        Tenant.mitKommune(KOMMUNE, () -> {
            QuarkusTransaction.begin();
            portion.naechste(auftrag);
            QuarkusTransaction.rollback();
        });
    }

    private Lauf ende(UUID neuberechnung, Laufart art) {
        return await().atMost(Duration.ofMinutes(3))
                .until(
                        () -> {
                            neuberechner.fuehreFort();
                            return Tenant.mitKommune(
                                    KOMMUNE,
                                    () -> QuarkusTransaction.requiringNew()
                                            .call(() -> zahlen.von(List.of(neuberechnung))
                                                    .get(neuberechnung)
                                                    .get(art)));
                        },
                        Lauf::istBeendet);
    }

    private static void inKommune(Runnable arbeit) {
        Tenant.mitKommune(KOMMUNE, () -> QuarkusTransaction.requiringNew().run(arbeit));
    }
}
