package de.nahtlos.it.chaos;

import de.nahtlos.it.stack.StackSettings;
import de.nahtlos.it.stack.StackSettings.Behind;
import de.nahtlos.kit.stack.Ports;
import java.time.Duration;
import java.util.List;

/** PostgreSQL and Kafka behind a network that becomes slow and is cut. */
final class Netzstoerungen implements AutoCloseable {

    private static final Duration LANGSAM_JE_STUECK = Duration.ofMillis(25);

    private final Behind dahinter = new Behind(Ports.orFree(0), Ports.orFree(0));
    private final Duration dauer;
    private TcpProxy postgres;
    private TcpProxy kafka;

    /** @param dauer of each fault */
    Netzstoerungen(Duration dauer) {
        this.dauer = dauer;
    }

    /** The same stack with the two networks in between; from now on they pass everything on. */
    StackSettings zwischen(StackSettings settings) {
        postgres = new TcpProxy(settings.postgresPort(), dahinter.postgresPort());
        kafka = new TcpProxy(settings.kafkaPort(), dahinter.kafkaPort());
        return settings.withServersBehind(dahinter);
    }

    List<Stoerung> alle() {
        return List.of(
                langsam("PostgreSQL", postgres),
                getrennt("PostgreSQL", postgres),
                langsam("Kafka", kafka),
                getrennt("Kafka", kafka));
    }

    private Stoerung langsam(String name, TcpProxy proxy) {
        return new Stoerung(name + " slow for " + dauer.toSeconds() + " s", () -> {
            proxy.verzoegere(LANGSAM_JE_STUECK);
            Schreiber.warte(dauer.toMillis());
            proxy.verzoegere(Duration.ZERO);
        });
    }

    private Stoerung getrennt(String name, TcpProxy proxy) {
        return new Stoerung(name + " cut off for " + dauer.toSeconds() + " s", () -> {
            proxy.trenne();
            Schreiber.warte(dauer.toMillis());
            proxy.verbinde();
        });
    }

    @Override
    public void close() {
        postgres.close();
        kafka.close();
    }
}
