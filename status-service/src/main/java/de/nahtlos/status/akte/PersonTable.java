package de.nahtlos.status.akte;

import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the law core needs of the registration of persons. */
@ApplicationScoped
class PersonTable {

    private static final String LIES = """
            select id, geburtsdatum, staatsangehoerigkeit, erwerbsfaehig, dauerhaft_voll_erwerbsgemindert,
                   hilfebeduerftig
            from person where id = any (?::uuid[]) and kommune = ? order by id
            """;

    private final Sql sql;
    private final CurrentTenant kommune;

    PersonTable(Sql sql, CurrentTenant kommune) {
        this.sql = sql;
        this.kommune = kommune;
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
