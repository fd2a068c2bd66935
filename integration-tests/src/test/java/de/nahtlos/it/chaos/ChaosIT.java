package de.nahtlos.it.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.it.RunningStack;
import de.nahtlos.it.chaos.Lauf.Plan;
import de.nahtlos.it.chaos.Verkehr.Last;
import de.nahtlos.it.stack.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * F-13, the short form: status-service, case-service, Kafka and PostgreSQL are killed one after the other under steady mixed
 * traffic. Everything that was answered is there, once and in order, in all services.
 */
class ChaosIT {

    private static final Duration GEDULD = Duration.ofSeconds(120);
    private static final Plan PLAN = new Plan(new Last(3, 3), Duration.ofSeconds(2), Duration.ofSeconds(1), 0, GEDULD);

    @AfterAll
    static void everythingRunsAgain() {
        var stack = RunningStack.get();
        stack.postgres().restart();
        stack.kafka().start();
        stack.service(Service.STATUS).start();
        stack.service(Service.CASE).start();
    }

    @Test
    void whateverIsKilledNothingThatWasAnsweredIsLostDoubledOrOvertaken() throws Exception {
        var stack = RunningStack.get();
        var stoerungen = new Stoerungen(stack, Duration.ofSeconds(2));
        var verstoesse = new ArrayList<String>();
        try (var lauf = new Lauf(stack, Path.of("target/chaos/hauptbuch-kurz.jsonl"), 600);
                var jobcenter = lauf.jobcenter()) {
            for (var stoerung : List.of(
                    stoerungen.toete(Service.STATUS),
                    stoerungen.toete(Service.CASE),
                    stoerungen.toeteKafka(),
                    stoerungen.toetePostgres())) {
                verstoesse.addAll(lauf.akt(stoerung, PLAN));
            }
            var bilanz = lauf.bilanz(GEDULD);
            System.out.println(bilanz);
            assertThat(bilanz.stimmt()).as(bilanz + "\n" + bilanz.beispiele()).isTrue();
            assertThat(verstoesse).as("answers that no service may give").isEmpty();
        }
    }
}
