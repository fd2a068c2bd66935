package de.nahtlos.it.bench;

import de.nahtlos.it.stack.ServiceProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Starts a service again. */
final class Startlauf {

    private Startlauf() {}

    /** Seconds until the service is ready. */
    static double sekunden(ServiceProcess service) {
        service.stop();
        long beginn = System.nanoTime();
        service.start();
        return (System.nanoTime() - beginn) / 1e9;
    }

    /** Resident memory, in MiB. */
    static double speicher(ServiceProcess service) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(service.pid()), "status")).stream()
                .filter(zeile -> zeile.startsWith("VmRSS"))
                .mapToDouble(zeile -> Double.parseDouble(zeile.replaceAll("\\D+", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }
}
