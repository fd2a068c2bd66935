package de.nahtlos.kit.probe;

import de.nahtlos.kit.jdbc.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;

/** Makes the database fail, for real, inside the transaction of a request. */
@Path("/api/v1/failures/{kind}")
@RolesAllowed("integrationslotse")
public class FailureResource {

    private static final CyclicBarrier BOTH = new CyclicBarrier(2);

    private final EntityManager entities;
    private final Sql sql;

    FailureResource(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @POST
    @Transactional
    public void fail(@PathParam("kind") String kind) throws Exception {
        switch (kind) {
            case "deadlock-ab" -> updateBoth("a", "b");
            case "deadlock-ba" -> updateBoth("b", "a");
            case "serialisation" -> readAndWriteSerialised();
            case "overlap" ->
                sql.batch(
                        "insert into probe_stay values (?, '[1,5]')",
                        java.util.Collections.nCopies(2, new Object[] {"x"}));
            case "overlap-at-commit" ->
                sql.batch(
                        "insert into probe_late_stay values (?, '[1,5]')",
                        java.util.Collections.nCopies(2, new Object[] {"x"}));
            case "lock" -> update("c");
            case "cancelled" -> {
                sql.update("set local statement_timeout = 50");
                select("select pg_sleep(2)");
            }
            case "hangs" -> select("select pg_sleep(12)");
            case "connection" -> select("select pg_terminate_backend(pg_backend_pid())");
            case "connection-at-commit" -> sql.update("insert into probe_end values (1)");
            case "stale-at-commit" -> changeWhileSomebodyElseDoes();
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private void updateBoth(String first, String second) throws Exception {
        update(first);
        BOTH.await(10, TimeUnit.SECONDS);
        update(second);
    }

    private void readAndWriteSerialised() throws Exception {
        sql.update("set transaction isolation level serializable");
        select("select sum(number) from probe_row");
        BOTH.await(10, TimeUnit.SECONDS);
        sql.update("insert into probe_row values (?, 1)", UUID.randomUUID().toString());
    }

    private void changeWhileSomebodyElseDoes() {
        Probe probe = new Probe();
        probe.id = UUID.randomUUID();
        probe.text = probe.id.toString();
        QuarkusTransaction.requiringNew().run(() -> entities.persist(probe));
        Probe mine = entities.find(Probe.class, probe.id);
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update("update probe set version = version + 1 where id = ?", probe.id));
        mine.text += " changed";
    }

    private void update(String id) {
        sql.update("update probe_row set number = number + 1 where id = ?", id);
    }

    private void select(String query) {
        sql.query(query, row -> true);
    }
}
