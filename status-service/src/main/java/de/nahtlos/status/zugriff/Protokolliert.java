package de.nahtlos.status.zugriff;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a use case that reads or writes personal data: one row per person goes into the {@link Zugriffsprotokoll}, in the
 * transaction of the use case. The persons are those of the result ({@link Personenbezug}, also many of them); else those
 * of an argument; else the first id among the arguments.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Protokolliert {

    /** What is seen or done, as a code: STATUSVERLAUF. */
    @Nonbinding
    String value() default "";
}
