package de.nahtlos.it.lieferkette;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/**
 * Two builds of the same sources.
 *
 * @param unterschiede what differs, by the path in the folder
 * @param bekannte jars that differ in entries only of which it is known, with the number of these entries
 * @param dateien number of compared files
 */
record Bauvergleich(SortedMap<String, String> unterschiede, SortedMap<String, Integer> bekannte, int dateien) {

    /** Compares all files of two folders by SHA-256. */
    static Bauvergleich zwischen(Path einer, Path anderer, List<Ungleich> bekannt) throws IOException {
        var vergleich = new Bauvergleich(new TreeMap<>(), new TreeMap<>(), 0);
        var namen = ungleiche(pruefsummen(einer), pruefsummen(anderer));
        for (var name : namen) {
            vergleich.trage(name, einer.resolve(name), anderer.resolve(name), bekannt);
        }
        return new Bauvergleich(
                vergleich.unterschiede, vergleich.bekannte, pruefsummen(einer).size());
    }

    private void trage(String name, Path einer, Path anderer, List<Ungleich> bekannt) throws IOException {
        if (!Files.exists(einer) || !Files.exists(anderer)) {
            unterschiede.put(name, "is only in " + (Files.exists(einer) ? einer : anderer));
        } else if (name.endsWith(".jar")) {
            trageJar(name, eintraege(einer), eintraege(anderer), bekannt);
        } else {
            unterschiede.put(name, "differs");
        }
    }

    private void trageJar(
            String name, Map<String, String> eintraege, Map<String, String> andere, List<Ungleich> bekannt) {
        var ungleich = ungleiche(eintraege, andere);
        var neu = ungleich.stream()
                .filter(it -> bekannt.stream().noneMatch(muster -> muster.passt(it)))
                .collect(Collectors.joining(", "));
        if (!neu.isEmpty()) {
            unterschiede.put(name, "differs in " + neu);
        } else if (ungleich.isEmpty() || !List.copyOf(eintraege.keySet()).equals(List.copyOf(andere.keySet()))) {
            unterschiede.put(name, "differs in the order or compression of its entries");
        } else {
            bekannte.put(name, ungleich.size());
        }
    }

    private static SortedSet<String> ungleiche(Map<String, String> summen, Map<String, String> andere) {
        var namen = new TreeSet<>(summen.keySet());
        namen.addAll(andere.keySet());
        namen.removeIf(it -> summen.getOrDefault(it, "").equals(andere.get(it)));
        return namen;
    }

    private static Map<String, String> pruefsummen(Path ordner) throws IOException {
        try (var files = Files.walk(ordner)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(it -> ordner.relativize(it).toString(), Pruefsumme::sha256));
        }
    }

    /** Time and content of each entry, in the order of the jar. */
    private static Map<String, String> eintraege(Path jar) throws IOException {
        Map<String, String> eintraege = new LinkedHashMap<>();
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().toList()) {
                eintraege.put(
                        entry.getName(), entry.getTimeLocal() + " " + Pruefsumme.sha256(zip.getInputStream(entry)));
            }
        }
        return eintraege;
    }
}
