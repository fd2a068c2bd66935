package de.nahtlos.it.lieferkette;

import de.nahtlos.it.stack.Service;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The components of all services with their licences, as a Markdown table that a person reads. */
final class Lizenzliste {

    private record Zeile(String id, String version, List<String> lizenzen) {

        static Zeile von(Komponente komponente) {
            return new Zeile(komponente.id(), komponente.version(), komponente.lizenzen());
        }

        String sortierung() {
            return id + ":" + version;
        }

        String lizenz() {
            return lizenzen.isEmpty() ? "none declared" : String.join(", ", lizenzen);
        }
    }

    private final Lizenzregeln regeln;
    private final Map<String, Zeile> zeilen = new TreeMap<>();
    private final Map<String, Set<Service>> lieferung = new TreeMap<>();

    Lizenzliste(Lizenzregeln regeln) {
        this.regeln = regeln;
    }

    /** @param kopierte components of the build of which parts are delivered all the same */
    void trage(Service dienst, Stueckliste stueckliste, Set<String> kopierte) {
        for (var komponente : stueckliste.komponenten()) {
            var zeile = Zeile.von(komponente);
            zeilen.put(zeile.sortierung(), zeile);
            var dienste = lieferung.computeIfAbsent(zeile.sortierung(), it -> EnumSet.noneOf(Service.class));
            if (komponente.laufzeit() || kopierte.contains(komponente.id())) {
                dienste.add(dienst);
            }
        }
    }

    /** One line: how many components and licences. */
    String summe() {
        long geliefert = lieferung.values().stream().filter(it -> !it.isEmpty()).count();
        return "%d components, of which %d are delivered and %d take part in the build only; %d licences"
                .formatted(
                        zeilen.size(),
                        geliefert,
                        zeilen.size() - geliefert,
                        anzahlen().size());
    }

    String text() {
        return """
                # Licences

                %s. Several licences of one component: as it declares them, without saying whether all hold or one may be chosen.

                | Licence | Components | Why it is allowed |
                |---|---|---|
                %s
                | Component | Version | Licences | Delivered in |
                |---|---|---|---|
                %s""".formatted(
                summe(),
                anzahlen().entrySet().stream()
                        .map(it -> "| %s | %d | %s |\n".formatted(it.getKey(), it.getValue(), grund(it.getKey())))
                        .collect(Collectors.joining()),
                zeilen.values().stream().map(this::text).collect(Collectors.joining()));
    }

    private String text(Zeile zeile) {
        var dienste = lieferung.get(zeile.sortierung());
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        zeile.id(),
                        zeile.version(),
                        zeile.lizenz(),
                        dienste.isEmpty()
                                ? "build only"
                                : dienste.stream().map(Service::module).collect(Collectors.joining(", ")));
    }

    private Map<String, Long> anzahlen() {
        return zeilen.values().stream()
                .flatMap(it -> it.lizenzen().stream())
                .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
    }

    private String grund(String lizenz) {
        return regeln.lizenzen().stream()
                .filter(it -> it.id().equals(lizenz))
                .map(Lizenzregeln.Lizenz::grund)
                .findFirst()
                .orElse("by component only");
    }
}
