package de.nahtlos.fall.uebergabe;

import de.nahtlos.kit.jdbc.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Uebergaben of all Kommunen that wait for somebody and of which the Leitung does not know yet. */
@ApplicationScoped
class WartendeUebergaben {

    private static final String WARTEND =
            "select kommune, id, wirksam_ab, wartet_seit, erinnert_am from wartende_uebergabe_aller_kommunen order by wartet_seit, id";

    private final Sql sql;

    WartendeUebergaben(Sql sql) {
        this.sql = sql;
    }

    /** @param erinnert whether the sender was reminded */
    record Wartend(String kommune, UUID id, LocalDate wirksamAb, Instant wartetSeit, boolean erinnert) {}

    List<Wartend> alle() {
        return sql.query(
                WARTEND,
                row -> new Wartend(
                        row.text("kommune"),
                        row.id("id"),
                        row.date("wirksam_ab"),
                        row.instant("wartet_seit"),
                        row.instant("erinnert_am") != null));
    }
}
