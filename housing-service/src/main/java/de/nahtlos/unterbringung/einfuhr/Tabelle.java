package de.nahtlos.unterbringung.einfuhr;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A spreadsheet as programs export it: UTF-8 (with or without a byte order mark) or else Windows-1252; separated by
 * semicolons or commas; the first line holds the headings.
 */
final class Tabelle {

    /** Names of the columns that are there, with their places. */
    private final Map<Spalte, Integer> spalten = new EnumMap<>(Spalte.class);

    private final List<Zeile> zeilen = new ArrayList<>();

    private Tabelle() {}

    /** One line: its number in the file, counting from 1, and its values; empty ones are missing. */
    record Zeile(long nummer, Map<Spalte, String> werte) {

        Optional<String> wert(Spalte spalte) {
            return Optional.ofNullable(werte.get(spalte));
        }
    }

    /** @throws Unlesbar if it is no such table */
    static Tabelle lies(byte[] datei) {
        String text = text(datei);
        char trenner = trenner(text);
        var tabelle = new Tabelle();
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(trenner)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var leser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord satz : leser) {
                tabelle.nimm(satz, leser.getCurrentLineNumber());
            }
        } catch (UncheckedIOException | IOException e) {
            throw new Unlesbar("Nach Zeile " + tabelle.letzte() + " steht ein Anführungszeichen an falscher Stelle.");
        }
        if (tabelle.spalten.isEmpty()) {
            throw new Unlesbar("Die Datei ist leer.");
        }
        return tabelle;
    }

    List<Zeile> zeilen() {
        return List.copyOf(zeilen);
    }

    private void nimm(CSVRecord satz, long nummer) {
        if (spalten.isEmpty()) {
            ueberschriften(satz);
            return;
        }
        Map<Spalte, String> werte = new EnumMap<>(Spalte.class);
        spalten.forEach((spalte, ort) -> {
            if (ort < satz.size() && !satz.get(ort).isBlank()) {
                werte.put(spalte, satz.get(ort).strip());
            }
        });
        if (!werte.isEmpty()) {
            zeilen.add(new Zeile(nummer, werte));
        }
    }

    private void ueberschriften(CSVRecord satz) {
        for (int ort = 0; ort < satz.size(); ort++) {
            var spalte = Spalte.von(satz.get(ort));
            if (spalte.isPresent() && spalten.put(spalte.get(), ort) != null) {
                throw new Unlesbar("Die Spalte „" + spalte.get().ueberschrift() + "“ steht doppelt.");
            }
        }
        var fehlende = Arrays.stream(Spalte.values())
                .filter(it -> it.pflicht() && !spalten.containsKey(it))
                .map(Spalte::ueberschrift)
                .toList();
        if (!fehlende.isEmpty()) {
            throw new Unlesbar("In der ersten Zeile fehlen Überschriften: " + String.join(", ", fehlende) + ".");
        }
    }

    private long letzte() {
        return zeilen.isEmpty() ? 1 : zeilen.getLast().nummer();
    }

    private static String text(byte[] datei) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(datei))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(datei, Charset.forName("windows-1252"));
        }
    }

    private static char trenner(String text) {
        String erste = text.lines().filter(it -> !it.isBlank()).findFirst().orElse("");
        return erste.chars().filter(it -> it == ';').count()
                        >= erste.chars().filter(it -> it == ',').count()
                ? ';'
                : ',';
    }
}
