package de.nahtlos.fall.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonenstandTest {

    private static final UUID PERSON = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final Statusmeldung GESUCH = meldung(2, "ASYLSUCHENDER", "2025-01-13");
    private static final Statusmeldung ANTRAG = meldung(2, "ASYLBEWERBER", "2025-01-27");

    private static Statusmeldung meldung(long version, String status, String seit) {
        return new Statusmeldung(PERSON, version, status, LocalDate.parse(seit), false);
    }

    @Test
    void ofTwoStatusesThatWereRecordedTogetherTheLaterDayCounts() {
        var stand = new Personenstand(GESUCH);

        stand.uebernimm(ANTRAG);

        assertThat(stand.status()).isEqualTo("ASYLBEWERBER");
        assertThat(stand.vorher()).contains("ASYLSUCHENDER");
    }

    @Test
    void aReplayOfBothChangesNothing() {
        var stand = new Personenstand(GESUCH);
        stand.uebernimm(ANTRAG);

        stand.uebernimm(GESUCH);
        stand.uebernimm(ANTRAG);

        assertThat(stand.status()).isEqualTo("ASYLBEWERBER");
        assertThat(stand.vorher()).contains("ASYLSUCHENDER");
    }

    @Test
    void anOlderVersionChangesNothingWhateverItsDay() {
        var stand = new Personenstand(ANTRAG);

        stand.uebernimm(meldung(1, "GEDULDET", "2025-06-01"));

        assertThat(stand.status()).isEqualTo("ASYLBEWERBER");
    }
}
