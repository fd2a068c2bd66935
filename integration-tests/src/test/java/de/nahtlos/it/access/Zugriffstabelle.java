package de.nahtlos.it.access;

import de.nahtlos.it.stack.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Reads {@code zugriffstabelle.md}: who may call which operation. */
public final class Zugriffstabelle {

    /** The short names of the table and somebody of Koblenz who has the role. */
    static final Map<String, String> USERS = new TreeMap<>(Map.ofEntries(
            Map.entry("ABH", "abh.koblenz"),
            Map.entry("LEI", "leistung.koblenz"),
            Map.entry("LOT", "lotse.koblenz"),
            Map.entry("FML", "leitung.koblenz"),
            Map.entry("UNT", "unterkunft.koblenz"),
            Map.entry("JC", "jobcenter.koblenz"),
            Map.entry("MAN", "management.koblenz"),
            Map.entry("DSB", "dsb.koblenz"),
            Map.entry("REG", "regel.koblenz"),
            Map.entry("BET", "betrieb"),
            Map.entry("DF", "fall-dienst"),
            Map.entry("DU", "unterbringung-dienst")));

    private Zugriffstabelle() {}

    /** One operation of one service. */
    record Operation(Service service, String method, String path) {

        /** The path with ids that nobody has. */
        String somePath() {
            return path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        }

        @Override
        public String toString() {
            return service.module() + " " + method + " " + path;
        }
    }

    /** An operation and the roles that may call it. */
    record Row(Operation operation, Set<String> roles) {}

    /** The name of a user of Koblenz who may call this operation. */
    public static String someoneWhoMay(Service service, String method, String path) {
        return rows().stream()
                .filter(row -> row.operation().equals(new Operation(service, method, path)))
                .map(row -> USERS.get(row.roles().iterator().next()))
                .findFirst()
                .orElseThrow();
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<Service> services = List.of();
        for (String line : text().lines().toList()) {
            if (line.startsWith("## ")) {
                services = servicesOf(line.substring(3).trim());
            } else if (line.matches("\\| (GET|POST|PUT|PATCH|DELETE) .*")) {
                for (Service service : services) {
                    rows.add(row(service, line));
                }
            }
        }
        return rows;
    }

    private static List<Service> servicesOf(String heading) {
        return heading.equals("every service")
                ? List.of(Service.values())
                : Arrays.stream(Service.values())
                        .filter(it -> it.module().equals(heading))
                        .toList();
    }

    private static Row row(Service service, String line) {
        String[] cells = line.split("\\|", -1);
        String[] operation = cells[1].trim().split(" ", 2);
        Set<String> roles = new LinkedHashSet<>(List.of(cells[2].trim().split(" +")));
        if (!USERS.keySet().containsAll(roles)) {
            throw new IllegalStateException("unknown role in: " + line);
        }
        return new Row(new Operation(service, operation[0], operation[1]), roles);
    }

    private static String text() {
        try (var file = Zugriffstabelle.class.getResourceAsStream("/zugriffstabelle.md")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
