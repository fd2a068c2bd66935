package de.nahtlos.kit.purge;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Deletes what the exchange no longer needs: ids in the inbox and stored answers. */
@ApplicationScoped
class Purge {

    private static final Logger LOG = Logger.getLogger(Purge.class);
    private static final int BATCH = 10_000;

    private final DataSource dataSource;
    private final Duration keepInbox;
    private final Duration keepAnswers;

    /**
     * @param keepInbox longer than the retention of the topics, so that no replay can take effect again
     * @param keepAnswers how long a client may repeat a request
     */
    Purge(
            DataSource dataSource,
            @ConfigProperty(name = "nahtlos.inbox.keep", defaultValue = "PT9840H") String keepInbox,
            @ConfigProperty(name = "nahtlos.idempotency.keep", defaultValue = "PT192H") String keepAnswers) {
        this.dataSource = dataSource;
        this.keepInbox = Duration.parse(keepInbox);
        this.keepAnswers = Duration.parse(keepAnswers);
    }

    @Scheduled(cron = "{nahtlos.purge.cron}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void daily() throws SQLException {
        int inbox = delete("""
                with old as (
                  delete from inbox where event_id in (
                    select event_id from inbox where received_at < now() - make_interval(secs => ?) limit ?)
                  returning 1)
                select count(*) from old""", keepInbox);
        int answers = delete("select purge_idempotency(?, ?)", keepAnswers);
        LOG.infof("purged %d inbox ids and %d stored answers", inbox, answers);
    }

    /** @param sql tells how many it has deleted */
    private int delete(String sql, Duration keep) throws SQLException {
        int total = 0;
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(sql)) {
            delete.setDouble(1, keep.toSeconds());
            delete.setInt(2, BATCH);
            int deleted;
            do {
                try (var result = delete.executeQuery()) {
                    result.next();
                    deleted = result.getInt(1);
                }
                total += deleted;
            } while (deleted == BATCH);
        }
        return total;
    }
}
