package de.nahtlos.status.verlauf;

import de.nahtlos.kit.jdbc.Row;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.recht.begriff.Aufenthaltslage;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.frist.Frist;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where persons stand in law, read from the stored timelines. */
@ApplicationScoped
public class Rechtslagen {

    /** On the day of an exit the new status counts. */
    private static final String AM = """
            select p.id, s.status, s.schutzart, s.paragraf, r.rechtskreis, r.traeger, l.lage
            from person p
            left join lateral (
              select status, schutzart, paragraf from statusabschnitt
              where person_id = p.id and ? between von and coalesce(bis, 'infinity') order by nr desc limit 1) s on true
            left join lateral (
              select rechtskreis, traeger from rechtskreisabschnitt
              where person_id = p.id and ? between von and coalesce(bis, 'infinity') order by nr desc limit 1) r on true
            left join lateral (
              select wert as lage from standabschnitt
              where person_id = p.id and achse = 'LAGE' and ? between von and coalesce(bis, 'infinity') order by nr desc limit 1) l on true
            where p.kommune = ? and p.id = any (?::uuid[])
            """;

    private final Sql sql;
    private final CurrentTenant kommune;
    private final FristTable fristen;

    Rechtslagen(Sql sql, CurrentTenant kommune, FristTable fristen) {
        this.sql = sql;
        this.kommune = kommune;
        this.fristen = fristen;
    }

    private record Zeile(UUID person, Rechtslage rechtslage) {}

    /** Where each of these persons stands on that day; UNGEKLAERT where no fact says anything. */
    public Map<UUID, Rechtslage> am(LocalDate tag, Collection<UUID> personen) {
        return sql.query(AM, Rechtslagen::zeile, tag, tag, tag, kommune.key(), personen).stream()
                .collect(Collectors.toMap(Zeile::person, Zeile::rechtslage));
    }

    /** The Fristen of each of these persons. */
    public Map<UUID, List<Frist>> fristen(Collection<UUID> personen) {
        return fristen.derPersonen(personen);
    }

    private static Zeile zeile(Row row) throws SQLException {
        Aufenthaltsstatus status = Optional.ofNullable(row.text("status"))
                .map(Aufenthaltsstatus::valueOf)
                .orElse(Aufenthaltsstatus.UNGEKLAERT);
        return new Zeile(
                row.id("id"),
                new Rechtslage(
                        status.name(),
                        status.bezeichnung(),
                        row.text("schutzart"),
                        row.text("paragraf"),
                        Optional.ofNullable(row.text("rechtskreis")).orElse(Rechtskreis.UNGEKLAERT.name()),
                        row.text("traeger"),
                        Optional.ofNullable(row.text("lage")).orElse(Aufenthaltslage.ANWESEND.name())));
    }
}
