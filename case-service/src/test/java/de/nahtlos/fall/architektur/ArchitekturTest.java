package de.nahtlos.fall.architektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ArchitekturTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("de.nahtlos.fall");
    private static final JavaClasses BRUCH = new ClassFileImporter()
            .importPackages("de.nahtlos.fall")
            .that(DescribedPredicate.describe(
                    "break a rule", type -> type.getSimpleName().endsWith("Regelbruch")));

    /** Statements of native SQL, as text constants. */
    private static final Pattern SQL =
            Pattern.compile("\"((?:select|insert|update|delete) [^\"]*(?: from | into | set |pg_)[^\"]*)\"");

    @Test
    void aFeatureKnowsNeitherHttpNorKafka() {
        gilt(Regeln.featureKenntWederHttpNochKafka());
    }

    @Test
    void featuresDependDownwardsOnly() {
        gilt(Regeln.nurAbwaerts("person"));
        gilt(Regeln.nurAbwaerts("fall"));
        gilt(Regeln.nurAbwaerts("abwesenheit", "fall"));
        gilt(Regeln.nurAbwaerts("auslastung", "fall", "abwesenheit"));
        gilt(Regeln.nurAbwaerts("fallanalyse", "fall"));
        gilt(Regeln.nurAbwaerts("notiz", "fall"));
        gilt(Regeln.nurAbwaerts("aufgabe", "fall"));
        gilt(Regeln.nurAbwaerts("uebergang", "person", "fall", "aufgabe"));
        gilt(Regeln.nurAbwaerts("angebot", "fall", "uebergang"));
        gilt(Regeln.nurAbwaerts("hilfeplan", "fall", "aufgabe", "uebergang", "angebot"));
        gilt(Regeln.nurAbwaerts("bedarf", "fall", "uebergang", "angebot", "hilfeplan"));
        gilt(Regeln.nurAbwaerts("uebergabe", "fall", "person", "aufgabe", "uebergang"));
    }

    @Test
    void nobodyKnowsTheWallClock() {
        gilt(Regeln.niemandKenntDieWanduhr());
    }

    @Test
    void everyEntityHasATenant() {
        Regeln.jedeEntitaetHatEinenMandanten().check(CODE);
        var ohne = ArchRuleDefinition.classes().should(Regeln.hatMandant());
        assertThat(ohne.evaluate(BRUCH).hasViolation()).isTrue();
    }

    @Test
    void noSetters() {
        gilt(Regeln.keineSetter());
    }

    @Test
    void everyEndpointHasRolesAndAName() {
        Regeln.jederEndpunktHatRollenUndNamen(Regeln.resources()).check(CODE);
        var clients = DescribedPredicate.<com.tngtech.archunit.core.domain.JavaClass>describe(
                "are clients", type -> type.getSimpleName().startsWith("StatusService"));
        assertThat(Regeln.jederEndpunktHatRollenUndNamen(clients).evaluate(CODE).hasViolation())
                .isTrue();
    }

    @Test
    void nativeSqlNamesTheTenant() throws IOException {
        List<String> statements = new java.util.ArrayList<>();
        try (var dateien = Files.walk(Path.of("src/main/java"))) {
            for (Path datei :
                    dateien.filter(path -> path.toString().endsWith(".java")).toList()) {
                String quelle = Files.readString(datei);
                if (quelle.contains("de.nahtlos.kit.jdbc.Sql") || quelle.contains("createNativeQuery")) {
                    SQL.matcher(quelle).results().forEach(treffer -> statements.add(treffer.group(1)));
                }
            }
        }
        assertThat(statements).hasSizeGreaterThan(2).allMatch(ArchitekturTest::nenntMandant);
        assertThat(nenntMandant("select id from uebergabe where id = ?")).isFalse();
    }

    private static boolean nenntMandant(String sql) {
        return sql.contains("kommune");
    }

    /** The code keeps the rule, and the class that breaks it is caught. */
    private static void gilt(ArchRule rule) {
        rule.check(CODE);
        assertThat(rule.allowEmptyShould(true).evaluate(BRUCH).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
