package de.nahtlos.fall.uebergang;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.fall.aufgabe.Auftrag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AufgabenvorlagenTest {

    private static final LocalDate HEUTE = LocalDate.of(2025, 10, 2);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-10-02T09:00:00Z"), ZoneOffset.UTC);

    private final Aufgabenvorlagen vorlagen = new Aufgabenvorlagen();

    @Test
    void everyRealChangeBringsAtLeastOneTask() {
        for (Rechtskreis von : Rechtskreis.values()) {
            for (Rechtskreis nach : Rechtskreis.values()) {
                if (von != nach) {
                    assertThat(auftraege(von, nach, "2025-11-01"))
                            .as(von + " -> " + nach)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void fristenCountFromWirksamAbOrFromTheDayOnWhichItBecameKnown() {
        assertThat(frist("BANKKONTO", "2025-11-01")).isEqualTo("2025-10-18");
        assertThat(frist("ANTRAG_SGB_II", "2025-11-01")).isEqualTo("2025-10-05");
        assertThat(frist("WOHNUNG", "2025-11-01")).isEqualTo("2026-01-30");
    }

    @Test
    void noTaskIsOverdueAtItsBirth() {
        auftraege(Rechtskreis.ASYLBLG, Rechtskreis.SGB_II, "2025-06-01")
                .forEach(auftrag -> assertThat(auftrag.frist()).isAfter(HEUTE));
    }

    @Test
    void afterARetroactiveChangeFristenCountFromTheDayOnWhichItBecameKnown() {
        assertThat(frist("WOHNUNG", "2025-06-01")).isEqualTo(HEUTE.plusDays(90));
        assertThat(frist("BANKKONTO", "2025-06-01")).isEqualTo(HEUTE.plusDays(3));
    }

    @Test
    void aRetroactiveChangeAsksForTheErstattung() {
        assertThat(codes("2025-06-01")).contains("ERSTATTUNG_PRUEFEN");
        assertThat(codes("2025-11-01")).doesNotContain("ERSTATTUNG_PRUEFEN");
    }

    @Test
    void sgb2BringsWhatTheFieldAsksFor() {
        assertThat(codes("2025-11-01"))
                .contains(
                        "ANTRAG_SGB_II",
                        "KRANKENVERSICHERUNG",
                        "BANKKONTO",
                        "INTEGRATIONSKURS",
                        "WOHNUNG",
                        "FAMILIENNACHZUG",
                        "LETZTER_LEISTUNGSMONAT",
                        "UEBERGABE_LEISTUNGSTRAEGER");
    }

    private Set<String> codes(String ab) {
        return auftraege(Rechtskreis.ASYLBLG, Rechtskreis.SGB_II, ab).stream()
                .map(Auftrag::code)
                .collect(Collectors.toSet());
    }

    private LocalDate frist(String code, String ab) {
        return auftraege(Rechtskreis.ASYLBLG, Rechtskreis.SGB_II, ab).stream()
                .filter(auftrag -> auftrag.code().equals(code))
                .findFirst()
                .orElseThrow()
                .frist();
    }

    private List<Auftrag> auftraege(Rechtskreis von, Rechtskreis nach, String ab) {
        Uebergang uebergang =
                new Uebergang(new Wechsel(UUID.randomUUID(), UUID.randomUUID(), von, nach, LocalDate.parse(ab)), CLOCK);
        return vorlagen.fuer(uebergang).stream()
                .map(vorlage -> vorlage.auftrag(uebergang, HEUTE))
                .toList();
    }
}
