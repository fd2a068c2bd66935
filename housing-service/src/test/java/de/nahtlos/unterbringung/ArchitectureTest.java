package de.nahtlos.unterbringung;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may depend on what. Each rule holds for the service and is broken by {@code de.nahtlos.verstoss}. */
class ArchitectureTest {

    private static final String SERVICE = "de.nahtlos.unterbringung";
    private static final String VIOLATIONS = "de.nahtlos.verstoss";
    private static final String[] FEATURES = {
        "bestand",
        "belegung",
        "auszug",
        "person",
        "zuweisung",
        "quote",
        "lagebild",
        "kapazitaet",
        "einfuhr",
        "belegungsregel",
        "auswertung"
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(SERVICE);
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(VIOLATIONS);

    /** What a feature may use besides itself and the features below it. */
    private static final String[] TOOLS = {
        "java..",
        "jakarta.enterprise..",
        "jakarta.inject..",
        "jakarta.persistence..",
        "jakarta.transaction..",
        "org.hibernate..",
        "org.jboss.logging..",
        "io.quarkus.narayana.jta..",
        "io.quarkus.scheduler..",
        "io.smallrye.config..",
        "de.nahtlos.kit.event..",
        "de.nahtlos.kit.id..",
        "de.nahtlos.kit.jdbc..",
        "de.nahtlos.kit.outbox..",
        "de.nahtlos.kit.problem..",
        "de.nahtlos.kit.tenant..",
        // the supertype of a refusal, named in bytecode wherever one is thrown
        "io.quarkiverse.resteasy.problem.."
    };

    static List<ArchRule> rules(String root) {
        return List.of(
                feature(root, "bestand"),
                feature(root, "person"),
                feature(root, "belegung", "bestand", "person", "zuweisung", "belegungsregel"),
                feature(root, "auszug", "bestand", "belegung", "person"),
                feature(root, "zuweisung", "person"),
                feature(root, "quote", "zuweisung", "person"),
                feature(root, "lagebild", "bestand", "quote", "zuweisung"),
                feature(root, "kapazitaet", "bestand", "belegung"),
                feature(root, "einfuhr", "bestand", "org.apache.commons.csv..", "de.nahtlos.kit.rest.."),
                feature(root, "belegungsregel", "bestand", "person"),
                feature(root, "auswertung", "belegung"),
                httpOnlyInRest(root),
                kafkaOnlyInMessaging(root),
                noWallClock(root),
                noSetters(root));
    }

    private static ArchRule feature(String root, String name, String... below) {
        String[] allowed = Stream.of(
                        Arrays.stream(TOOLS),
                        Stream.of(root + "." + name, root + ".abfrage"),
                        Arrays.stream(below).map(it -> it.endsWith("..") ? it : root + "." + it))
                .flatMap(it -> it)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(root + "." + name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true);
    }

    private static ArchRule httpOnlyInRest(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(Arrays.stream(FEATURES)
                        .flatMap(it -> Stream.of(root + "." + it, root + "." + it + ".messaging.."))
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.eclipse.microprofile.rest..");
    }

    private static ArchRule kafkaOnlyInMessaging(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".*.messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive.messaging..");
    }

    private static ArchRule noWallClock(String root) {
        var now = DescribedPredicate.<JavaMethodCall>describe(
                "read the wall clock",
                call -> call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(it -> it.isEquivalentTo(java.time.Clock.class)));
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethodWhere(now)
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    private static ArchRule noSetters(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should()
                .haveNameNotMatching("set[A-Z].*");
    }

    static Stream<ArchRule> rulesOfTheService() {
        return rules(SERVICE).stream();
    }

    static Stream<ArchRule> rulesThatAreBroken() {
        return rules(VIOLATIONS).stream();
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheService")
    void theServiceKeeps(ArchRule rule) {
        rule.check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rulesThatAreBroken")
    void theRuleBites(ArchRule rule) {
        assertThat(rule.evaluate(BROKEN).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
