package de.nahtlos.fall.uebergabe;

import static de.nahtlos.fall.uebergabe.UebergabeStatus.ABGELEHNT;
import static de.nahtlos.fall.uebergabe.UebergabeStatus.ANGENOMMEN;
import static de.nahtlos.fall.uebergabe.UebergabeStatus.BEREITGESTELLT;
import static de.nahtlos.fall.uebergabe.UebergabeStatus.BERICHTIGT;
import static de.nahtlos.fall.uebergabe.UebergabeStatus.ENTWURF;
import static de.nahtlos.fall.uebergabe.UebergabeStatus.RUECKFRAGE;
import static de.nahtlos.fall.uebergabe.UebergabeStatus.ZURUECKGEZOGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtlos.kit.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class UebergabeStatusTest {

    private static final Instant JETZT = Instant.parse("2025-10-20T10:00:00Z");
    private static final LocalDate AB = LocalDate.of(2025, 11, 1);

    /** How to bring an Uebergabe into each state. */
    private static final Map<UebergabeStatus, Supplier<Uebergabe>> IN = new EnumMap<>(Map.of(
            ENTWURF, () -> uebergabe(),
            BEREITGESTELLT, () -> uebergabe(UebergabeStatusTest::stelleBereit),
            RUECKFRAGE, () -> uebergabe(UebergabeStatusTest::stelleBereit, u -> u.frageNach(1, JETZT)),
            ANGENOMMEN, () -> uebergabe(UebergabeStatusTest::stelleBereit, u -> u.nimmAn(1, "BG-1")),
            ABGELEHNT,
                    () -> uebergabe(UebergabeStatusTest::stelleBereit, u -> u.lehneAb(1, Ablehnungsgrund.UNZUSTAENDIG)),
            ZURUECKGEZOGEN, () -> uebergabe(UebergabeStatusTest::stelleBereit, Uebergabe::zieheZurueck),
            BERICHTIGT, () -> uebergabe(UebergabeStatusTest::stelleBereit, u -> u.berichtige(Optional.empty()))));

    /** The verbs and the states in which each is permitted; everything else is refused. */
    private static final List<Verb> VERBEN = List.of(
            new Verb(UebergabeStatusTest::stelleBereit, Set.of(ENTWURF), BEREITGESTELLT),
            new Verb(u -> u.nimmAn(1, null), Set.of(BEREITGESTELLT, RUECKFRAGE), ANGENOMMEN),
            new Verb(u -> u.lehneAb(1, Ablehnungsgrund.SONSTIGES), Set.of(BEREITGESTELLT, RUECKFRAGE), ABGELEHNT),
            new Verb(u -> u.frageNach(1, JETZT), Set.of(BEREITGESTELLT), RUECKFRAGE),
            new Verb(u -> u.antworte(JETZT), Set.of(RUECKFRAGE), BEREITGESTELLT),
            new Verb(u -> u.nimmAn(new Nachweis("Brief", AB)), Set.of(BEREITGESTELLT, RUECKFRAGE), ANGENOMMEN),
            new Verb(Uebergabe::zieheZurueck, Set.of(BEREITGESTELLT, RUECKFRAGE), ZURUECKGEZOGEN),
            new Verb(u -> u.berichtige(Optional.empty()), Set.of(BEREITGESTELLT, RUECKFRAGE, ANGENOMMEN), BERICHTIGT));

    private record Verb(Consumer<Uebergabe> tun, Set<UebergabeStatus> erlaubtIn, UebergabeStatus danach) {}

    @Test
    void everyVerbWorksInItsStatesAndIsRefusedInAllOthers() {
        for (Verb verb : VERBEN) {
            for (UebergabeStatus status : UebergabeStatus.values()) {
                Uebergabe uebergabe = IN.get(status).get();
                if (verb.erlaubtIn().contains(status)) {
                    verb.tun().accept(uebergabe);
                    assertThat(uebergabe.status()).isEqualTo(verb.danach());
                } else {
                    assertThatThrownBy(() -> verb.tun().accept(uebergabe))
                            .isInstanceOfSatisfying(
                                    Problem.class,
                                    problem ->
                                            assertThat(problem.getStatusCode()).isEqualTo(409));
                    assertThat(uebergabe.status()).isEqualTo(status);
                }
            }
        }
    }

    @Test
    void whatIsOverHasNoWayOn() {
        var ende = EnumSet.of(ABGELEHNT, ZURUECKGEZOGEN, BERICHTIGT);
        for (UebergabeStatus status : UebergabeStatus.values()) {
            assertThat(status.folgestatus().isEmpty()).isEqualTo(ende.contains(status));
        }
    }

    @Test
    void anAnswerToAnotherPacketThanTheOneInForceIsRefused() {
        Uebergabe uebergabe = IN.get(BEREITGESTELLT).get();
        assertThatThrownBy(() -> uebergabe.nimmAn(2, null)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> uebergabe.lehneAb(0, Ablehnungsgrund.SONSTIGES))
                .isInstanceOf(Problem.class);
        assertThat(uebergabe.status()).isEqualTo(BEREITGESTELLT);
    }

    @Test
    void aSuccessorNamesWhatItReplacesAndHasTheNextPacketVersion() {
        Uebergabe alt = IN.get(ANGENOMMEN).get();
        Uebergabe neu = alt.nachfolger(AB.minusMonths(1), JETZT);
        assertThat(neu.ersetzt()).contains(alt.id());
        assertThat(neu.paketVersion()).isEqualTo(2);
        assertThat(neu.status()).isEqualTo(ENTWURF);
        assertThat(alt.berichtige(Optional.of(neu)))
                .isInstanceOfSatisfying(
                        Uebergabeereignis.Berichtigt.class,
                        ereignis -> assertThat(ereignis.nachfolger()).isEqualTo(neu.id()));
        assertThat(alt.nachfolger()).contains(neu.id());
    }

    private static void stelleBereit(Uebergabe uebergabe) {
        uebergabe.stelleBereit("{}", AB, JETZT);
    }

    @SafeVarargs
    private static Uebergabe uebergabe(Consumer<Uebergabe>... weg) {
        var an = new Empfaenger(Empfaenger.Art.LEISTUNGSTRAEGER, "JC-07111");
        Uebergabe uebergabe = new Uebergabe(new Entwurf(an, "Lotse", null, null), AB, "lotse.koblenz", JETZT);
        for (Consumer<Uebergabe> schritt : weg) {
            schritt.accept(uebergabe);
        }
        return uebergabe;
    }
}
