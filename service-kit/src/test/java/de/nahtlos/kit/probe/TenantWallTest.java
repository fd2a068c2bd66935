package de.nahtlos.kit.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtlos.kit.contract.TenantWallContract;
import de.nahtlos.kit.event.EventDispatchers;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.stack.StackResource;
import de.nahtlos.kit.stack.Tokens;
import de.nahtlos.kit.tenant.SecondWall;
import de.nahtlos.kit.tenant.Tenant;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second wall on the probe service: what Hibernate does without its filter, and what the wall costs. */
@QuarkusTest
@TestProfile(ProbeProfile.class)
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "datenbank", value = "fall"),
        restrictToAnnotatedClass = true)
class TenantWallTest extends TenantWallContract {

    private static final String FILTER = "_tenantId";

    @Inject
    EntityManager entities;

    @Inject
    MeterRegistry registry;

    @Inject
    SecondWall wall;

    @Inject
    EventDispatchers dispatchers;

    @Inject
    Sql sql;

    TenantWallTest() {
        super("fall", Map.of());
    }

    @BeforeEach
    void aProbeOfEach() {
        create("lotse.koblenz");
        create("lotse.kaiserslautern");
    }

    @Override
    protected Map<String, String> withoutKommune() {
        var tables = new HashMap<>(super.withoutKommune());
        for (String table : List.of("probe_row", "probe_stay", "probe_late_stay", "probe_end")) {
            tables.put(table, "what failures are provoked with");
        }
        return tables;
    }

    @Test
    void hibernateWithoutItsFilterSeesTheOwnKommuneAlone() {
        for (String kommune : List.of(KOBLENZ, KAISERSLAUTERN)) {
            assertThat(inKommune(kommune, this::withoutFilter)).containsExactly(kommune);
        }
    }

    /** While an event takes effect: with its filter on, Hibernate translates the query anew each time. */
    @Test
    void whereTheSecondWallStandsAloneAPlanServesEveryKommune() {
        long withTheFilter = keptByHibernate(this::probes);
        long withTheWallAlone = keptByHibernate(() -> {
            wall.standsAlone();
            return probes();
        });
        assertThat(withTheWallAlone - withTheFilter)
                .as("plans kept in two runs")
                .isEqualTo(2);
    }

    /** How much Hibernate did not do again in a run for each Kommune, after a first one. */
    private long keptByHibernate(Callable<List<?>> query) {
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        inKommune(KOBLENZ, query);
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getQueryPlanCacheHitCount();
            assertThat(inKommune(KAISERSLAUTERN, query)).containsOnly(KAISERSLAUTERN);
            assertThat(inKommune(KOBLENZ, query)).containsOnly(KOBLENZ);
            return statistics.getQueryPlanCacheHitCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private List<?> probes() {
        return entities.createQuery("select p.kommune from Probe p order by p.id")
                .getResultList();
    }

    @Test
    void whereTheSecondWallStandsAloneANewRowBelongsToTheKommuneOfTheWork() {
        UUID id = inKommune(KAISERSLAUTERN, () -> {
            wall.standsAlone();
            var probe = new Probe();
            probe.id = UUID.randomUUID();
            probe.text = "event";
            entities.persist(probe);
            return probe.id;
        });
        assertThat(inKommune(KAISERSLAUTERN, () -> entities.find(Probe.class, id).kommune))
                .isEqualTo(KAISERSLAUTERN);
        assertThat(inKommune(KOBLENZ, () -> Optional.ofNullable(entities.find(Probe.class, id))))
                .isEmpty();
    }

    /** Nothing of it stays with the session or the connection. */
    @Test
    void anEffectKeepsPlansAndTheNextWorkDoesNot() {
        Supplier<List<String>> state = () -> sql.query(
                "select current_setting('plan_cache_mode') as mode",
                row -> row.text("mode") + ", filter "
                        + (entities.unwrap(Session.class).getEnabledFilter(FILTER) == null ? "off" : "on"));
        List<String> inEffect = new ArrayList<>();
        var dispatcher =
                dispatchers.of("probe.plans").on("probe.plans.v1", Map.class, event -> inEffect.addAll(state.get()));
        for (int i = 0; i < 5; i++) {
            var event = new ConsumerRecord<>("probe.plans", 0, i, "key", "{\"kommune\":\"07111\"}");
            Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", "probe.plans.v1", "ce_subject", "key")
                    .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            dispatcher.dispatch(event);
            assertThat(inKommune(KOBLENZ, state::get)).containsExactly("auto, filter on");
        }
        assertThat(inEffect).hasSize(5).containsOnly("force_generic_plan, filter off");
    }

    @Test
    void theKommuneOfAConnectionOutlivesARollback() {
        inKommune(KOBLENZ, this::withoutFilter);
        assertThatThrownBy(() -> inKommune(KAISERSLAUTERN, () -> {
                    withoutFilter();
                    throw new IllegalStateException("planned");
                }))
                .hasMessage("planned");
        assertThat(inKommune(KAISERSLAUTERN, this::withoutFilter)).containsExactly(KAISERSLAUTERN);
        assertThat(inKommune(KOBLENZ, this::withoutFilter)).containsExactly(KOBLENZ);
    }

    /** Not one per transaction: the pool's connections keep the Kommune. */
    @Test
    void theWallCostsNoRoundTripWhereTheKommuneStaysTheSame() {
        create("lotse.koblenz");
        double before = switches();
        for (int i = 0; i < 50; i++) {
            create("lotse.koblenz");
        }
        // Some: the outbox is watched every 5 s, on behalf of no Kommune.
        assertThat(switches() - before).isLessThan(25);
    }

    private List<?> withoutFilter() {
        entities.unwrap(Session.class).disableFilter(FILTER);
        return entities.createQuery("select distinct p.kommune from Probe p").getResultList();
    }

    private static <T> T inKommune(String kommune, Callable<T> work) {
        return Tenant.mitKommune(
                kommune, () -> QuarkusTransaction.requiringNew().call(work));
    }

    private double switches() {
        return registry.counter("nahtlos.tenant.switches").count();
    }

    private static void create(String user) {
        given().auth()
                .oauth2(Tokens.of(user))
                .contentType(ContentType.JSON)
                .body(Map.of("text", UUID.randomUUID().toString(), "zahl", 1))
                .post("/api/v1/proben")
                .then()
                .statusCode(201);
    }
}
