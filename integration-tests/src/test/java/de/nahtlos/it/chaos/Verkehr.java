package de.nahtlos.it.chaos;

import de.nahtlos.it.chaos.Schreiber.Abgebrochen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Steady mixed traffic, open: new persons arrive at a fixed rate, whatever becomes of those before. Some go through all
 * services one write at a time, in five ways; of others all facts come in one Stapel.
 */
final class Verkehr implements AutoCloseable {

    private static final int GEDULD_MINUTEN = 8;

    private final Schreiber schreiber;
    private final Hauptbuch buch;
    private final Antworten antworten;
    private final Plaetze plaetze;
    private final String strasse;
    private final ScheduledExecutorService takt = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger nummer = new AtomicInteger();

    /**
     * How many begin per second.
     *
     * @param werdegaenge persons who go through all services
     * @param imStapel persons whose facts come in a Stapel, one Stapel per second
     */
    record Last(double werdegaenge, int imStapel) {}

    Verkehr(Schreiber schreiber, Hauptbuch buch, Antworten antworten, Plaetze plaetze, String strasse) {
        this.schreiber = schreiber;
        this.buch = buch;
        this.antworten = antworten;
        this.plaetze = plaetze;
        this.strasse = strasse;
    }

    void beginne(Last last) {
        takt.scheduleAtFixedRate(
                () -> starte(this::werdegang), 0, (long) (1e9 / last.werdegaenge()), TimeUnit.NANOSECONDS);
        if (last.imStapel() > 0) {
            takt.scheduleAtFixedRate(() -> starte(() -> stapel(last.imStapel())), 500, 1000, TimeUnit.MILLISECONDS);
        }
    }

    private void starte(Runnable was) {
        clients.execute(() -> {
            try {
                was.run();
            } catch (Abgebrochen e) {
                antworten.verstoss(e.getMessage());
            } catch (RuntimeException e) {
                antworten.verstoss(e.toString());
            }
        });
    }

    private void werdegang() {
        var art = nummer.getAndIncrement() % 5;
        var werdegang = new Werdegang(schreiber, strasse);
        var begleitung = new Begleitung(schreiber, werdegang.registriert());
        werdegang.imVerfahren();
        var belegung = werdegang.eingezogen(plaetze.naechster());
        if (art == 0) {
            werdegang.fortgezogen(belegung);
            return;
        }
        if (art < 3) {
            begleitung.begleitet();
        }
        werdegang.anerkannt();
        switch (art) {
            case 1 -> begleitung.uebergeben();
            case 3 -> werdegang.berichtigt();
            case 4 -> werdegang.storniert();
            default -> {}
        }
    }

    private void stapel(int anzahl) {
        List<Callable<String>> registrierungen = new ArrayList<>();
        for (int i = 0; i < anzahl; i++) {
            registrierungen.add(() -> Werdegang.registriere(schreiber, strasse));
        }
        try (var einige = Executors.newFixedThreadPool(4, Thread.ofVirtual().factory())) {
            var personen = einige.invokeAll(registrierungen).stream()
                    .map(it -> it.resultNow())
                    .toList();
            new Stapelsendung(schreiber, buch, personen).sende();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nobody arrives any more; those who are on their way arrive at their end. */
    void beende() throws InterruptedException {
        takt.shutdownNow();
        clients.shutdown();
        if (!clients.awaitTermination(GEDULD_MINUTEN, TimeUnit.MINUTES)) {
            antworten.verstoss("clients have no answer after " + GEDULD_MINUTEN + " minutes");
        }
    }

    @Override
    public void close() {
        takt.shutdownNow();
        clients.shutdownNow();
    }
}
