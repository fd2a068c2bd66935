package de.nahtlos.it.eingabe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Connections that begin a request and send a byte of it now and then. */
final class Tropfen implements AutoCloseable {

    private final List<SocketChannel> offen = new ArrayList<>();

    /** @param anfang what each sends at once */
    Tropfen(URI service, int anzahl, String anfang) {
        try {
            for (int i = 0; i < anzahl; i++) {
                var verbindung = SocketChannel.open(new InetSocketAddress(service.getHost(), service.getPort()));
                offen.add(verbindung);
                verbindung.write(ByteBuffer.wrap(anfang.getBytes(StandardCharsets.US_ASCII)));
                verbindung.configureBlocking(false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request whose headers do not end. */
    static Tropfen imKopf(URI service, int anzahl) {
        return new Tropfen(service, anzahl, "GET /api/v1/personen HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
    }

    /** A request whose body does not end. */
    static Tropfen imRumpf(URI service, int anzahl, String token) {
        return new Tropfen(service, anzahl, """
                POST /api/v1/personen HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: 1000\r
                \r
                {""".formatted(token));
    }

    /** One more byte each; gives how many the service has not closed. */
    int sende() {
        offen.removeIf(verbindung -> !lebt(verbindung));
        return offen.size();
    }

    private static boolean lebt(SocketChannel verbindung) {
        try {
            verbindung.write(ByteBuffer.wrap(new byte[] {' '}));
            var answer = ByteBuffer.allocate(8_192);
            int read = verbindung.read(answer);
            while (read > 0) {
                read = verbindung.read(answer.clear());
            }
            if (read < 0) {
                verbindung.close();
            }
            return read == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        for (var verbindung : offen) {
            verbindung.close();
        }
    }
}
