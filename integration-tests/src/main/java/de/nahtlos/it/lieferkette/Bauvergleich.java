package de.nahtlos.it.lieferkette;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/** Two builds of the same sources: which of the delivered files differ, and in a jar which entries. */
record Bauvergleich(SortedMap<String, String> unterschiede, int dateien) {

    /**
     * Compares all files of two folders by SHA-256.
     *
     * @return what differs, by the path in the folder; empty if the builds are equal
     */
    static Bauvergleich zwischen(Path einer, Path anderer) throws IOException {
        var summen = pruefsummen(einer);
        var andereSummen = pruefsummen(anderer);
        var namen = new TreeSet<>(summen.keySet());
        namen.addAll(andereSummen.keySet());
        SortedMap<String, String> unterschiede = new TreeMap<>();
        for (var name : namen) {
            if (!summen.getOrDefault(name, "").equals(andereSummen.get(name))) {
                unterschiede.put(name, unterschied(einer.resolve(name), anderer.resolve(name)));
            }
        }
        return new Bauvergleich(unterschiede, namen.size());
    }

    private static Map<String, String> pruefsummen(Path ordner) throws IOException {
        try (var files = Files.walk(ordner)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(it -> ordner.relativize(it).toString(), Pruefsumme::sha256));
        }
    }

    private static String unterschied(Path einer, Path anderer) throws IOException {
        if (!Files.exists(einer) || !Files.exists(anderer)) {
            return "is only in " + (Files.exists(einer) ? einer : anderer);
        }
        if (!einer.toString().endsWith(".jar")) {
            return "differs";
        }
        var eintraege = eintraege(einer);
        var andere = eintraege(anderer);
        var namen = new TreeSet<>(eintraege.keySet());
        namen.addAll(andere.keySet());
        namen.removeIf(it -> eintraege.getOrDefault(it, "").equals(andere.get(it)));
        return namen.isEmpty()
                ? "differs in order, times or compression of its entries only"
                : "differs in " + String.join(", ", namen);
    }

    private static Map<String, String> eintraege(Path jar) throws IOException {
        Map<String, String> eintraege = new TreeMap<>();
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().toList()) {
                eintraege.put(entry.getName(), Pruefsumme.sha256(zip.getInputStream(entry)));
            }
        }
        return eintraege;
    }
}
