package de.nahtlos.it.bench;

/** How the tail of each request grows from the smallest to the largest number of persons. */
final class Wachstum {

    private static final double HOECHSTENS = 1.5;
    private static final String SCHWANZ = ", p99";

    private Wachstum() {}

    static void trage(Messtafel tafel, int wenige, int viele) {
        String vorher = vorsatz(wenige);
        String nachher = vorsatz(viele);
        for (Messwert klein : tafel.werte()) {
            if (klein.name().startsWith(vorher) && klein.name().endsWith(SCHWANZ)) {
                String name = klein.name().substring(vorher.length());
                tafel.werte().stream()
                        .filter(gross -> gross.name().equals(nachher + name))
                        .forEach(gross -> tafel.trage(Messwert.von("growth: " + name, gross.wert(), "ms")
                                .neben("%d persons".formatted(wenige), klein.wert())
                                .hoechstensVielfaches(HOECHSTENS)));
            }
        }
    }

    /** Begins the name of each figure that was measured with so many persons. */
    static String vorsatz(int personen) {
        return personen + " persons: ";
    }
}
