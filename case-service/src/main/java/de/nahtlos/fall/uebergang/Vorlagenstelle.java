package de.nahtlos.fall.uebergang;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A place in the file of the templates. Every error names it; a field that nobody asked for is an error, too. */
final class Vorlagenstelle {

    private final String datei;
    private final String ort;
    private final JsonNode inhalt;
    private final Set<String> gelesen = new HashSet<>();

    Vorlagenstelle(String datei, String ort, JsonNode inhalt) {
        this.datei = datei;
        this.ort = ort;
        this.inhalt = inhalt;
    }

    Vorlagenfehler fehler(String meldung) {
        return new Vorlagenfehler(datei, ort, meldung);
    }

    Vorlagenstelle feld(String name) {
        return vielleicht(name).orElseThrow(() -> fehler("„" + name + "“ fehlt"));
    }

    Optional<Vorlagenstelle> vielleicht(String name) {
        gelesen.add(name);
        return Optional.ofNullable(inhalt.get(name)).map(wert -> new Vorlagenstelle(datei, ort + ", " + name, wert));
    }

    String text() {
        if (!inhalt.isTextual() || inhalt.asText().isBlank()) {
            throw fehler("Text erwartet");
        }
        return inhalt.asText();
    }

    int zahl() {
        if (!inhalt.isInt()) {
            throw fehler("ganze Zahl erwartet");
        }
        return inhalt.asInt();
    }

    boolean ja() {
        if (!inhalt.isBoolean()) {
            throw fehler("true oder false erwartet");
        }
        return inhalt.asBoolean();
    }

    List<Vorlagenstelle> liste() {
        if (!inhalt.isArray() || inhalt.isEmpty()) {
            throw fehler("Liste mit mindestens einem Eintrag erwartet");
        }
        return StreamSupport.stream(inhalt.spliterator(), false)
                .map(teil -> new Vorlagenstelle(datei, ort, teil))
                .toList();
    }

    /** One of these codes. */
    String eines(Set<String> erlaubt) {
        if (!erlaubt.contains(text())) {
            throw fehler("unbekannter Wert „" + text() + "“, erlaubt: " + String.join(", ", new TreeSet<>(erlaubt)));
        }
        return text();
    }

    <E extends Enum<E>> E code(Class<E> menge) {
        return Enum.valueOf(menge, eines(namen(menge)));
    }

    static <E extends Enum<E>> Set<String> namen(Class<E> menge) {
        return Arrays.stream(menge.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
    }

    /** Refuses what nobody asked for: a typo in a name. */
    void keineWeiteren() {
        if (!inhalt.isObject()) {
            throw fehler("Objekt erwartet");
        }
        inhalt.fieldNames().forEachRemaining(name -> {
            if (!gelesen.contains(name)) {
                throw fehler("unbekannte Angabe „" + name + "“, erlaubt: " + String.join(", ", new TreeSet<>(gelesen)));
            }
        });
    }
}
