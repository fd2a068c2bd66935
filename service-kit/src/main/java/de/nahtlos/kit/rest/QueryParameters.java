package de.nahtlos.kit.rest;

import de.nahtlos.kit.problem.Problems;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads query parameters. Where JAX-RS answers 404 to one that it cannot convert, a client that has mistyped a date gets
 * a 400 that names the parameter. An empty one counts as left out.
 */
@Provider
public class QueryParameters implements ParamConverterProvider {

    private record Reader(Function<String, Object> read, String expected) {}

    private static final Reader NUMBER = new Reader(Integer::valueOf, "Bitte eine ganze Zahl.");
    private static final Map<Class<?>, Reader> READERS = Map.of(
            LocalDate.class, new Reader(QueryParameters::date, "Bitte ein Datum JJJJ-MM-TT."),
            UUID.class, new Reader(QueryParameters::id, "Bitte eine Id (UUID)."),
            int.class, NUMBER,
            Integer.class, NUMBER,
            Boolean.class, new Reader(QueryParameters::truth, "Bitte true oder false."));

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return name(annotations)
                .flatMap(name -> reader(type).map(reader -> new Converter<T>(name, reader)))
                .orElse(null);
    }

    private static Optional<String> name(Annotation[] annotations) {
        return Arrays.stream(annotations == null ? new Annotation[0] : annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst();
    }

    private static Optional<Reader> reader(Class<?> type) {
        return type.isEnum() ? Optional.of(codes(type)) : Optional.ofNullable(READERS.get(type));
    }

    private static Reader codes(Class<?> type) {
        Map<String, Object> codes = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(code -> ((Enum<?>) code).name(), code -> code));
        String expected =
                "Bitte einen Code aus: " + codes.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".";
        return new Reader(text -> Optional.ofNullable(codes.get(text)).orElseThrow(), expected);
    }

    private static Object date(String text) {
        LocalDate date = LocalDate.parse(text);
        if (!StoredValues.isDate(date)) {
            throw new IllegalArgumentException();
        }
        return date;
    }

    private static Object truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    /** The JDK also takes ids with shortened groups, which nobody means. */
    private static Object id(String text) {
        UUID id = UUID.fromString(text);
        if (text.length() != id.toString().length()) {
            throw new IllegalArgumentException();
        }
        return id;
    }

    private record Converter<T>(String name, Reader reader) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked") // the reader was chosen by the class of T
        public T fromString(String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            try {
                return (T) reader.read().apply(text);
            } catch (RuntimeException e) {
                throw Problems.badField("/" + name, reader.expected());
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
