package de.nahtlos.kit.openapi;

import de.nahtlos.kit.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** What the code says about an operation, which its method and the class around it are annotated with. */
final class Endpoints {

    private final Map<String, MethodInfo> methods;

    Endpoints(IndexView index) {
        methods = index.getAnnotations(Operation.class).stream()
                .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.METHOD)
                .filter(annotation -> annotation.value("operationId") != null)
                .collect(Collectors.toMap(
                        annotation -> annotation.value("operationId").asString(),
                        annotation -> annotation.target().asMethod(),
                        (first, second) -> first));
    }

    /** Whether the operation honours the header {@code Idempotency-Key}. */
    boolean isIdempotent(String operationId) {
        return methods.containsKey(operationId) && methods.get(operationId).hasAnnotation(Idempotent.class);
    }

    /** The roles that may call it. */
    List<String> roles(String operationId) {
        MethodInfo method = methods.get(operationId);
        AnnotationInstance roles = method == null
                ? null
                : method.hasAnnotation(RolesAllowed.class)
                        ? method.annotation(RolesAllowed.class)
                        : method.declaringClass().declaredAnnotation(RolesAllowed.class);
        if (roles == null) {
            throw new IllegalStateException("operation " + operationId + " has no roles");
        }
        return List.of(roles.value().asStringArray());
    }
}
