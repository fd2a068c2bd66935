package de.nahtlos.status.zustaendigkeit;

import de.nahtlos.kit.jdbc.Row;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The matrices of the caller's Kommune in the database: append-only. */
@ApplicationScoped
class MatrixTable {

    private static final String VERSIONEN = """
            select version, gueltig_ab, erfasst_am, erfasst_von from zustaendigkeitsmatrix
            where kommune = ? order by version desc
            """;

    private static final String AM = """
            select version, gueltig_ab, erfasst_am, erfasst_von from zustaendigkeitsmatrix
            where kommune = ? and gueltig_ab <= ? order by gueltig_ab desc, version desc limit 1
            """;

    private static final String ZELLEN = """
            select spalte, handlungsfeld, organisationseinheit, kontakt from zustaendigkeit
            where kommune = ? and version = ? order by nr
            """;

    private static final String NEU = """
            insert into zustaendigkeitsmatrix (kommune, version, gueltig_ab, erfasst_am, erfasst_von)
            values (?, ?, ?, ?, ?) on conflict (kommune, version) do nothing
            """;

    private static final String NEUE_ZELLE = """
            insert into zustaendigkeit (kommune, version, nr, spalte, handlungsfeld, organisationseinheit, kontakt)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;
    private final CurrentTenant kommune;

    MatrixTable(Sql sql, CurrentTenant kommune) {
        this.sql = sql;
        this.kommune = kommune;
    }

    /** The newest first. */
    List<Matrixversion> versionen() {
        return sql.query(VERSIONEN, MatrixTable::version, kommune.key());
    }

    /** The matrix that the Kommune has set for that day. */
    Optional<Zustaendigkeitsmatrix> am(LocalDate tag) {
        return sql.query(AM, MatrixTable::version, kommune.key(), tag).stream()
                .findFirst()
                .map(version -> matrix(version.version()));
    }

    /** @return false if another one took the version */
    boolean nimmAuf(Matrixversion neue, Zustaendigkeitsmatrix matrix) {
        int geschrieben = sql.update(
                NEU, kommune.requireKey(), neue.version(), neue.gueltigAb(), neue.erfasstAm(), neue.erfasstVon());
        List<Object[]> zellen = new ArrayList<>();
        for (Spalte spalte : Spalte.values()) {
            for (Zustaendigkeit z : matrix.in(spalte)) {
                zellen.add(new Object[] {
                    kommune.key(),
                    neue.version(),
                    zellen.size(),
                    spalte,
                    z.handlungsfeld(),
                    z.organisationseinheit(),
                    z.kontakt()
                });
            }
        }
        if (geschrieben == 1) {
            sql.batch(NEUE_ZELLE, zellen);
        }
        return geschrieben == 1;
    }

    private Zustaendigkeitsmatrix matrix(long version) {
        Map<Spalte, List<Zustaendigkeit>> spalten = new EnumMap<>(Spalte.class);
        sql.query(
                ZELLEN,
                row -> spalten.computeIfAbsent(Spalte.valueOf(row.text("spalte")), _ -> new ArrayList<>())
                        .add(new Zustaendigkeit(
                                Handlungsfeld.valueOf(row.text("handlungsfeld")),
                                row.text("organisationseinheit"),
                                row.text("kontakt"))),
                kommune.key(),
                version);
        return new Zustaendigkeitsmatrix(spalten);
    }

    private static Matrixversion version(Row row) throws SQLException {
        return new Matrixversion(
                row.number("version"), row.date("gueltig_ab"), row.instant("erfasst_am"), row.text("erfasst_von"));
    }
}
