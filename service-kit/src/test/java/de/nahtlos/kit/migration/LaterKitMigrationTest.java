package de.nahtlos.kit.migration;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.kit.stack.TestStack;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On kept data, behind a service's V1, a new migration of the kit is still applied, and the way back stays open. */
class LaterKitMigrationTest {

    private static final String DATABASE = "unterbringung";
    private static final String SCHEMA = "kept_data";

    @BeforeEach
    void aServiceHasRunWithTheKitAsItWas() throws SQLException {
        TestStack.start();
        execute("create schema " + SCHEMA);
        flyway("db/kit", "db/probe").migrate();
    }

    @AfterEach
    void removeTheSchema() throws SQLException {
        execute("drop schema " + SCHEMA + " cascade");
    }

    @Test
    void aLaterMigrationOfTheKitIsAppliedBehindTheFirstOfTheService() {
        var result = flyway("db/kit", "db/probe", "db/later").migrate();

        assertThat(result.migrations).extracting(it -> it.version).containsExactly("0.99");
    }

    /** Without the setting Flyway would call 0.99 missing, because the service's own V1 is later, and end the start. */
    @Test
    void anInstanceOfTheVersionBeforeStartsOnADatabaseThatANewerOneHasMigrated() {
        flyway("db/kit", "db/probe", "db/later").migrate();

        assertThat(flyway("db/kit", "db/probe").migrate().migrations).isEmpty();
    }

    /** With the settings that the services run with; Flyway validates before it migrates, as at a service's start. */
    private static Flyway flyway(String... locations) {
        return Flyway.configure()
                .dataSource(TestStack.jdbcUrl(DATABASE), DATABASE + "_migration", DATABASE + "_migration")
                .schemas(SCHEMA)
                .locations(locations)
                .outOfOrder(Boolean.parseBoolean(kitSettings().getProperty("quarkus.flyway.out-of-order")))
                .ignoreMigrationPatterns(kitSettings()
                        .getProperty("quarkus.flyway.ignore-migration-patterns")
                        .split(","))
                .load();
    }

    private static Properties kitSettings() {
        var settings = new Properties();
        try (var file = LaterKitMigrationTest.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            settings.load(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return settings;
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        TestStack.jdbcUrl(DATABASE), DATABASE + "_migration", DATABASE + "_migration");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
