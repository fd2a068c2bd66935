package de.nahtlos.it.chaos;

import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.LocalStack;
import de.nahtlos.it.stack.Service;
import de.nahtlos.it.stack.ServiceProcess;
import de.nahtlos.kit.stack.TopicWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Faults of those who consume: two instances share the work, a restart in the middle, messages that nobody can read. */
final class Verbraucherstoerungen {

    private static final String TOPIC = "nahtlos.status.v1";
    private static final List<Service> VERBRAUCHER = List.of(Service.CASE, Service.HOUSING);
    private static final int GIFT = 12;
    private static final int MITTEN_IN = 100;

    private final LocalStack stack;
    private final Lauf lauf;

    Verbraucherstoerungen(LocalStack stack, Lauf lauf) {
        this.stack = stack;
        this.lauf = lauf;
    }

    /** A second instance shares the traffic, then the first one is killed. */
    Stoerung zweiInstanzen(Service service) {
        var name = "two instances of " + service.module() + ", one killed";
        var andere = new AtomicReference<ServiceProcess>();
        return new Stoerung(
                name,
                () -> {
                    andere.set(stack.furtherInstance(service));
                    andere.get().start();
                },
                () -> teile(stack.service(service), andere.get()));
    }

    private void teile(ServiceProcess eine, ServiceProcess andere) {
        try {
            lauf.ziele().setze(eine.service(), List.of(eine.url(), andere.url()));
            Schreiber.warte(5_000);
            eine.kill();
            Schreiber.warte(5_000);
            eine.start();
            Schreiber.warte(3_000);
        } finally {
            lauf.ziele().setze(eine.service(), List.of(eine.url()));
            andere.stop();
        }
    }

    /** Both consumers have a backlog, begin with it, and are killed while they work it off. */
    Stoerung mittenImRueckstand() {
        return new Stoerung("consumers killed in the middle of a batch", () -> {
            VERBRAUCHER.forEach(it -> stack.service(it).stop());
            Schreiber.warte(10_000);
            for (var service : VERBRAUCHER) {
                long vorher = empfangen(service);
                stack.service(service).start();
                while (empfangen(service) < vorher + MITTEN_IN) {
                    Schreiber.warte(1);
                }
                stack.service(service).kill();
                System.out.printf(
                        "  %s killed after %d of its backlog%n", service.module(), empfangen(service) - vorher);
            }
            VERBRAUCHER.forEach(it -> stack.service(it).start());
        });
    }

    private long empfangen(Service service) throws SQLException {
        return lauf.bestand().zahl(service.database(), "select count(*) from inbox");
    }

    /** An unknown type and a broken payload, in all partitions, between the others. */
    Stoerung gift() {
        return new Stoerung("poison messages", () -> {
            var writer = new TopicWriter(stack.kafka().bootstrapServers());
            var schluessel = new ArrayList<String>();
            for (int i = 0; i < GIFT; i++) {
                var person = UUID.randomUUID().toString();
                schluessel.add(person);
                boolean kaputt = i % 2 == 0;
                writer.sendEvent(
                        TOPIC,
                        person,
                        UUID.randomUUID().toString(),
                        kaputt ? "rechtskreiswechsel.festgestellt.v1" : "unbekannt.v1",
                        kaputt
                                ? "{\"personId\": \"" + person + "\", kaputt"
                                : Json.object("personId", person, "kommune", "07111")
                                        .toString());
            }
            awaitBeiseite(schluessel);
        });
    }

    /** Each consumer has put each of them aside. */
    private void awaitBeiseite(List<String> schluessel) {
        long ende = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!schluessel.stream().allMatch(it -> lauf.mithoerer().beiseite(it) >= VERBRAUCHER.size())) {
            if (System.nanoTime() > ende) {
                throw new AssertionError("poison was not put aside by every consumer");
            }
            Schreiber.warte(500);
            lauf.mithoerer().hoere();
        }
    }
}
