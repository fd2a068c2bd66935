package de.nahtlos.status.klaerung;

import de.nahtlos.kit.id.Ids;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.recht.aufenthalt.Ablehnung;
import de.nahtlos.status.recht.begriff.Ablehnungscode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opens a Klaerungsfall for each refused fact and closes it by itself when the derivation takes the fact up. */
@ApplicationScoped
public class Klaerungsfaelle {

    private static final String OFFENE = """
            select id, person_id, ereignis_id, code from klaerungsfall
            where kommune = ? and person_id = any (?::uuid[]) and geschlossen_am is null
            """;

    private static final String OFFENER =
            "select id from klaerungsfall where kommune = ? and ereignis_id = ? and geschlossen_am is null";

    private static final String OEFFNE = """
            insert into klaerungsfall (id, kommune, person_id, ereignis_id, code, rechtsgrundlage, eroeffnet_am)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SCHLIESSE = """
            update klaerungsfall set geschlossen_am = ?,
              abschluss = coalesce(
                (select case grund when 'VERWORFEN' then 'VERWORFEN' else 'STORNIERT' end
                  from storno s where s.ereignis_id = klaerungsfall.ereignis_id),
                (select 'UEBERSTEUERT' from klaerungsentscheidung u
                  where u.klaerungsfall_id = klaerungsfall.id and u.entscheidung = 'UEBERSTEUERN'),
                'AUFGEGRIFFEN')
            where id = any (?::uuid[]) and kommune = ?
            """;

    private static final String BEGRUENDE_NEU =
            "update klaerungsfall set code = ?, rechtsgrundlage = ? where id = ? and kommune = ?";

    private final Sql sql;
    private final CurrentTenant kommune;

    Klaerungsfaelle(Sql sql, CurrentTenant kommune) {
        this.sql = sql;
        this.kommune = kommune;
    }

    /**
     * Brings the open cases of these persons in line with what the derivation refuses now.
     *
     * @return the open cases by the fact they are about
     */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, Klaerungsfall> gleicheAb(Collection<UUID> personen, List<Ablehnung> ablehnungen, Instant jetzt) {
        Map<UUID, Klaerungsfall> offene = offene(personen);
        Map<UUID, Ablehnung> abgelehnte = nachEreignis(ablehnungen);
        schliesse(offene, abgelehnte.keySet(), jetzt);
        begruendeNeu(offene, abgelehnte);
        List<Object[]> neue = new ArrayList<>();
        abgelehnte.forEach(
                (ereignis, ablehnung) -> offene.computeIfAbsent(ereignis, id -> eroeffnet(ablehnung, jetzt, neue)));
        sql.batch(OEFFNE, neue);
        return offene;
    }

    /** The open case about a fact. */
    @Transactional(TxType.MANDATORY)
    public Optional<UUID> offener(UUID ereignisId) {
        return sql.query(OFFENER, row -> row.id("id"), kommune.key(), ereignisId).stream()
                .findFirst();
    }

    /** Those of the persons whose open cases are not just these refusals. */
    public Set<UUID> abweichende(Collection<UUID> personen, List<Ablehnung> ablehnungen) {
        Map<UUID, Klaerungsfall> offene = offene(personen);
        Map<UUID, Ablehnung> abgelehnte = nachEreignis(ablehnungen);
        Set<UUID> abweichende = new HashSet<>();
        offene.values().stream()
                .filter(fall -> !abgelehnte.containsKey(fall.ereignisId()))
                .forEach(fall -> abweichende.add(fall.personId()));
        abgelehnte.forEach((ereignis, ablehnung) -> {
            Klaerungsfall fall = offene.get(ereignis);
            if (fall == null || fall.code() != ablehnung.code()) {
                abweichende.add(UUID.fromString(ablehnung.person().wert()));
            }
        });
        return abweichende;
    }

    private static Map<UUID, Ablehnung> nachEreignis(List<Ablehnung> ablehnungen) {
        return ablehnungen.stream().collect(Collectors.toMap(Klaerungsfaelle::ereignisId, Function.identity()));
    }

    private Map<UUID, Klaerungsfall> offene(Collection<UUID> personen) {
        return sql
                .query(
                        OFFENE,
                        row -> new Klaerungsfall(
                                row.id("id"),
                                row.id("person_id"),
                                row.id("ereignis_id"),
                                Ablehnungscode.valueOf(row.text("code"))),
                        kommune.key(),
                        personen)
                .stream()
                .collect(Collectors.toMap(Klaerungsfall::ereignisId, Function.identity()));
    }

    private void schliesse(Map<UUID, Klaerungsfall> offene, Set<UUID> abgelehnte, Instant jetzt) {
        List<UUID> erledigte = offene.values().stream()
                .filter(fall -> !abgelehnte.contains(fall.ereignisId()))
                .map(Klaerungsfall::id)
                .toList();
        offene.keySet().retainAll(abgelehnte);
        if (!erledigte.isEmpty()) {
            sql.update(SCHLIESSE, jetzt, erledigte, kommune.key());
        }
    }

    /** Later facts can change why a fact is refused, and with it what is to be done. */
    private void begruendeNeu(Map<UUID, Klaerungsfall> offene, Map<UUID, Ablehnung> abgelehnte) {
        List<Object[]> andere = new ArrayList<>();
        offene.replaceAll((ereignis, fall) -> {
            Ablehnung ablehnung = abgelehnte.get(ereignis);
            if (fall.code() == ablehnung.code()) {
                return fall;
            }
            andere.add(new Object[] {ablehnung.code(), ablehnung.rechtsgrundlage(), fall.id(), kommune.key()});
            return new Klaerungsfall(fall.id(), fall.personId(), ereignis, ablehnung.code());
        });
        sql.batch(BEGRUENDE_NEU, andere);
    }

    private Klaerungsfall eroeffnet(Ablehnung ablehnung, Instant jetzt, List<Object[]> zeilen) {
        Klaerungsfall fall = new Klaerungsfall(
                Ids.v7(jetzt), UUID.fromString(ablehnung.person().wert()), ereignisId(ablehnung), ablehnung.code());
        zeilen.add(new Object[] {
            fall.id(),
            kommune.key(),
            fall.personId(),
            fall.ereignisId(),
            fall.code(),
            ablehnung.rechtsgrundlage(),
            jetzt
        });
        return fall;
    }

    private static UUID ereignisId(Ablehnung ablehnung) {
        return UUID.fromString(ablehnung.ereignis().wert());
    }
}
