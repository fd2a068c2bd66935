package de.nahtlos.it.bench;

import de.nahtlos.it.stack.LocalStack;
import de.nahtlos.it.stack.Service;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;

/** What every part of the benchmark works with: the running stack, filled, and the table of the figures. */
record Messstand(LocalStack stack, Aufrufe aufrufe, Pgbench pgbench, Messtafel tafel, Umfang umfang) {

    private static final int VORLAGE = 1000;

    /** The day on which everything happens. */
    private static final String JETZT = "2025-10-06T08:00:00Z";

    /** Starts a service; nothing but its clock happens if it runs. */
    void starte(Service service) throws Exception {
        stack.service(service).start();
        aufrufe.stelleUhr(service, JETZT);
    }

    /** Fills the databases. */
    void saee() throws Exception {
        tafel.abschnitt("data: %d persons and Faelle, %d tasks"
                .formatted(umfang.personen(), (long) umfang.personen() * umfang.aufgaben()));
        var vorlage = new Vorlage(datenbank("status"));
        vorlage.registriere(0, VORLAGE);
        aufrufe.stapel(Stapeldatei.ueber(0, VORLAGE));
        vorlage.vervielfache(umfang.personen() / VORLAGE - 1);
        String person = "md5(md5('person' || n %% %d)::uuid || ':' || 1 + n / %d)::uuid".formatted(VORLAGE, VORLAGE);
        Fallvorlage.fuelle(datenbank("fall"), umfang.personen(), umfang.aufgaben(), person);
        new Bestandsvorlage(datenbank("unterbringung")).fuelle(umfang.vergangene());
        ruhe();
    }

    /** Registers a thousand more persons; gives their facts as a Stapel. */
    String weitere() throws SQLException {
        new Vorlage(datenbank("status")).registriere(VORLAGE, 2 * VORLAGE);
        return Stapeldatei.ueber(VORLAGE, 2 * VORLAGE);
    }

    /** Waits until everything that was written before is told, the consumers have worked it off, and it is on the disk. */
    void ruhe() throws Exception {
        for (Service service : Service.values()) {
            while (zahl(service, "select count(*) from outbox") > 0) {
                Thread.sleep(100);
            }
            Ruhe.warteAb(stack.settings().bootstrapServers());
        }
        try (var verbindung = datenbank("postgres").getConnection();
                var anweisung = verbindung.createStatement()) {
            anweisung.execute("checkpoint");
        }
    }

    private long zahl(Service service, String sql) throws SQLException {
        try (var verbindung = datenbank(service.database()).getConnection();
                var anweisung = verbindung.createStatement();
                var ergebnis = anweisung.executeQuery(sql)) {
            ergebnis.next();
            return ergebnis.getLong(1);
        }
    }

    DataSource datenbank(String name) {
        return stack.postgres().superuser(name);
    }

    /** Ids of status-service in a mixed order that is the same in every run. */
    List<UUID> personen(String sql) throws SQLException {
        List<UUID> personen = new ArrayList<>();
        try (var verbindung = datenbank("status").getConnection();
                var anweisung = verbindung.createStatement();
                var zeilen = anweisung.executeQuery(sql + " order by 1 limit 200000")) {
            while (zeilen.next()) {
                personen.add(zeilen.getObject(1, UUID.class));
            }
        }
        Collections.shuffle(personen, new Random(1));
        return personen;
    }
}
