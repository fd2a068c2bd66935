package de.nahtlos.unterbringung.auszug;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.unterbringung.person.Fakt;
import de.nahtlos.unterbringung.person.Personenstand;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is released from municipal housing, from when on, whatever the order of what is told. */
class AuszugsregelTest {

    private static final UUID ADAM = UUID.randomUUID();
    private static final UUID EVA = UUID.randomUUID();
    private static final UUID KAIN = UUID.randomUUID();
    private static final UUID HAUSHALT = UUID.randomUUID();
    private static final LocalDate ANERKENNUNG = LocalDate.of(2025, 9, 4);
    private static final LocalDate OKTOBER = LocalDate.of(2025, 10, 1);
    private static final UUID WECHSEL = UUID.randomUUID();

    private static Fakt status(long version, String status, LocalDate seit) {
        return new Fakt.Status(version, seit, status, false);
    }

    private static Fakt korrektur(long version, String status, LocalDate seit) {
        return new Fakt.Status(version, seit, status, true);
    }

    private static Fakt wechsel(long version, UUID id, String nach, LocalDate wirksamAb) {
        return new Fakt.Wechsel(version, id, nach, wirksamAb, null);
    }

    private static Optional<Anlass> anlass(Fakt... fakten) {
        return Auszugsregel.anlass(new Personenstand(ADAM, List.of(fakten)), id -> new Personenstand(id, Set.of()));
    }

    @Test
    void anAsylumSeekerIsNotReleased() {
        assertThat(anlass(status(3, "ASYLBEWERBER", LocalDate.of(2025, 1, 20)))).isEmpty();
    }

    @Test
    void aRecognisedPersonIsReleasedFromTheDayOfTheNewRechtskreis() {
        assertThat(anlass(status(6, "ANERKANNT", ANERKENNUNG), wechsel(6, WECHSEL, "SGB_II", OKTOBER)))
                .contains(new Anlass(Auszugsgrund.ANERKENNUNG, OKTOBER));
    }

    @Test
    void withoutAChangeOfRechtskreisTheTimeCountsFromTheNextMonth() {
        assertThat(anlass(status(6, "ANERKANNT", ANERKENNUNG))).contains(new Anlass(Auszugsgrund.ANERKENNUNG, OKTOBER));
    }

    @Test
    void aResidencePermitThatLeadsToSgb2ReleasesWithoutRecognition() {
        assertThat(anlass(status(6, "AUFENTHALTSERLAUBNIS", ANERKENNUNG), wechsel(6, WECHSEL, "SGB_II", OKTOBER)))
                .contains(new Anlass(Auszugsgrund.RECHTSKREISWECHSEL, OKTOBER));
    }

    @Test
    void aChangeIntoJugendhilfeReleasesNobody() {
        assertThat(anlass(wechsel(6, WECHSEL, "SGB_VIII", OKTOBER))).isEmpty();
    }

    @Test
    void aLaterChangeFromSgb2ToSgb12StartsNoNewPeriod() {
        assertThat(anlass(
                        status(6, "ANERKANNT", ANERKENNUNG),
                        wechsel(6, WECHSEL, "SGB_II", OKTOBER),
                        wechsel(9, UUID.randomUUID(), "SGB_XII", LocalDate.of(2026, 5, 1))))
                .contains(new Anlass(Auszugsgrund.ANERKENNUNG, OKTOBER));
    }

    @Test
    void whoFallsBackIntoAsylblgIsBoundAgain() {
        assertThat(anlass(
                        status(6, "ANERKANNT", ANERKENNUNG),
                        wechsel(6, WECHSEL, "SGB_II", OKTOBER),
                        status(9, "GEDULDET", LocalDate.of(2026, 3, 2)),
                        wechsel(9, UUID.randomUUID(), "ASYLBLG", LocalDate.of(2026, 3, 2))))
                .isEmpty();
    }

    @Test
    void aCancelledRecognitionReleasesNobodyInAnyOrderAndWithRepetitions() {
        assertSameInAnyOrder(
                Optional.empty(),
                status(3, "ASYLBEWERBER", LocalDate.of(2025, 1, 20)),
                status(6, "ANERKANNT", ANERKENNUNG),
                wechsel(6, WECHSEL, "SGB_II", OKTOBER),
                korrektur(7, "ASYLBEWERBER", LocalDate.of(2025, 1, 20)),
                new Fakt.Storno(7, WECHSEL));
    }

