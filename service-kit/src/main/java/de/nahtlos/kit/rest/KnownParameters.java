package de.nahtlos.kit.rest;

import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.problem.Problems.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that an operation does not know: with a mistyped {@code stichtag} the answer would otherwise be
 * that of today, and nobody would see it. An operation that takes none has nothing to mistake. Every list may be asked for
 * a page, also one that has but one.
 */
@ApplicationScoped
public class KnownParameters {

    private static final Set<String> PAGE = Set.of("limit", "cursor");

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    /** @throws Problem 400 that names what is known */
    @ServerRequestFilter
    public void refuseOthers(ContainerRequestContext request, ResourceInfo operation) {
        Set<String> asked = request.getUriInfo().getQueryParameters().keySet();
        if (asked.isEmpty()) {
            return;
        }
        Set<String> names = known.computeIfAbsent(operation.getResourceMethod(), KnownParameters::of);
        List<FieldError> others = asked.stream()
                .filter(name -> !names.contains(name) && !PAGE.contains(name))
                .map(name -> new FieldError(
                        "/" + name, "Den Parameter gibt es hier nicht. Es gibt: " + String.join(", ", names) + "."))
                .toList();
        if (!names.isEmpty() && !others.isEmpty()) {
            throw Problems.badFields(others);
        }
    }

    private static Set<String> of(Method operation) {
        return Arrays.stream(operation.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                .map(parameter -> parameter.getAnnotation(QueryParam.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
