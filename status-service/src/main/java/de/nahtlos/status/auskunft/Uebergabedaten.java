package de.nahtlos.status.auskunft;

import de.nahtlos.kit.jdbc.Row;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.rechtskreis.Rechtskreiswechsel;
import de.nahtlos.status.rechtskreis.Wechselauskunft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what only the hand-over packet shows: Zustellung, title and the Rechtskreiswechsel. */
@ApplicationScoped
public class Uebergabedaten {

    /** The newest standing fact of each kind; a fact with an open Klaerungsfall has no effect. */
    private static final String NACHWEISE = """
            select distinct on (person_id, art) person_id, art, datum, paragraf, gueltig_bis
            from (
              select e.person_id, e.datum, e.rang,
                case e.typ when 'BAMF_BESCHEID' then 'ZUSTELLUNG' else 'TITEL' end as art,
                e.inhalt ->> 'paragraf' as paragraf, (e.inhalt ->> 'gueltigBis')::date as gueltig_bis
              from ereignis e
              where e.kommune = ? and e.person_id = any (?::uuid[])
                and (e.typ in ('AE_ERTEILT', 'NIEDERLASSUNGSERLAUBNIS', 'FIKTIONSBESCHEINIGUNG')
                  or e.typ = 'BAMF_BESCHEID'
                    and e.inhalt ->> 'ergebnis' in ('ASYL_16A', 'FLUECHTLING_3', 'SUBSIDIAER_4',
                      'ABSCHIEBUNGSVERBOT_60_5', 'ABSCHIEBUNGSVERBOT_60_7'))
                and not exists (select from storno s where s.ereignis_id = e.id)
                and not exists (
                  select from klaerungsfall k where k.ereignis_id = e.id and k.geschlossen_am is null)) nachweis
            order by person_id, art, datum desc, rang desc
            """;

    private final Sql sql;
    private final CurrentTenant kommune;
    private final Wechselauskunft wechsel;

    Uebergabedaten(Sql sql, CurrentTenant kommune, Wechselauskunft wechsel) {
        this.sql = sql;
        this.kommune = kommune;
        this.wechsel = wechsel;
    }

    /**
     * A title or the paper about one.
     *
     * @param gueltigBis last day; null if none is named
     */
    public record Titel(String paragraf, LocalDate gueltigBis) {}

    /**
     * What the packet shows beside the {@link Personenstand}.
     *
     * @param zustellung day on which the protecting decision was notified; null without one
     * @param titel null without one
     * @param wechsel all changes, cancelled ones included
     */
    public record Uebergabestand(LocalDate zustellung, Titel titel, List<Rechtskreiswechsel> wechsel) {}

    private record Nachweis(UUID person, String art, LocalDate datum, Titel titel) {}

    /** What the packet shows of these persons; one entry for each. */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, Uebergabestand> von(Collection<UUID> personen) {
        List<Nachweis> nachweise = sql.query(NACHWEISE, Uebergabedaten::nachweis, kommune.key(), personen);
        Map<UUID, List<Rechtskreiswechsel>> alleWechsel = wechsel.derPersonen(personen);
        return personen.stream()
                .distinct()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> stand(
                                nachweise.stream()
                                        .filter(nachweis -> nachweis.person().equals(id))
                                        .toList(),
                                alleWechsel.getOrDefault(id, List.of()))));
    }

    private static Uebergabestand stand(List<Nachweis> nachweise, List<Rechtskreiswechsel> wechsel) {
        LocalDate zustellung = null;
        Titel titel = null;
        for (Nachweis nachweis : nachweise) {
            if ("ZUSTELLUNG".equals(nachweis.art())) {
                zustellung = nachweis.datum();
            } else {
                titel = nachweis.titel();
            }
        }
        return new Uebergabestand(zustellung, titel, wechsel);
    }

    private static Nachweis nachweis(Row row) throws SQLException {
        return new Nachweis(
                row.id("person_id"),
                row.text("art"),
                row.date("datum"),
                new Titel(row.text("paragraf"), row.date("gueltig_bis")));
    }
}
