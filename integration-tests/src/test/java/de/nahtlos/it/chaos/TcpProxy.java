package de.nahtlos.it.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A network between clients and a server of this machine: it can be slow, and it can be cut. While it is cut nothing passes,
 * not even the end of a connection; what was sent meanwhile arrives when it is mended, as after a lost link.
 */
final class TcpProxy implements AutoCloseable {

    private final int ziel;
    private final ServerSocket eingang;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition geheilt = lock.newCondition();
    private volatile Duration verzoegerung = Duration.ZERO;
    private boolean getrennt;

    /** @param port where clients connect
     * @param ziel port of the server; it may start later */
    TcpProxy(int port, int ziel) {
        this.ziel = ziel;
        try {
            eingang = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::nimmAn);
    }

    /** From now on every piece of data is as late as this, in each direction; zero ends it. */
    void verzoegere(Duration jeStueck) {
        verzoegerung = jeStueck;
    }

    /** From now on nothing passes. */
    void trenne() {
        lock.lock();
        getrennt = true;
        lock.unlock();
    }

    /** Ends {@link #trenne}. */
    void verbinde() {
        lock.lock();
        getrennt = false;
        geheilt.signalAll();
        lock.unlock();
    }

    private void nimmAn() {
        try {
            while (true) {
                var client = eingang.accept();
                Thread.ofVirtual().start(() -> verbinde(client));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void verbinde(Socket client) {
        try {
            awaitVerbindung();
            var server = new Socket();
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), ziel));
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> leite(server, client));
            leite(client, server);
        } catch (IOException | InterruptedException e) {
            schliesse(client);
        }
    }

    private void leite(Socket von, Socket nach) {
        var stueck = new byte[16_384];
        try {
            for (int laenge; (laenge = von.getInputStream().read(stueck)) > 0; ) {
                TimeUnit.NANOSECONDS.sleep(verzoegerung.toNanos());
                awaitVerbindung();
                nach.getOutputStream().write(stueck, 0, laenge);
            }
            awaitVerbindung();
        } catch (IOException | InterruptedException e) {
            // one of both is gone: the other one is told below
        }
        schliesse(nach);
        schliesse(von);
    }

    private void awaitVerbindung() throws InterruptedException {
        lock.lock();
        try {
            while (getrennt) {
                geheilt.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private static void schliesse(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone already
        }
    }

    @Override
    public void close() {
        verbinde();
        try {
            eingang.close();
        } catch (IOException e) {
            // it is gone already
        }
    }
}
