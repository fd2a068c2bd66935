package de.nahtlos.fall.architektur;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.annotations.TenantId;

/** What a class may depend on: lists of the allowed, so that something new has to be decided. */
final class Regeln {

    static final String FALL = "de.nahtlos.fall.";

    /** What every class may use. */
    private static final String[] GRUNDLAGE = {
        "java..",
        "jakarta.annotation",
        "jakarta.persistence..",
        "jakarta.enterprise..",
        "jakarta.transaction..",
        "jakarta.validation..",
        "com.fasterxml.jackson..",
        "org.hibernate.annotations..",
        "org.jboss.logging..",
        "org.eclipse.microprofile.config..",
        "io.quarkus.runtime..",
        "io.smallrye.config..",
        "io.quarkus.scheduler..",
        "io.quarkus.narayana.jta..",
        "de.nahtlos.kit..",
        FALL + "zugang..",
        FALL + "liste..",
        FALL + "patch.."
    };

    private Regeln() {}

    /** No HTTP and no Kafka in a feature package: the rest and messaging packages translate. */
    static ArchRule featureKenntWederHttpNochKafka() {
        return classes()
                .that(inFeature())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(GRUNDLAGE).or(inFeature()))
                .as("a feature package knows neither HTTP nor Kafka, nor its own rest and messaging packages");
    }

    /** The features stand on each other in one direction. */
    static ArchRule nurAbwaerts(String feature, String... darunter) {
        DescribedPredicate<JavaClass> erlaubt =
                resideInAnyPackage(GRUNDLAGE).or(resideInAnyPackage(FALL + feature + ".."));
        for (String tiefer : darunter) {
            erlaubt = erlaubt.or(resideInAnyPackage(FALL + tiefer + ".."));
        }
        return classes()
                .that(resideInAnyPackage(FALL + feature))
                .should()
                .onlyDependOnClassesThat(erlaubt)
                .as(feature + " depends only on what lies below it");
    }

    /** Time comes from the injected clock. */
    static ArchRule niemandKenntDieWanduhr() {
        return noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .as("only de.nahtlos.kit.time knows the wall clock");
    }

    /** Every row belongs to a Kommune. */
    static ArchRule jedeEntitaetHatEinenMandanten() {
        return classes().that().areAnnotatedWith(Entity.class).should(hatMandant());
    }

    static ArchCondition<JavaClass> hatMandant() {
        return new ArchCondition<>("have a field with @TenantId") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean hat = type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(TenantId.class));
                events.add(new SimpleConditionEvent(type, hat, type.getName() + " has no @TenantId"));
            }
        };
    }

    /** An aggregate changes through verbs. */
    static ArchRule keineSetter() {
        return noMethods().should().haveNameMatching("set[A-Z].*").as("an aggregate has verbs, no setters");
    }

    /** Every endpoint says who may call it and how it is called in the OpenAPI document. */
    static ArchRule jederEndpunktHatRollenUndNamen(DescribedPredicate<JavaClass> wo) {
        return methods()
                .that(sindEndpunkte())
                .and()
                .areDeclaredInClassesThat(wo)
                .should(habenRollenUndNamen());
    }

    static DescribedPredicate<JavaClass> resources() {
        return simpleNameEndingWith("Resource");
    }

    private static DescribedPredicate<JavaMethod> sindEndpunkte() {
        return DescribedPredicate.describe(
                "are endpoints",
                method -> method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation
                                .getRawType()
                                .getName()
                                .matches("jakarta\\.ws\\.rs\\.(GET|POST|PUT|PATCH|DELETE)")));
    }

    private static ArchCondition<JavaMethod> habenRollenUndNamen() {
        return new ArchCondition<>("have @RolesAllowed and an operationId") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean rollen = method.isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class);
                boolean name = method.isAnnotatedWith(Operation.class)
                        && !method.getAnnotationOfType(Operation.class)
                                .operationId()
                                .isBlank()
                        && !method.getAnnotationOfType(Operation.class)
                                .summary()
                                .isBlank();
                events.add(new SimpleConditionEvent(
                        method, rollen && name, method.getFullName() + " lacks @RolesAllowed or an operationId"));
            }
        };
    }

    private static DescribedPredicate<JavaClass> inFeature() {
        return resideInAnyPackage(FALL + "*", FALL + "uebergabe.paket")
                .and(not(resideInAnyPackage(FALL + "architektur", FALL + "openapi", FALL + "stack", FALL + "vertrag")))
                .and(not(simpleNameEndingWith("Test")));
    }
}
