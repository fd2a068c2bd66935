package de.nahtlos.it.lieferkette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtlos.it.lieferkette.Lizenzregeln.Ausnahme;
import de.nahtlos.it.lieferkette.Lizenzregeln.Lizenz;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rule of licences reports what was planted. */
class LieferketteTest {

    private static final Lizenzregeln NUR_MIT =
            new Lizenzregeln(List.of(new Lizenz("MIT", "permissive")), List.of(), List.of());

    private static final Komponente ERLAUBT = komponente("org.example:erlaubt", "MIT");

    @Test
    void allowedLicencesPass() {
        assertThat(NUR_MIT.beanstandungen(List.of(ERLAUBT))).isEmpty();
    }

    @Test
    void aForbiddenLicenceIsNamedWithItsComponentAndWhatToDo() {
        assertThat(NUR_MIT.beanstandungen(List.of(ERLAUBT, komponente("org.example:fremd", "SSPL-1.0"))))
                .singleElement()
                .asString()
                .startsWith(
                        "org.example:fremd:1.0 declares the licence \"SSPL-1.0\", which is not on the allow list: do")
                .endsWith("lieferkette/lizenzen.json.");
    }

    @Test
    void aLicenceThatIsOnlyANameIsNotAllowed() {
        assertThat(NUR_MIT.beanstandungen(List.of(ERLAUBT, komponente("org.example:fremd", "As you like it"))))
                .singleElement()
                .asString()
                .contains("org.example:fremd:1.0 declares the licence \"As you like it\"");
    }

    @Test
    void aMissingLicenceIsNamed() {
        assertThat(NUR_MIT.beanstandungen(List.of(ERLAUBT, komponente("org.example:fremd"))))
                .singleElement()
                .asString()
                .startsWith("org.example:fremd:1.0 declares no licence: find out");
    }

    @Test
    void ofSeveralLicencesEachHasToBeAllowed() {
        assertThat(NUR_MIT.beanstandungen(List.of(komponente("org.example:beides", "GPL-3.0-only", "MIT"))))
                .singleElement()
                .asString()
                .contains("org.example:beides:1.0 declares the licence \"GPL-3.0-only\"");
    }

    @Test
    void anExceptionHoldsForTheLicencesThatItNamesOnly() {
        var regeln = mitAusnahme(new Ausnahme("org.example:fremd", List.of("As you like it"), "its author said so"));
        assertThat(regeln.beanstandungen(List.of(ERLAUBT, komponente("org.example:fremd", "As you like it"))))
                .isEmpty();
        assertThat(regeln.beanstandungen(List.of(ERLAUBT, komponente("org.example:fremd", "SSPL-1.0"))))
                .hasSize(2)
                .anyMatch(it -> it.contains("declares the licence \"SSPL-1.0\""));
    }

    @Test
    void anEntryThatNobodyNeedsAnyMoreIsNamed() {
        var regeln = mitAusnahme(new Ausnahme("org.example:fort", List.of(), "public domain"));
        assertThat(regeln.beanstandungen(List.of(ERLAUBT)))
                .singleElement()
                .asString()
                .startsWith("The entry \"org.example:fort\" fits no component any more");
    }

    @Test
    void anEntryWithoutAReasonIsRefused() {
        assertThatThrownBy(() -> new Lizenz("MIT", " ")).hasMessageContaining("has no reason");
        assertThatThrownBy(() -> new Ausnahme("org.example:fremd", List.of(), null))
                .hasMessageContaining("has no reason");
    }

    private static Lizenzregeln mitAusnahme(Ausnahme ausnahme) {
        return new Lizenzregeln(NUR_MIT.lizenzen(), List.of(ausnahme), List.of());
    }

    private static Komponente komponente(String id, String... lizenzen) {
        return new Komponente(id, "1.0", id.replace(':', '.') + "-1.0.jar", true, "", List.of(lizenzen));
    }
}