    @Test
    void aCorrectedZustellungCountsInAnyOrderAndWithRepetitions() {
        var november = LocalDate.of(2025, 11, 1);
        assertSameInAnyOrder(
                Optional.of(new Anlass(Auszugsgrund.ANERKENNUNG, november)),
                status(3, "ASYLBEWERBER", LocalDate.of(2025, 1, 20)),
                status(6, "ANERKANNT", ANERKENNUNG),
                wechsel(6, WECHSEL, "SGB_II", OKTOBER),
                korrektur(7, "ASYLBEWERBER", LocalDate.of(2025, 1, 20)),
                status(7, "ANERKANNT", LocalDate.of(2025, 10, 2)),
                new Fakt.Wechsel(7, UUID.randomUUID(), "SGB_II", november, WECHSEL));
    }

    @Test
    void theStornoOfACorrectionDoesNotBringBackWhatItReplaced() {
        var berichtigt = UUID.randomUUID();
        assertSameInAnyOrder(
                Optional.empty(),
                wechsel(6, WECHSEL, "SGB_II", OKTOBER),
                new Fakt.Wechsel(7, berichtigt, "SGB_II", LocalDate.of(2025, 11, 1), WECHSEL),
                new Fakt.Storno(8, berichtigt));
    }

    @Test
    void withTheFatherRecognisedPartnerAndChildAreReleasedInAnyOrder() {
        var mitglieder = List.of(
                new Fakt.Mitglied(ADAM, "PARTNER", List.of(KAIN), LocalDate.of(2025, 1, 13), null),
                new Fakt.Mitglied(EVA, "PARTNER", List.of(KAIN), LocalDate.of(2025, 1, 13), null),
                new Fakt.Mitglied(KAIN, "KIND", List.of(), LocalDate.of(2025, 1, 13), null));
        var vater = new Personenstand(
                ADAM,
                List.of(
                        new Fakt.Haushalt(3, HAUSHALT, mitglieder),
                        status(6, "ANERKANNT", ANERKENNUNG),
                        wechsel(6, WECHSEL, "SGB_II", OKTOBER)));
        for (UUID angehoerige : List.of(EVA, KAIN)) {
            var stand = new Personenstand(
                    angehoerige,
                    List.of(
                            status(4, "ASYLBEWERBER", LocalDate.of(2025, 1, 20)),
                            new Fakt.Haushalt(3, HAUSHALT, mitglieder)));
            var alle = Map.of(ADAM, vater, EVA, stand, KAIN, stand);
            assertThat(Auszugsregel.anlass(stand, alle::get)).contains(new Anlass(Auszugsgrund.FAMILIE, OKTOBER));
        }
    }

    @Test
    void whoHasLeftTheHouseholdBeforeTheRecognitionIsNotReleasedWithIt() {
        var mitglieder = List.of(
                new Fakt.Mitglied(ADAM, "PARTNER", List.of(), LocalDate.of(2025, 1, 13), null),
                new Fakt.Mitglied(EVA, "PARTNER", List.of(), LocalDate.of(2025, 1, 13), ANERKENNUNG.minusDays(1)));
        var vater = new Personenstand(ADAM, List.of(status(6, "ANERKANNT", ANERKENNUNG)));
        var mutter = new Personenstand(EVA, List.of(new Fakt.Haushalt(5, HAUSHALT, mitglieder)));
        assertThat(Auszugsregel.anlass(mutter, id -> vater)).isEmpty();
    }

    @Test
    void aRelativesChangeOfRechtskreisAloneReleasesNobodyElse() {
        var mitglieder = List.of(
                new Fakt.Mitglied(ADAM, "PARTNER", List.of(), LocalDate.of(2025, 1, 13), null),
                new Fakt.Mitglied(EVA, "PARTNER", List.of(), LocalDate.of(2025, 1, 13), null));
        var vater = new Personenstand(ADAM, List.of(wechsel(6, WECHSEL, "SGB_II", OKTOBER)));
        var mutter = new Personenstand(EVA, List.of(new Fakt.Haushalt(5, HAUSHALT, mitglieder)));
        assertThat(Auszugsregel.anlass(mutter, id -> vater)).isEmpty();
    }

    @Test
    void theTargetDateIsThePeriodAfterTheChange() {
        assertThat(Auszugsregel.ziel(OKTOBER, Period.ofMonths(3), LocalDate.of(2025, 1, 13)))
                .isEqualTo("2026-01-01");
    }

    @Test
    void whoMovesInOnlyAfterTheTargetDateGetsTheWholePeriod() {
        assertThat(Auszugsregel.ziel(OKTOBER, Period.ofMonths(3), LocalDate.of(2026, 2, 10)))
                .isEqualTo("2026-05-10");
    }

    private static void assertSameInAnyOrder(Optional<Anlass> expected, Fakt... fakten) {
        for (long seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            List<Fakt> gestreut = new ArrayList<>(List.of(fakten));
            gestreut.add(fakten[random.nextInt(fakten.length)]);
            Collections.shuffle(gestreut, random);
            assertThat(anlass(gestreut.toArray(Fakt[]::new)))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
        assertThat(new HashSet<>(List.of(fakten))).hasSize(fakten.length);
    }
}
