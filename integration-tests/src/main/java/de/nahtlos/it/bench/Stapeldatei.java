package de.nahtlos.it.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The lines of a Stapel about invented persons: Gesuch, Ankunftsnachweis, Antrag, Bescheid; 3 in 100 are wrong. */
final class Stapeldatei {

    private static final List<String> TATSACHEN = List.of(
            "\"typ\":\"ASYLGESUCH\",\"datum\":\"2025-01-13\"",
            "\"typ\":\"ANKUNFTSNACHWEIS\",\"datum\":\"2025-01-15\"",
            "\"typ\":\"ASYLANTRAG\",\"datum\":\"2025-01-27\"",
            "\"typ\":\"BAMF_BESCHEID\",\"datum\":\"2025-09-04\",\"ergebnis\":\"FLUECHTLING_3\"");

    private Stapeldatei() {}

    /** All facts of the persons with these numbers, without a wrong line. */
    static String ueber(int von, int bis) {
        return String.join("\n", zeilen(von, bis));
    }

    /** The same with so many wrong lines in between, spread evenly. */
    static String mitFalschen(int von, int bis, int falsche) {
        List<String> zeilen = new ArrayList<>(zeilen(von, bis));
        int abstand = zeilen.size() / falsche;
        for (int i = falsche; i > 0; i--) {
            zeilen.add(i * abstand, falsche(i));
        }
        return String.join("\n", zeilen);
    }

    private static String falsche(int nummer) {
        return switch (nummer % 3) {
            case 0 -> "{\"azrNummer\":\"B0\",\"typ\":\"ASYLGESUCH\"";
            case 1 -> "{\"azrNummer\":\"gibt-es-nicht\"," + TATSACHEN.getFirst() + "}";
            default -> "{\"azrNummer\":\"B0\",\"typ\":\"ANKUNFT\",\"datum\":\"2025-02-30\"}";
        };
    }

    private static List<String> zeilen(int von, int bis) {
        return IntStream.range(von, bis)
                .boxed()
                .flatMap(n -> TATSACHEN.stream().map(tatsache -> "{\"azrNummer\":\"B" + n + "\"," + tatsache + "}"))
                .toList();
    }
}
