package de.nahtlos.fall.uebergabe;

import de.nahtlos.kit.jdbc.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Successors that wait to be provided. Their rest is measured by the database's clock: it is not a legal date. */
@ApplicationScoped
class Nachfolgerliste {

    private static final int MOST = 100;
    private static final String FAELLIG =
            "select kommune, id from nachfolger_aller_kommunen where naechster_versuch <= now() order by naechster_versuch, id limit ?";
    private static final String SPAETER =
            "update uebergabe set naechster_versuch = now() + make_interval(secs => ?) where kommune = ? and id = ? and naechster_versuch is not null";

    private final Sql sql;

    Nachfolgerliste(Sql sql) {
        this.sql = sql;
    }

    /** A draft that replaces another Uebergabe. */
    record Wartend(String kommune, UUID id) {}

    /** Those of all Kommunen. */
    List<Wartend> faellige() {
        return sql.query(FAELLIG, row -> new Wartend(row.text("kommune"), row.id("id")), MOST);
    }

    /** Inside the Kommune of the draft. */
    void spaeter(Wartend wartend, Duration ruhe) {
        sql.update(SPAETER, (double) ruhe.toSeconds(), wartend.kommune(), wartend.id());
    }
}
