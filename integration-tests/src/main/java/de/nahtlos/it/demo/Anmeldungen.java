package de.nahtlos.it.demo;

import de.nahtlos.it.stack.Service;
import de.nahtlos.it.stack.StackSettings;
import java.io.PrintStream;

/** What the reader needs to go on alone: addresses and logins. */
public final class Anmeldungen {

    private static final String LOGINS = """

              Logins, all with the password nahtlos
                abh.koblenz         Ausländerbehörde: persons, Ereignisse, Storno
                leistung.koblenz    AsylbLG authority: confirms the end of the benefit
                lotse.koblenz       Integrationslotse: Fälle, Hilfepläne, Übergaben
                leitung.koblenz     Leitung: Übergänge without a Fall, assignment
                unterkunft.koblenz  housing office: places, Belegungen, Auszüge
                jobcenter.koblenz   Jobcenter: packets, acceptance
                management.koblenz, dsb.koblenz, regel.koblenz, betrieb, … and the same of kaiserslautern
            """;

    private Anmeldungen() {}

    public static void zeige(StackSettings settings, PrintStream out) {
        out.println();
        out.println("  Addresses");
        for (var service : Service.values()) {
            out.printf("    %-16s %s/q/swagger-ui%n", service.module(), settings.url(service));
        }
        out.printf("    %-16s %s%n", "Keycloak", settings.realmUrl());
        out.printf("    %-16s %s%n", "Kafka", settings.bootstrapServers());
        out.printf(
                "    %-16s localhost:%d, databases status, fall, unterbringung%n",
                "PostgreSQL", settings.postgresPort());
        out.printf("    %-16s %s%n", "Data and logs", settings.home());
        out.print(LOGINS);
    }
}
