package de.nahtlos.kit.idempotency;

import de.nahtlos.kit.problem.ProblemType;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a REST method: honours the header {@code Idempotency-Key}. The same key and request give the stored answer again,
 * the same key with another request gives 422. Effect and answer are committed together, so a crash between them
 * cannot happen. Refusals are not stored: they had no effect that a repetition could double.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /** The key was used for another request. */
    ProblemType SCHLUESSEL_VERGEBEN = new ProblemType(
            "idempotency-key-vergeben",
            422,
            "Idempotency-Key wurde für eine andere Anfrage benutzt",
            "Idempotency-Key was used for another request");
}
