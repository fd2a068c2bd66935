package de.nahtlos.status.recht.aufenthalt;

import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The transition table as a lawyer reads it: a state diagram, and the rows by type of fact. */
public final class Uebergangsdokument {

    private Uebergangsdokument() {}

    public static String markdown() {
        return """
                ## 2. Zustände und Übergänge

                | Code | Anzeige |
                |---|---|
                %s

                Das Bild zeigt, welche Ereignisse von einem Aufenthaltsstatus in einen anderen führen; die Bedingungen
                stehen in der Tabelle. JEDER: aus jedem Status, soweit keine Zeile davor etwas anderes sagt.

                ```mermaid
                stateDiagram-v2
                %s
                ```

                Für jedes Ereignis entscheidet die erste Zeile, die zutrifft. „bleibt“: das Ereignis wirkt, der Status
                bleibt. Ein Code in Großbuchstaben am Ende: die Ablehnung; das Ereignis bleibt als Klärungsfall stehen.

                %s
                """.formatted(zustaende(), kanten(), zeilen());
    }

    private static String zustaende() {
        return Stream.of(Aufenthaltsstatus.values())
                .map(status -> "| `%s` | %s |".formatted(status, status.bezeichnung()))
                .collect(Collectors.joining("\n"));
    }

    private static boolean istAusJedem(Uebergang zeile) {
        return zeile.aus().size() == Aufenthaltsstatus.values().length;
    }

    private static String kanten() {
        Map<String, Set<String>> kanten = new LinkedHashMap<>();
        for (Uebergang zeile : Uebergangstabelle.ZEILEN) {
            if (zeile.ausgang() instanceof Ausgang.Nach nach) {
                von(zeile)
                        .filter(von -> !von.equals(nach.status().name()))
                        .forEach(von -> kanten.computeIfAbsent(
                                        "    %s --> %s".formatted(von, nach.status()), _ -> new LinkedHashSet<>())
                                .addAll(zeile.auf().stream().map(Enum::name).toList()));
            }
        }
        return kanten.entrySet().stream()
                .map(kante -> kante.getKey() + " : " + String.join(", ", kante.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> von(Uebergang zeile) {
        return istAusJedem(zeile) ? Stream.of("JEDER") : zeile.aus().stream().map(Enum::name);
    }

    private static String zeilen() {
        List<String> zeilen =
                new ArrayList<>(List.of("| Ereignis | aus | wenn | Ergebnis | Grundlage |", "|---|---|---|---|---|"));
        for (Ereignistyp typ : Ereignistyp.values()) {
            Uebergangstabelle.ZEILEN.stream()
                    .filter(zeile -> zeile.auf().contains(typ))
                    .filter(zeile -> zeile.auf().size() < Ereignistyp.values().length)
                    .forEach(zeile -> zeilen.add("| `%s` | %s | %s | %s | %s |"
                            .formatted(typ, aus(zeile), wenn(zeile), ergebnis(zeile), zeile.rechtsgrundlage())));
        }
        Uebergangstabelle.ZEILEN.stream()
                .filter(zeile -> zeile.auf().size() == Ereignistyp.values().length)
                .forEach(zeile -> zeilen.add("| jedes andere | %s | %s | %s | %s |"
                        .formatted(aus(zeile), wenn(zeile), ergebnis(zeile), zeile.rechtsgrundlage())));
        return String.join("\n", zeilen);
    }

    private static String aus(Uebergang zeile) {
        return istAusJedem(zeile)
                ? "jedem"
                : zeile.aus().stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String wenn(Uebergang zeile) {
        return Stream.concat(
                        zeile.lagen().stream().map(Lage::text),
                        Stream.of(zeile.inhalt().text()).filter(text -> !text.isEmpty()))
                .collect(Collectors.joining("; "));
    }

    private static String ergebnis(Uebergang zeile) {
        return switch (zeile.ausgang()) {
            case Ausgang.Nach nach -> "**" + nach.status() + "**";
            case Ausgang.Bleibt() -> "bleibt";
            case Ausgang.Verboten verboten -> "abgelehnt: " + verboten.code();
        };
    }
}
