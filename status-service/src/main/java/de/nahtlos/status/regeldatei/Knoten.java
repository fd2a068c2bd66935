package de.nahtlos.status.regeldatei;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a rule file. Every error names its line; a key that nobody asked for is an error, too. */
final class Knoten {

    private final String datei;
    private final Node node;
    private final Map<String, NodeTuple> felder = new LinkedHashMap<>();
    private final Set<String> gelesen = new HashSet<>();

    private Knoten(String datei, Node node) {
        this.datei = datei;
        this.node = node;
        if (node instanceof MappingNode abbildung) {
            abbildung.getValue().forEach(this::nimm);
        }
    }

    /** The root of a file. */
    static Knoten lies(String datei, String inhalt) {
        try {
            Node wurzel = new Yaml(new LoaderOptions()).compose(new StringReader(inhalt));
            if (wurzel == null) {
                throw new Regelfehler(datei, "die Datei ist leer");
            }
            return new Knoten(datei, wurzel);
        } catch (MarkedYAMLException e) {
            throw new Regelfehler(datei, e.getProblemMark().getLine() + 1, "kein gültiges YAML: " + e.getProblem());
        }
    }

    private void nimm(NodeTuple feld) {
        String name = new Knoten(datei, feld.getKeyNode()).text();
        if (felder.put(name, feld) != null) {
            throw new Knoten(datei, feld.getKeyNode()).fehler("„" + name + "“ steht doppelt");
        }
    }

    Regelfehler fehler(String meldung) {
        return new Regelfehler(datei, zeile(), meldung);
    }

    int zeile() {
        return node.getStartMark().getLine() + 1;
    }

    boolean istText() {
        return node instanceof ScalarNode;
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw fehler("Text erwartet");
    }

    LocalDate tag() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException e) {
            throw fehler("kein gültiges Datum: „" + text() + "“ (erwartet JJJJ-MM-TT)");
        }
    }

    int zahl() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw fehler("Zahl erwartet: „" + text() + "“");
        }
    }

    boolean ja() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw fehler("true oder false erwartet: „" + text() + "“");
        };
    }

    <E extends Enum<E>> E code(Class<E> menge) {
        return Arrays.stream(menge.getEnumConstants())
                .filter(code -> code.name().equals(text()))
                .findFirst()
                .orElseThrow(() -> fehler("unbekannter Wert „" + text() + "“, erlaubt: "
                        + Arrays.stream(menge.getEnumConstants())
                                .map(Enum::name)
                                .collect(Collectors.joining(", "))));
    }

    List<Knoten> liste() {
        if (!(node instanceof SequenceNode folge)) {
            throw fehler("Liste erwartet");
        }
        return folge.getValue().stream().map(teil -> new Knoten(datei, teil)).toList();
    }

    List<String> texte() {
        return liste().stream().map(Knoten::text).toList();
    }

    Knoten feld(String name) {
        return vielleicht(name).orElseThrow(() -> fehler("„" + name + "“ fehlt"));
    }

    Optional<Knoten> vielleicht(String name) {
        gelesen.add(name);
        return Optional.ofNullable(felder.get(name)).map(feld -> new Knoten(datei, feld.getValueNode()));
    }

    /** The only field of a place that has just one, such as {@code nicht: …}. */
    String einzigesFeld() {
        if (felder.size() != 1) {
            throw fehler("genau eine Angabe erwartet");
        }
        return felder.keySet().iterator().next();
    }

    /** Refuses what nobody asked for: a typo in a key. */
    void keineWeiteren() {
        List<String> fremde = new ArrayList<>(felder.keySet());
        fremde.removeAll(gelesen);
        if (!fremde.isEmpty()) {
            String erlaubt = gelesen.stream().sorted().collect(Collectors.joining(", "));
            throw new Knoten(datei, felder.get(fremde.getFirst()).getKeyNode())
                    .fehler("unbekannte Angabe „" + fremde.getFirst() + "“, erlaubt: " + erlaubt);
        }
    }
}
