package de.nahtlos.status.akte;

import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the law core needs of the registration of persons. */
@ApplicationScoped
class PersonTable {

    private static final String LIES = """
            select id, geburtsdatum, staatsangehoerigkeit, erwerbsfaehig, dauerhaft_voll_erwerbsgemindert,
                   hilfebeduerftig
            from person where id = any (?::uuid[]) and kommune = ? order by id
            """;

    private static final String MIT_AZR_NUMMERN =
            "select id, azr_nummer from person where kommune = ? and azr_nummer = any (?::text[])";

    private static final String NACH = "select id from person where kommune = ? and id > ? order by id limit ?";

    private final Sql sql;
    private final CurrentTenant kommune;

    PersonTable(Sql sql, CurrentTenant kommune) {
        this.sql = sql;
        this.kommune = kommune;
    }

    /** The next persons of the Kommune, in the order of their ids. */
    List<UUID> nach(UUID letzte, int anzahl) {
        return sql.query(NACH, row -> row.id("id"), kommune.key(), letzte, anzahl);
    }

    /** The persons with these numbers in the Auslaenderzentralregister. */
    Map<String, UUID> mitAzrNummern(Collection<String> nummern) {
        Map<String, UUID> personen = new HashMap<>();
        sql.query(MIT_AZR_NUMMERN, row -> personen.put(row.text("azr_nummer"), row.id("id")), kommune.key(), nummern);
        return personen;
    }

    List<Registrierte> mitIds(Collection<UUID> ids) {
        return sql.query(
                LIES,
                row -> new Registrierte(
                        row.id("id"),
                        row.date("geburtsdatum"),
                        row.text("staatsangehoerigkeit"),
                        row.flag("erwerbsfaehig"),
                        row.flag("dauerhaft_voll_erwerbsgemindert"),
                        row.flag("hilfebeduerftig")),
                ids,
                kommune.key());
    }
}
