package de.nahtlos.it.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtlos.kit.stack.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The network between clients and a server passes everything on, late where it is slow, nothing where it is cut. */
class TcpProxyTest {

    private ServerSocket server;
    private TcpProxy proxy;
    private Socket client;
    private Socket drueben;

    @BeforeEach
    void verbinde() throws IOException {
        server = new ServerSocket(Ports.orFree(0), 5, InetAddress.getLoopbackAddress());
        int port = Ports.orFree(0);
        proxy = new TcpProxy(port, server.getLocalPort());
        client = new Socket(InetAddress.getLoopbackAddress(), port);
        drueben = server.accept();
        drueben.setSoTimeout(300);
    }

    @AfterEach
    void schliesse() throws IOException {
        proxy.close();
        client.close();
        drueben.close();
        server.close();
    }

    @Test
    void itPassesOnInBothDirectionsAndTellsTheEnd() throws IOException {
        client.getOutputStream().write(7);
        assertThat(drueben.getInputStream().read()).isEqualTo(7);
        drueben.getOutputStream().write(8);
        assertThat(client.getInputStream().read()).isEqualTo(8);

        client.close();
        drueben.setSoTimeout(10_000);
        assertThat(drueben.getInputStream().read()).isEqualTo(-1);
    }

    @Test
    void whileItIsCutNothingArrivesAndAfterwardsEverything() throws IOException {
        proxy.trenne();
        client.getOutputStream().write(7);
        client.close();
        assertThatThrownBy(() -> drueben.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);

        proxy.verbinde();
        drueben.setSoTimeout(10_000);
        assertThat(drueben.getInputStream().read()).isEqualTo(7);
        assertThat(drueben.getInputStream().read()).isEqualTo(-1);
    }

    @Test
    void whenItIsSlowEveryPieceIsLate() throws IOException {
        proxy.verzoegere(Duration.ofMillis(200));
        drueben.setSoTimeout(10_000);
        long beginn = System.nanoTime();
        client.getOutputStream().write(7);
        assertThat(drueben.getInputStream().read()).isEqualTo(7);
        assertThat(Duration.ofNanos(System.nanoTime() - beginn)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }
}
