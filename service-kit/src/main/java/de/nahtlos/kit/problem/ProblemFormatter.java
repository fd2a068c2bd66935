package de.nahtlos.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import de.nahtlos.kit.problem.Problems.FieldError;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Gives every problem the one form of this project, whoever made it: stable type, title in the reader's language,
 * instance without a query string, and JSON pointers to the fields of a form.
 */
@ApplicationScoped
class ProblemFormatter implements ProblemPostProcessor {

    private final CurrentVertxRequest request;

    ProblemFormatter(CurrentVertxRequest request) {
        this.request = request;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        HttpProblem.Builder answer = HttpProblem.builder();
        problem.getHeaders().forEach(answer::withHeader);
        Optional<Problem> own = own(problem, context);
        Optional<ProblemType> type = own.map(Problem::kind).or(() -> Problems.ofStatus(problem.getStatusCode()));
        answer.withStatus(problem.getStatusCode());
        answer.withType(type.map(ProblemType::uri).orElse(URI.create("about:blank")));
        answer.withTitle(type.map(this::title).orElse(problem.getTitle()));
        answer.withDetail(own.map(Problem::getDetail).orElseGet(() -> detail(problem, type)));
        answer.withInstance(instance(context.path));
        List<FieldError> fields = fields(context.cause);
        if (!fields.isEmpty()) {
            answer.with("felder", fields);
        }
        problem.getParameters().forEach((member, value) -> {
            if (!"violations".equals(member) && !"field".equals(member)) {
                answer.with(member, value);
            }
        });
        return answer.build();
    }

    /** After the library's own processors. */
    @Override
    public int priority() {
        return 1;
    }

    /** The library's own processors may have made a copy of it; then what it was made of tells. */
    private static Optional<Problem> own(HttpProblem problem, ProblemContext context) {
        return switch (problem) {
            case Problem own -> Optional.of(own);
            default ->
                context.cause instanceof Problem cause
                        ? Optional.of(cause)
                        : Optional.ofNullable(context.cause).flatMap(DatabaseFailures::problemOf);
        };
    }

    private String title(ProblemType type) {
        return english() ? type.english() : type.german();
    }

    private boolean english() {
        if (request.getCurrent() == null) {
            return false;
        }
        String accepted = request.getCurrent().request().getHeader("Accept-Language");
        if (accepted == null || accepted.isBlank()) {
            return false;
        }
        try {
            var ranges = Locale.LanguageRange.parse(accepted);
            return Locale.ENGLISH.equals(Locale.lookup(ranges, List.of(Locale.GERMAN, Locale.ENGLISH)));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What a library says about a failure may quote the payload or name a class: only our own sentences leave. */
    private static String detail(HttpProblem problem, Optional<ProblemType> type) {
        return switch (problem.getStatusCode()) {
            case 400 -> "Bitte die Eingabe prüfen: JSON, Felder und Werte wie in der Schnittstellenbeschreibung.";
            case 401 -> "Bitte mit einem gültigen Zugangstoken anmelden.";
            case 403 -> "Ihre Rolle erlaubt diesen Vorgang nicht.";
            case 404 -> "Unter dieser Adresse gibt es nichts, oder es ist für Sie nicht sichtbar.";
            case 500 -> "Der Vorgang wurde nicht ausgeführt. Bitte später erneut versuchen.";
            default -> type.map(ProblemType::german).orElse(null);
        };
    }

    private static List<FieldError> fields(Throwable cause) {
        return switch (cause) {
            case ConstraintViolationException e ->
                e.getConstraintViolations().stream()
                        .map(ProblemFormatter::fieldError)
                        .toList();
            case JsonMappingException e
            when !e.getPath().isEmpty() ->
                List.of(new FieldError(Problems.pointer(e), "Wert oder Feld wird hier nicht verstanden."));
            case null -> List.of();
            default -> cause.getCause() == cause ? List.of() : fields(cause.getCause());
        };
    }

    private static FieldError fieldError(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            switch (node.getKind()) {
                case METHOD -> {} // the operation
                case PARAMETER ->
                    queryParameter(violation, node)
                            .ifPresent(name -> pointer.append('/').append(name));
                default -> {
                    if (node.getName() != null && !node.getName().startsWith("<")) {
                        pointer.append('/').append(node.getName());
                    }
                }
            }
        }
        return new FieldError(pointer.toString(), violation.getMessage());
    }

    /** The path that was asked for, which may hold anything: what no URI holds is escaped. */
    private static URI instance(String path) {
        try {
            return new URI(null, null, path == null ? "/" : path, null);
        } catch (URISyntaxException e) {
            return URI.create("/");
        }
    }

    /** Its name; empty for the body, whose fields need no prefix. */
    private static Optional<String> queryParameter(ConstraintViolation<?> violation, Path.Node parameter) {
        var method = violation.getPropertyPath().iterator().next().as(Path.MethodNode.class);
        int index = parameter.as(Path.ParameterNode.class).getParameterIndex();
        var types = method.getParameterTypes().toArray(Class<?>[]::new);
        for (Class<?> type = violation.getRootBeanClass(); type != null; type = type.getSuperclass()) {
            try {
                var declared = type.getDeclaredMethod(method.getName(), types).getParameters()[index];
                if (declared.isAnnotationPresent(QueryParam.class)) {
                    return Optional.of(declared.getAnnotation(QueryParam.class).value());
                }
            } catch (NoSuchMethodException e) {
                continue; // a subclass that the container made need not have it
            }
        }
        return Optional.empty();
    }
}
