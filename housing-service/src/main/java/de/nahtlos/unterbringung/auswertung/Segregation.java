package de.nahtlos.unterbringung.auswertung;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How unevenly the housed persons are spread over the Sozialraeume: the index of segregation of Duncan and Duncan (A
 * Methodological Analysis of Segregation Indexes, American Sociological Review 20, 1955, 210–217), the dissimilarity
 * between them and all other residents: half the sum over the Sozialraeume of |share of the housed − share of the others|.
 * 0 = spread like the others, 1 = nowhere together with them. It is the share of the housed who would have to move.
 */
public record Segregation(Optional<Double> index, List<Sozialraum> sozialraeume) {

    public Segregation {
        sozialraeume = List.copyOf(sozialraeume);
    }

    /**
     * One Sozialraum.
     *
     * @param einwohner all residents, the housed included
     * @param beitrag what it adds to the index
     */
    public record Sozialraum(String name, long untergebracht, long einwohner, double beitrag) {}

    /**
     * Computes it; without anybody housed or any other resident there is none.
     *
     * @param untergebracht housed persons by Sozialraum
     * @param einwohner residents by Sozialraum; only those are compared
     */
    static Segregation von(Map<String, Long> untergebracht, Map<String, Long> einwohner) {
        double alle = einwohner.keySet().stream()
                .mapToLong(it -> untergebracht.getOrDefault(it, 0L))
                .sum();
        double alleUebrigen = einwohner.keySet().stream()
                .mapToLong(it -> uebrige(it, untergebracht, einwohner))
                .sum();
        if (alle == 0 || alleUebrigen == 0) {
            return new Segregation(Optional.empty(), List.of());
        }
        var sozialraeume = einwohner.keySet().stream()
                .sorted()
                .map(it -> {
                    long hier = untergebracht.getOrDefault(it, 0L);
                    double abstand = Math.abs(hier / alle - uebrige(it, untergebracht, einwohner) / alleUebrigen);
                    return new Sozialraum(it, hier, einwohner.get(it), abstand / 2);
                })
                .toList();
        return new Segregation(
                Optional.of(
                        sozialraeume.stream().mapToDouble(Sozialraum::beitrag).sum()),
                sozialraeume);
    }

    private static long uebrige(String sozialraum, Map<String, Long> untergebracht, Map<String, Long> einwohner) {
        return Math.max(0, einwohner.get(sozialraum) - untergebracht.getOrDefault(sozialraum, 0L));
    }
}
