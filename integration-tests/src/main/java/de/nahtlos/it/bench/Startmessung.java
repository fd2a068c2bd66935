package de.nahtlos.it.bench;

import de.nahtlos.it.stack.Service;
import de.nahtlos.it.stack.ServiceProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** How long a service takes to start, and how much memory it holds. */
final class Startmessung {

    private static final int MIB_HOECHSTENS = 300;
    private static final double SEKUNDEN_HOECHSTENS = 1.2;

    private final Messstand stand;

    Startmessung(Messstand stand) {
        this.stand = stand;
    }

    /** Starts each service without the AOT cache and with it; from now on all run with it. */
    void missStart() throws Exception {
        var tafel = stand.tafel();
        tafel.abschnitt("start");
        Map<Service, Double> ohne = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            stand.stack().service(service).forgetTraining();
            ohne.put(service, sekunden(stand.stack().service(service)));
        }
        stand.stack().trainStarts();
        for (Service service : Service.values()) {
            var dienst = stand.stack().service(service);
            tafel.trage(Messwert.von(service.module() + ", start", sekunden(dienst), "s")
                    .neben("without AOT cache", ohne.get(service))
                    .hoechstens(SEKUNDEN_HOECHSTENS));
            trageSpeicher(service, "after the start");
        }
    }

    /** What each service holds after everything that was measured. */
    void missSpeicher() throws IOException {
        stand.tafel().abschnitt("memory");
        for (Service service : Service.values()) {
            trageSpeicher(service, "after the load");
        }
    }

    private void trageSpeicher(Service service, String wann) throws IOException {
        double speicher = speicher(stand.stack().service(service));
        stand.tafel()
                .trage(Messwert.von("%s, memory %s".formatted(service.module(), wann), speicher, "MiB")
                        .hoechstens(MIB_HOECHSTENS));
    }

    /** Seconds until the service is ready again. */
    private static double sekunden(ServiceProcess service) {
        service.stop();
        long beginn = System.nanoTime();
        service.start();
        return (System.nanoTime() - beginn) / 1e9;
    }

    /** Resident memory, in MiB. */
    private static double speicher(ServiceProcess service) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(service.pid()), "status")).stream()
                .filter(zeile -> zeile.startsWith("VmRSS"))
                .mapToDouble(zeile -> Double.parseDouble(zeile.replaceAll("\\D+", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }
}
