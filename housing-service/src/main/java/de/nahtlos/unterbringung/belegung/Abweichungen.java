package de.nahtlos.unterbringung.belegung;

import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.Caller;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.unterbringung.belegungsregel.Regel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reasons for deviating from rules of placement. Every statement names the Kommune. */
@ApplicationScoped
public class Abweichungen {

    private final Sql sql;
    private final Provider<Caller> caller;
    private final CurrentTenant tenant;
    private final Clock clock;

    Abweichungen(Sql sql, Provider<Caller> caller, CurrentTenant tenant, Clock clock) {
        this.sql = sql;
        this.caller = caller;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** That somebody deviated from a rule, and why. */
    public record Abweichung(Regel regel, String grund) {}

    @Transactional(TxType.MANDATORY)
    void merke(Belegung belegung, Map<Regel, String> gruende) {
        sql.batch(
                """
                insert into belegungsabweichung (kommune, belegung_id, regel, grund, erfasst_von, erfasst_am)
                values (?, ?, ?, ?, ?, ?)""",
                gruende.entrySet().stream()
                        .map(it -> new Object[] {
                            belegung.kommune(),
                            belegung.id(),
                            it.getKey(),
                            it.getValue(),
                            caller.get().name(),
                            clock.instant()
                        })
                        .toList());
    }

    /** Those of a stay. */
    public List<Abweichung> von(UUID belegung) {
        return sql.query(
                "select regel, grund from belegungsabweichung where kommune = ? and belegung_id = ? order by regel",
                row -> new Abweichung(Regel.valueOf(row.text("regel")), row.text("grund")),
                tenant.key(),
                belegung);
    }
}
