package de.nahtlos.status.recht.ereignis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What clients send is read or refused with the name of the field; what is stored comes back as it was. */
class EreignisformTest {

    private static final LocalDate TAG = LocalDate.of(2026, 3, 2);

    private static final Map<Ereignistyp, Map<String, Object>> BEISPIELE = Map.ofEntries(
            Map.entry(Ereignistyp.EINREISE, Map.of("grundlage", "Visum § 6 Abs. 3 i.V.m. § 30")),
            Map.entry(
                    Ereignistyp.BAMF_BESCHEID,
                    Map.of("ergebnis", "UNZULAESSIG_DUBLIN", "mitAbschiebungsanordnung", true, "aktenzeichen", "7/1")),
            Map.entry(Ereignistyp.URTEIL, Map.of("ergebnis", "ABWEISUNG")),
            Map.entry(Ereignistyp.EILBESCHLUSS, Map.of("ergebnis", "STATTGEGEBEN")),
            Map.entry(Ereignistyp.AE_ERTEILT, Map.of("paragraf", "25 Abs. 2 S. 1 Alt. 1", "gueltigBis", "2029-03-01")),
            Map.entry(Ereignistyp.AE_VERLAENGERUNG_ABGELEHNT, Map.of("vollziehbar", false)),
            Map.entry(Ereignistyp.NIEDERLASSUNGSERLAUBNIS, Map.of("rechtmaessigSeit", "2020-01-01")),
            Map.entry(Ereignistyp.DULDUNG_ERTEILT, Map.of("art", "60a_2_3")),
            Map.entry(Ereignistyp.FIKTIONSBESCHEINIGUNG, Map.of("paragraf", "24")),
            Map.entry(Ereignistyp.UEBERSTELLUNG, Map.of("staat", "HR")),
            Map.entry(Ereignistyp.FORTGEZOGEN, Map.of("nachKommune", "05911000")),
            Map.entry(Ereignistyp.ALTERSFESTSTELLUNG, Map.of("neuesGeburtsdatum", "2004-01-01")),
            Map.entry(Ereignistyp.GEBURTSDATUM_BERICHTIGT, Map.of("neuesGeburtsdatum", "2004-01-01")),
            Map.entry(Ereignistyp.ERWERBSFAEHIGKEIT, Map.of("erwerbsfaehig", false)),
            Map.entry(
                    Ereignistyp.SGB_II_ANTRAG,
                    Map.of("eingangBei", "GEMEINDE", "form", "MUENDLICH", "fuer", List.of("P1", "K1"))),
            Map.entry(Ereignistyp.AUSBILDUNG_BEGINN, Map.of("art", "STUDIUM", "eigeneWohnung", true)));

    @ParameterizedTest
    @EnumSource(Ereignistyp.class)
    void everyTypeIsReadAndWrittenBackUnchanged(Ereignistyp typ) {
        Map<String, Object> felder = BEISPIELE.getOrDefault(typ, Map.of());

        Ereignis ereignis = Ereignisform.lies(typ.name(), TAG, felder);

        assertThat(ereignis.typ()).isEqualTo(typ);
        assertThat(ereignis.datum()).isEqualTo(TAG);
        assertThat(Ereignisform.felder(ereignis)).isEqualTo(felder);
    }

    static Stream<Arguments> ausfuehrliche() {
        return Stream.of(
                arguments(
                        "BAMF_BESCHEID",
                        Map.of(
                                "ergebnis",
                                "ABGELEHNT_OU",
                                "ableitung",
                                "P1",
                                "mitAbschiebungsandrohung",
                                true,
                                "zustellung",
                                "ZUSTELLUNG")),
                arguments("WIDERRUF_ZUGESTELLT", Map.of("ohneAufschiebendeWirkung", true)),
                arguments("AE_ERTEILT", Map.of("paragraf", "25 Abs. 5", "wegenKrieg", true)),
                arguments("NIEDERLASSUNGSERLAUBNIS", Map.of("paragraf", "26 Abs. 3")),
                arguments("ERWERBSFAEHIGKEIT", Map.of("erwerbsfaehig", false, "dauerhaftVollErwerbsgemindert", true)),
                arguments("SGB_XII_ANTRAG", Map.of("antragsteller", "P1")));
    }

    @ParameterizedTest
    @MethodSource("ausfuehrliche")
    void everyFieldComesBack(String typ, Map<String, Object> felder) {
        assertThat(Ereignisform.felder(Ereignisform.lies(typ, TAG, felder))).isEqualTo(felder);
    }

    @Test
    void anUnknownTypeIsNamed() {
        assertThat(fehler("ASYL", Map.of()).feld()).isEqualTo("typ");
    }

    @Test
    void aMissingFieldIsNamed() {
        assertThat(fehler("BAMF_BESCHEID", Map.of())).hasMessage("ergebnis: fehlt");
    }

    @Test
    void aWrongCodeIsNamedWithWhatIsAllowed() {
        assertThat(fehler("URTEIL", Map.of("ergebnis", "GEWONNEN")))
                .hasMessageContaining("GEWONNEN")
                .hasMessageContaining("ABWEISUNG");
    }

    @Test
    void anUnknownFieldIsNamed() {
        assertThat(fehler("ASYLANTRAG", Map.of("grund", "…")).feld()).isEqualTo("grund");
    }

    @Test
    void wrongDatesParagraphsAndTruthValuesAreNamed() {
        assertThat(fehler("AE_ERTEILT", Map.of("paragraf", "25 Abs. 2", "gueltigBis", "31.12.2026"))
                        .feld())
                .isEqualTo("gueltigBis");
        assertThat(fehler("AE_ERTEILT", Map.of("paragraf", "Asyl")).feld()).isEqualTo("paragraf");
        assertThat(fehler("ERWERBSFAEHIGKEIT", Map.of("erwerbsfaehig", "ja")).feld())
                .isEqualTo("erwerbsfaehig");
    }

    @Test
    void aMissingDateIsNamed() {
        assertThat(catchThrowableOfType(
                                UngueltigesEreignis.class, () -> Ereignisform.lies("ASYLANTRAG", null, Map.of()))
                        .feld())
                .isEqualTo("datum");
    }

    private static UngueltigesEreignis fehler(String typ, Map<String, Object> felder) {
        return catchThrowableOfType(UngueltigesEreignis.class, () -> Ereignisform.lies(typ, TAG, felder));
    }
}
