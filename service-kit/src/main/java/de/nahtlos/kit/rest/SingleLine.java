package de.nahtlos.kit.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text of one line that a person typed: not blank, not too long, without control characters. Null is valid. */
@Constraint(validatedBy = SingleLine.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface SingleLine {

    /** Most characters. */
    int max() default 200;

    /** What to do about it. */
    String message() default "Bitte eine Zeile Text mit höchstens {max} Zeichen, ohne Steuerzeichen.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the text. */
    final class Validator implements ConstraintValidator<SingleLine, String> {
        private int max;

        @Override
        public void initialize(SingleLine constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || isLine(text, max);
        }

        /** Whether the text is one line of at most {@code max} characters. */
        public static boolean isLine(String text, int max) {
            return !text.isBlank()
                    && text.codePointCount(0, text.length()) <= max
                    && text.codePoints().noneMatch(Validator::isControl);
        }

        private static boolean isControl(int c) {
            return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
        }
    }
}
