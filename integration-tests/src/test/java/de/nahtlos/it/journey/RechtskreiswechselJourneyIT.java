package de.nahtlos.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.it.RunningStack;
import de.nahtlos.it.demo.Buehne;
import de.nahtlos.it.demo.Erzaehler;
import de.nahtlos.it.demo.Hauptvorgang;
import de.nahtlos.it.jobcenter.JobcenterConsumer;
import de.nahtlos.it.stack.Service;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** J-01: the main job, the same steps that {@code ./nahtlos demo} plays. */
class RechtskreiswechselJourneyIT {

    private final Hauptvorgang hauptvorgang = new Hauptvorgang(
            new Buehne(RunningStack.get().settings(), RunningStack.tokens(), new Erzaehler(System.out, false)));

    @Test
    void aFamilyIsAccompaniedFromArrivalThroughRecognitionAndCorrectionWithoutAGap() throws Exception {
        try (var jobcenter = jobcenter().start()) {
            assertThat(jobcenter).isNotNull();
            hauptvorgang.spiele(hauptvorgang.schritte());
        }
        theLinesToTryWorkAsPrinted();
    }

    private void theLinesToTryWorkAsPrinted() throws IOException, InterruptedException {
        var lines = hauptvorgang.curlZeilen();
        var shell = new ProcessBuilder("sh", "-e", "-c", String.join("\n", lines))
                .redirectErrorStream(true)
                .start();
        var output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(output).isZero();
        assertThat(output).contains("SGB_II").contains("2025-10-01");
    }

    private static JobcenterConsumer jobcenter() {
        var settings = RunningStack.get().settings();
        return new JobcenterConsumer(
                new JobcenterConsumer.Settings(
                        settings.bootstrapServers(), URI.create(settings.url(Service.CASE)), "JC-07111"),
                () -> RunningStack.tokens().ofUser("jobcenter.koblenz"),
                System.out::println);
    }
}
