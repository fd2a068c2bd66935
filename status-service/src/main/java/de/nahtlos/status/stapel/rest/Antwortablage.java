package de.nahtlos.status.stapel.rest;

import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps the answers in a temporary file until the last line has been read: most clients send everything before they
 * read anything, and both sides would wait for each other for ever. Answers hold ids and codes, nobody's data.
 */
final class Antwortablage implements StreamingOutput, AutoCloseable {

    private final FileChannel datei;
    private final OutputStream ablage;
    private final ObjectWriter json;

    Antwortablage(ObjectWriter json) throws IOException {
        Path pfad = Files.createTempFile("stapel", ".ndjson");
        this.datei = FileChannel.open(
                pfad, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        this.ablage = new BufferedOutputStream(Channels.newOutputStream(datei), 1 << 16);
        this.json = json;
    }

    /** One more line. */
    void nimm(Zeilenantwort antwort) {
        try {
            ablage.write(json.writeValueAsBytes(antwort));
            ablage.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(OutputStream ausgang) throws IOException {
        try (this) {
            ablage.flush();
            Channels.newInputStream(datei.position(0)).transferTo(ausgang);
        }
    }

    @Override
    public void close() throws IOException {
        datei.close();
    }
}
