package de.nahtlos.it.chaos;

import de.nahtlos.it.api.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The ledger of what clients were told, outside of all services: every write before it is sent, every outcome that is not
 * known, every answer with what must be true later. It is also written to a file, one JSON object per line.
 */
final class Hauptbuch implements AutoCloseable {

    private final Writer datei;
    private final Set<String> offene = new HashSet<>();
    private final Map<Ding, Integer> soll = new HashMap<>();
    private long schreibvorgaenge;
    private long ungewisse;

    Hauptbuch(Path datei) {
        try {
            Files.createDirectories(datei.toAbsolutePath().getParent());
            this.datei = Files.newBufferedWriter(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param schluessel of the write; a repeat has the same one */
    synchronized void gesendet(String schluessel, String was) {
        offene.add(schluessel);
        schreibe("gesendet", schluessel, was);
    }

    /** No answer: it may have happened or not. The same key sent again finds out. */
    synchronized void ungewiss(String schluessel, String grund) {
        ungewisse++;
        schreibe("ungewiss", schluessel, grund);
    }

    /** The client was told that it is done. */
    synchronized void beantwortet(String schluessel, Wirkung wirkung) {
        if (!offene.remove(schluessel)) {
            return; // a Stapel that was sent again answers a line a second time
        }
        schreibvorgaenge++;
        wirkung.entfallen().forEach(ding -> soll.merge(ding, -1, Integer::sum));
        wirkung.neu().forEach(ding -> soll.merge(ding, 1, Integer::sum));
        schreibe("beantwortet", schluessel, wirkung.neu().toString());
    }

    /** How many writes were answered with success. */
    synchronized long schreibvorgaenge() {
        return schreibvorgaenge;
    }

    /** How often a client had to ask again because it got no answer. */
    synchronized long ungewisse() {
        return ungewisse;
    }

    /** Keys whose outcome nobody knows. */
    synchronized Set<String> offene() {
        return Set.copyOf(offene);
    }

    /** What has to be there, and how often. */
    synchronized Map<Ding, Integer> soll() {
        var jetzt = new HashMap<>(soll);
        jetzt.values().removeIf(anzahl -> anzahl == 0);
        return jetzt;
    }

    private void schreibe(String was, String schluessel, String inhalt) {
        try {
            datei.write(Json.object("was", was, "schluessel", schluessel, "inhalt", inhalt) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            datei.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
