package de.nahtlos.it.bench;

import java.util.List;

/**
 * How much is measured.
 *
 * @param personen persons in status-service; as many Faelle
 * @param aufgaben tasks per Fall
 * @param vergangene past stays per place
 * @param warm seconds until the compiler of the JVM knows what is called often
 * @param sekunden of each measurement
 * @param raten recognitions per second whose effects are awaited
 * @param wechsel persons on the day of the change
 */
public record Umfang(
        int personen, int aufgaben, int vergangene, int warm, int sekunden, List<Integer> raten, int wechsel) {

    /** In a few minutes. */
    public static Umfang kurz() {
        return new Umfang(10_000, 10, 2, 12, 4, List.of(50, 200), 300);
    }

    /** @param personen how many persons there are */
    public static Umfang voll(int personen) {
        return new Umfang(personen, 10, 50, 40, 20, List.of(50, 200, 500), 3000);
    }

    /** The same measurement for every number of persons. */
    static Umfang wachstum(int personen) {
        return new Umfang(personen, 3, 20, 40, 15, List.of(), 0);
    }
}
