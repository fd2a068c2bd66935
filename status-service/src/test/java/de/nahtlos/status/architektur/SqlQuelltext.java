package de.nahtlos.status.architektur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds SQL in the source text of the service, because a compiled rule cannot look into strings. */
final class SqlQuelltext {

    /** The only files in which SQL may stand. */
    static final Set<String> ERLAUBT = Set.of(
            "AbschnittTable.java",
            "Dubletten.java",
            "EreignisTable.java",
            "FristTable.java",
            "Geburtsdaten.java",
            "HaushaltTable.java",
            "KlaerungTable.java",
            "Klaerungsfaelle.java",
            "Lueckenliste.java",
            "MatrixTable.java",
            "Namensverzeichnis.java",
            "PersonTable.java",
            "FaelligTable.java",
            "LaufTable.java",
            "LaufzahlenTable.java",
            "NeuberechnungTable.java",
            "Personen.java",
            "Personensuche.java",
            "RechtskreisTable.java",
            "Rechtslagen.java",
            "StandTable.java",
            "StatusTable.java",
            "StichtagTable.java",
            "Uebergabedaten.java",
            "VerbundSperre.java",
            "Verbuende.java",
            "WechselTable.java",
            "Zugriffsauskunft.java",
            "Zugriffsprotokoll.java");

    private static final Path QUELLEN = Path.of("src/main/java/de/nahtlos/status");
    private static final Pattern TEXT =
            Pattern.compile("\"\"\"(?<block>.*?)\"\"\"|\"(?<zeile>(?:[^\"\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern SQL = Pattern.compile(
            "\\s*(select\\s.+\\sfrom\\s|insert\\s+into\\s|update\\s.+\\sset\\s|delete\\s+from\\s|with\\s.+\\sas\\s*\\()",
            Pattern.DOTALL);

    private SqlQuelltext() {}

    static List<String> anweisungen() {
        return dateien().stream()
                .flatMap(datei -> anweisungen(lies(datei)).stream())
                .toList();
    }

    static List<Path> dateienMitSql() {
        return dateien().stream()
                .filter(datei -> !anweisungen(lies(datei)).isEmpty())
                .toList();
    }

    static List<String> ohneKommune(List<String> anweisungen) {
        return anweisungen.stream().filter(sql -> !sql.contains("kommune")).toList();
    }

    private static List<String> anweisungen(String quelltext) {
        List<String> gefunden = new ArrayList<>();
        Matcher texte = TEXT.matcher(quelltext);
        while (texte.find()) {
            String text = texte.group("block") != null ? texte.group("block") : texte.group("zeile");
            if (SQL.matcher(text).lookingAt()) {
                gefunden.add(text);
            }
        }
        return gefunden;
    }

    private static List<Path> dateien() {
        try (Stream<Path> dateien = Files.walk(QUELLEN)) {
            return dateien.filter(datei -> datei.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lies(Path datei) {
        try {
            return Files.readString(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
