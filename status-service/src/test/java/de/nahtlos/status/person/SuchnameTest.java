package de.nahtlos.status.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuchnameTest {

    @ParameterizedTest
    @CsvSource({"Ädám  TEST-Mann, aedam test mann", "Weiß, weiss", "Ömer, oemer", "Şahin, sahin", "'O''Test', o test"})
    void namesAreComparedInSmallLettersWithoutAccents(String name, String erwartet) {
        assertThat(Suchname.of(name)).isEqualTo(erwartet);
    }
}
