package de.nahtlos.unterbringung.auszug;

import de.nahtlos.kit.jdbc.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Auszuege with which time has caught up. */
@ApplicationScoped
public class FaelligeAuszuege {

    /** Names each row's tenant, because a job belongs to none: everything that follows runs inside of it. */
    private static final String ALLE = """
            select kommune, person_id from faelliger_auszug_aller_kommunen
            where (ziel < ? and ueberfaellig_gemeldet_am is null) or ende <= ?
            order by ziel, id limit 500""";

    private final Sql sql;

    FaelligeAuszuege(Sql sql) {
        this.sql = sql;
    }

    /** A person to look at, and the Kommune to do it in. */
    public record Fall(String kommune, UUID personId) {}

    /** Those of all Kommunen whose target date or planned end has come; at most 500, the next ones come next time. */
    public List<Fall> aller(LocalDate heute) {
        return sql.query(ALLE, row -> new Fall(row.text("kommune"), row.id("person_id")), heute, heute);
    }
}
