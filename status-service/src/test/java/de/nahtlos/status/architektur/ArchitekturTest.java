package de.nahtlos.status.architektur;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import de.nahtlos.status.architektur.verstoss.featuremithttp.FeatureMitHttp;
import de.nahtlos.status.architektur.verstoss.rechtmitframework.RechtMitFramework;
import de.nahtlos.status.architektur.verstoss.rechtmituhr.RechtMitUhr;
import de.nahtlos.status.architektur.verstoss.zyklus.a.Anfang;
import de.nahtlos.status.architektur.verstoss.zyklus.b.Ende;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The architecture as rules, and each rule shown to bite. */
class ArchitekturTest {

    private static final JavaClasses DIENST = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("de.nahtlos.status");

    private static ArchRule reinesRecht(String paket) {
        return classes()
                .that()
                .resideInAPackage(paket)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", paket)
                .because("the law core is pure: no framework, no clock, no database");
    }

    private static ArchRule ohneUhr(String paket) {
        return noClasses()
                .that()
                .resideInAPackage(paket)
                .should()
                .callMethodWhere(JavaCall.Predicates.target(
                        HasName.Predicates.nameMatching("now|currentTimeMillis|nanoTime|systemUTC|systemDefaultZone")))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
                .because("the same record gives the same result on every day and machine");
    }

    private static ArchRule httpUndKafkaAmRand(String paket) {
        return noClasses()
                .that()
                .resideInAPackage(paket)
                .and(not(resideInAnyPackage("..rest..", "..messaging..", "..openapi..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..", "org.apache.kafka..", "io.vertx..")
                .because("a feature does not know how it is reached");
    }

    private static ArchRule keineZyklen(String schnitt) {
        return SlicesRuleDefinition.slices().matching(schnitt).should().beFreeOfCycles();
    }

    @Test
    void theLawCoreDependsOnNothingButJava() {
        reinesRecht("de.nahtlos.status.recht..").check(DIENST);
    }

    @Test
    void theLawCoreAsksNoClockAndReadsNoFile() {
        ohneUhr("de.nahtlos.status.recht..").check(DIENST);
    }

    @Test
    void featuresDoNotKnowHttpOrKafka() {
        httpUndKafkaAmRand("de.nahtlos.status..").check(DIENST);
    }

    @Test
    void featuresDoNotDependOnEachOtherInCircles() {
        keineZyklen("de.nahtlos.status.(*)..").check(DIENST);
    }

    @Test
    void onlyTablesAndReadersSpeakSql() {
        assertThat(SqlQuelltext.dateienMitSql())
                .allMatch(datei ->
                        SqlQuelltext.ERLAUBT.contains(datei.getFileName().toString()));
    }

    @Test
    void nativeSqlNamesTheTenant() {
        assertThat(SqlQuelltext.ohneKommune(SqlQuelltext.anweisungen())).isEmpty();
        assertThat(SqlQuelltext.anweisungen()).hasSizeGreaterThan(20);
    }

    @Test
    void eachRuleBites() {
        beisst(reinesRecht("..verstoss.rechtmitframework.."), RechtMitFramework.class);
        beisst(ohneUhr("..verstoss.rechtmituhr.."), RechtMitUhr.class);
        beisst(httpUndKafkaAmRand("..verstoss.featuremithttp.."), FeatureMitHttp.class);
        beisst(keineZyklen("..verstoss.zyklus.(*).."), Anfang.class, Ende.class);
        assertThat(SqlQuelltext.ohneKommune(List.of("select id from person where id = ?")))
                .hasSize(1);
    }

    private static void beisst(ArchRule regel, Class<?>... verstoss) {
        JavaClasses klassen = new ClassFileImporter().importClasses(verstoss);
        assertThatThrownBy(() -> regel.check(klassen)).isInstanceOf(AssertionError.class);
    }
}
