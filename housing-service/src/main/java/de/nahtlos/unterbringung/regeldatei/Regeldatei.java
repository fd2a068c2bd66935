package de.nahtlos.unterbringung.regeldatei;

import de.nahtlos.unterbringung.belegungsregel.Belegungsregel;
import de.nahtlos.unterbringung.belegungsregel.Belegungsregeln;
import de.nahtlos.unterbringung.belegungsregel.Regel;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads the rules of placement from YAML, strictly: a typo must not switch a rule off. */
final class Regeldatei {

    private static final Set<String> ANGABEN =
            Set.of("regel", "ab", "bis", "arten", "abweichung", "rechtsgrundlage", "text");

    private final String name;

    private Regeldatei(String name) {
        this.name = name;
    }

    /** What is wrong, with file and number of the rule, in German. */
    static final class Fehler extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Fehler(String message) {
            super(message);
        }
    }

    /** @throws Fehler that names what is wrong */
    static Belegungsregeln lies(String name, String yaml) {
        return new Regeldatei(name).lies(yaml);
    }

    private Belegungsregeln lies(String yaml) {
        Object inhalt;
        try {
            // Without implicit types a day stays the text that stands there
            inhalt = new Yaml(
                            new SafeConstructor(new LoaderOptions()),
                            new Representer(new DumperOptions()),
                            new DumperOptions(),
                            new LoaderOptions(),
                            new Resolver() {
                                @Override
                                protected void addImplicitResolvers() {}
                            })
                    .load(yaml);
        } catch (YAMLException e) {
            throw new Fehler(name + ": kein gültiges YAML.");
        }
        if (!(inhalt instanceof Map<?, ?> datei)
                || !datei.keySet().equals(Set.of("version", "regeln"))
                || !(datei.get("regeln") instanceof List<?> regeln)) {
            throw new Fehler(name + ": erwartet werden version und regeln (eine Liste).");
        }
        List<Belegungsregel> gelesen = new ArrayList<>();
        for (Object regel : regeln) {
            gelesen.add(regel(name + ", Regel " + (gelesen.size() + 1), regel));
        }
        Arrays.stream(Regel.values())
                .filter(it -> gelesen.stream().noneMatch(regel -> regel.regel() == it))
                .findFirst()
                .ifPresent(it -> {
                    throw new Fehler(name + ": zu " + it + " steht nichts da; eine Regel endet mit bis.");
                });
        return new Belegungsregeln(String.valueOf(datei.get("version")), gelesen);
    }

    private static Belegungsregel regel(String ort, Object angaben) {
        if (!(angaben instanceof Map<?, ?> werte) || !ANGABEN.containsAll(werte.keySet())) {
            throw new Fehler(ort + ": erlaubt sind " + ANGABEN.stream().sorted().toList() + ".");
        }
        return new Belegungsregel(
                code(ort, Regel.class, text(ort, werte, "regel")),
                tag(ort, text(ort, werte, "ab")),
                werte.containsKey("bis") ? tag(ort, text(ort, werte, "bis")) : null,
                arten(ort, werte.get("arten")),
                switch (text(ort, werte, "abweichung")) {
                    case "MIT_GRUND" -> true;
                    case "NIE" -> false;
                    default -> throw new Fehler(ort + ": abweichung ist MIT_GRUND oder NIE.");
                },
                text(ort, werte, "rechtsgrundlage"),
                text(ort, werte, "text"));
    }

    private static Set<Unterkunftsart> arten(String ort, Object werte) {
        if (!(werte instanceof List<?> liste) || liste.isEmpty()) {
            throw new Fehler(ort + ": arten ist eine Liste von Arten der Unterkunft.");
        }
        return liste.stream()
                .map(it -> code(ort, Unterkunftsart.class, String.valueOf(it)))
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> E code(String ort, Class<E> type, String text) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException e) {
            throw new Fehler(ort + ": „" + text + "“ ist keines von " + Arrays.toString(type.getEnumConstants()) + ".");
        }
    }

    private static LocalDate tag(String ort, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Fehler(ort + ": „" + text + "“ ist kein Tag JJJJ-MM-TT.");
        }
    }

    private static String text(String ort, Map<?, ?> werte, String feld) {
        if (werte.get(feld) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new Fehler(ort + ": „" + feld + "“ fehlt.");
    }
}
