package de.nahtlos.unterbringung.belegungsregel;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.unterbringung.bestand.Merkmal;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import de.nahtlos.unterbringung.person.Wohnprofil;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What each rule of placement allows and forbids. */
class RegelTest {

    private static final LocalDate TAG = LocalDate.of(2025, 1, 13);
    private static final UUID HAUS = UUID.randomUUID();

    private static Wohnprofil person(String geburtsdatum, String geschlecht, String... beduerfnisse) {
        return new Wohnprofil(LocalDate.parse(geburtsdatum), geschlecht, Set.of(beduerfnisse), false);
    }

    private static Lage lage(Wohnprofil person, Merkmal... merkmale) {
        return new Lage(TAG, person, false, Set.of(), Optional.empty(), ort(merkmale));
    }

    private static Lage.Ort ort(Merkmal... merkmale) {
        return new Lage.Ort(HAUS, Unterkunftsart.GEMEINSCHAFTSUNTERKUNFT, "07111000", Set.of(merkmale));
    }

    @Test
    void familyInAnotherHouseBreaksTheRuleAndInTheSameDoesNot() {
        assertThat(Regel.FAMILIE_ZUSAMMEN.verletzt(familieIn(Set.of(HAUS)))).isFalse();
        assertThat(Regel.FAMILIE_ZUSAMMEN.verletzt(familieIn(Set.of()))).isFalse();
        assertThat(Regel.FAMILIE_ZUSAMMEN.verletzt(familieIn(Set.of(UUID.randomUUID()))))
                .isTrue();
    }

    private static Lage familieIn(Set<UUID> haeuser) {
        return new Lage(TAG, Wohnprofil.UNBEKANNT, false, haeuser, Optional.empty(), ort());
    }

    @Test
    void amongWomenLiveWomenAndBoysUpToThirteen() {
        assertThat(Regel.NUR_FRAUEN.verletzt(lage(person("1990-01-01", "WEIBLICH"), Merkmal.NUR_FRAUEN)))
                .isFalse();
        assertThat(Regel.NUR_FRAUEN.verletzt(lage(person("1990-01-01", "MAENNLICH"), Merkmal.NUR_FRAUEN)))
                .isTrue();
        assertThat(Regel.NUR_FRAUEN.verletzt(lage(person("2011-01-14", "MAENNLICH"), Merkmal.NUR_FRAUEN)))
                .isFalse();
        assertThat(Regel.NUR_FRAUEN.verletzt(lage(person("2011-01-13", "MAENNLICH"), Merkmal.NUR_FRAUEN)))
                .isTrue();
        assertThat(Regel.NUR_FRAUEN.verletzt(lage(Wohnprofil.UNBEKANNT, Merkmal.NUR_FRAUEN)))
                .isFalse();
    }

    @Test
    void needsAreMetByThePlace() {
        var frau = person("1990-01-01", "WEIBLICH", "NUR_FRAUEN", "BARRIEREFREI", "SCHULKIND");
        assertThat(Regel.FRAUENSCHUTZ.verletzt(lage(frau))).isTrue();
        assertThat(Regel.FRAUENSCHUTZ.verletzt(lage(frau, Merkmal.NUR_FRAUEN))).isFalse();
        assertThat(Regel.BARRIEREFREI.verletzt(lage(frau))).isTrue();
        assertThat(Regel.BARRIEREFREI.verletzt(lage(frau, Merkmal.BARRIEREFREI)))
                .isFalse();
    }

    @Test
    void aMinorNeedsAParentHereUntilTheEighteenthBirthday() {
        assertThat(Regel.KINDERSCHUTZ.verletzt(lage(person("2007-01-14", "WEIBLICH"))))
                .isTrue();
        assertThat(Regel.KINDERSCHUTZ.verletzt(lage(person("2007-01-13", "WEIBLICH"))))
                .isFalse();
        var mitEltern = new Lage(TAG, person("2015-01-14", "WEIBLICH"), true, Set.of(), Optional.empty(), ort());
        assertThat(Regel.KINDERSCHUTZ.verletzt(mitEltern)).isFalse();
    }

    @Test
    void whoIsAssignedElsewhereDoesNotLiveHere() {
        assertThat(Regel.WOHNSITZAUFLAGE.verletzt(zugewiesen("07111001"))).isTrue();
        assertThat(Regel.WOHNSITZAUFLAGE.verletzt(zugewiesen("07111000"))).isFalse();
    }

    private static Lage zugewiesen(String gemeinde) {
        return new Lage(TAG, Wohnprofil.UNBEKANNT, false, Set.of(), Optional.of(gemeinde), ort());
    }

    @Test
    void aRuleHoldsInItsTimeAndForItsKindsOfUnterkunft() {
        var lage = zugewiesen("07111001");
        assertThat(regel(TAG, TAG, Unterkunftsart.GEMEINSCHAFTSUNTERKUNFT).verletzt(lage))
                .isTrue();
        assertThat(regel(TAG.plusDays(1), null, Unterkunftsart.GEMEINSCHAFTSUNTERKUNFT)
                        .verletzt(lage))
                .isFalse();
        assertThat(regel(TAG.minusDays(9), TAG.minusDays(1), Unterkunftsart.GEMEINSCHAFTSUNTERKUNFT)
                        .verletzt(lage))
                .isFalse();
        assertThat(regel(TAG, null, Unterkunftsart.AUFNAHMEEINRICHTUNG).verletzt(lage))
                .isFalse();
    }

    private static Belegungsregel regel(LocalDate ab, LocalDate bis, Unterkunftsart art) {
        return new Belegungsregel(Regel.WOHNSITZAUFLAGE, ab, bis, Set.of(art), true, "§ 12a AufenthG", "Text");
    }
}
