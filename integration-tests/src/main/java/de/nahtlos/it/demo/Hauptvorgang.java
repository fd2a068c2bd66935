package de.nahtlos.it.demo;

import java.util.List;
import java.util.stream.Stream;

/**
 * The main job: when the legal status of a person changes, nobody and nothing falls into the gap. Invented people, fixed
 * dates of 2025; every step checks its outcome.
 */
public final class Hauptvorgang {

    private final Buehne buehne;
    private final Familie familie = new Familie();

    public Hauptvorgang(Buehne buehne) {
        this.buehne = buehne;
    }

    /** The whole story. A Jobcenter has to be listening for its second half. */
    public List<Schritt> schritte() {
        return Stream.of(
                        grunddaten(),
                        new Anerkennung(buehne, familie).schritte(),
                        new Uebergabe(buehne, familie).schritte(),
                        new Berichtigung(buehne, familie).schritte())
                .flatMap(List::stream)
                .toList();
    }

    /** The beginning of the story: a family in a Gemeinschaftsunterkunft, with a Fall. */
    public List<Schritt> grunddaten() {
        return Stream.of(new Ankunft(buehne, familie).schritte(), new Fallarbeit(buehne, familie).schritte())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Plays steps one after the other.
     *
     * @throws Abweichung at the first thing that is not as expected
     */
    public void spiele(List<Schritt> schritte) {
        for (var schritt : schritte) {
            buehne.erzaehler().titel(schritt.titel());
            schritt.ablauf().run();
        }
    }

    /** Three lines for a shell, to try after the story; they work as printed. */
    public List<String> curlZeilen() {
        var settings = buehne.settings();
        return Curl.zeilen(settings, familie.fall, familie.vater);
    }
}
