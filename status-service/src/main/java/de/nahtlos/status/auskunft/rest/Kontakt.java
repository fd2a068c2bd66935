package de.nahtlos.status.auskunft.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.kit.rest.SingleLine;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How to reach a person: one line of text, or up to ten lines by kind, for example {@code {"telefon": "…"}}. */
@Constraint(validatedBy = Kontakt.Form.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface Kontakt {

    /** What to do about it. */
    String message() default "Bitte einen Text oder bis zu zehn benannte Texte, etwa telefon und email.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the contact and gives its stored form. */
    final class Form implements ConstraintValidator<Kontakt, JsonNode> {

        private static final int MOST = 10;

        /** The stored form; null for none. */
        static String text(JsonNode kontakt) {
            return kontakt == null || kontakt.isNull() ? null : kontakt.toString();
        }

        @Override
        public boolean isValid(JsonNode kontakt, ConstraintValidatorContext context) {
            if (kontakt == null || kontakt.isNull()) {
                return true;
            }
            if (kontakt.isObject()) {
                return kontakt.size() <= MOST
                        && kontakt.properties().stream()
                                .allMatch(
                                        field -> field.getKey().matches("[A-Za-z]{1,30}") && isLine(field.getValue()));
            }
            return isLine(kontakt);
        }

        private static boolean isLine(JsonNode value) {
            return value.isTextual() && SingleLine.Validator.isLine(value.textValue(), 200);
        }
    }
}
