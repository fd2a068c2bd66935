package de.nahtlos.status.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamensformTest {

    @ParameterizedTest
    @CsvSource({
        "Muḥammad al-Ḥusayn, Mohammed Hussein",
        "Abdulrahman Testmann, Abd al-Rahman Testmann",
        "Testmann Adam, Adam Testmann",
        "Ševčenko Olʹga, Olga Schewtschenko",
        "Şahin Çelik, Schahin Tschelik",
        "Ömer Müller, Oemer Mueller",
        "Yussuf Dschamal, Youssouf Djamal",
    })
    void spellingsOfOneNameAreNear(String eine, String andere) {
        assertThat(naehe(eine, andere)).isGreaterThan(0.8);
    }

    @ParameterizedTest
    @CsvSource({"Adam Testmann, Eva Beispiel", "Karim Hassan, Layla Schneider", "Ivan Petrenko, Samir Haddad"})
    void otherNamesAreFar(String eine, String andere) {
        assertThat(naehe(eine, andere)).isLessThan(0.5);
    }

    @Test
    void equalNamesAreAtOneAndTheWholeNameComesBeforeAPart() {
        assertThat(naehe("Adam Testmann", "adam  TESTMANN")).isEqualTo(1);
        assertThat(naehe("Testmann", "Testmann")).isGreaterThan(naehe("Testmann", "Adam Testmann"));
        assertThat(naehe("Testm", "Adam Testmann")).isGreaterThan(0.6);
    }

    @Test
    void anAmbiguousSpellingStandsInTheIndexInEachReading() {
        assertThat(Namensform.von("Charif").geruest().split(" ")).contains("krv", "srv");
        assertThat(Namensform.von("Sharif").geruest()).isEqualTo("srv");
        assertThat(Namensform.von("Kharif").geruest()).isEqualTo("krv");
    }

    @ParameterizedTest
    @CsvSource({"Ai", "'  '", "李", "😀", "''''"})
    void whatHasNoConsonantsOrNoLettersIsComparedToo(String name) {
        Namensform form = Namensform.von(name);
        assertThat(form.naehe(form)).isBetween(0.0, 1.0);
        assertThat(form.geruest()).isNotNull();
    }

    private static double naehe(String eine, String andere) {
        return Namensform.von(eine).naehe(Namensform.von(andere));
    }
}
