package de.nahtlos.status.recht;

import de.nahtlos.status.recht.akte.Akte;
import de.nahtlos.status.recht.begriff.Stichtagsregel;
import de.nahtlos.status.recht.rechtskreis.Einstellungen;
import de.nahtlos.status.recht.rechtskreis.Regelwerk;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long one derivation of a household of five with 40 facts takes, up to the horizon of the service: at most 1 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
public class HerleitungBenchmark {

    private static final LocalDate ENDE_DER_ZEIT = LocalDate.of(2150, 12, 31);

    private final Akte akte = Musterhaushalt.akte();
    private final Einstellungen einstellungen = Einstellungen.mit(Stichtagsregel.UNANFECHTBARKEIT);

    @Benchmark
    public Ergebnis haushaltMitFuenfPersonenUnd40Ereignissen() {
        return Herleitung.herleiten(akte, einstellungen, Regelwerk.geltendes(), ENDE_DER_ZEIT);
    }
}
