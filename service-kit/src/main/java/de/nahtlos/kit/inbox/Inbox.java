package de.nahtlos.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Lets each received event take effect once, however often it is delivered. */
@ApplicationScoped
public class Inbox {

    private final DataSource dataSource;

    Inbox(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Claims an event inside the transaction of its effect. A second delivery at the same time waits here for the
     * first one's commit.
     *
     * @return false if the event has taken effect before
     */
    @Transactional(TxType.MANDATORY)
    public boolean claim(String eventId) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into inbox (event_id) values (?) on conflict (event_id) do nothing")) {
            insert.setString(1, eventId);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("inbox not writable", e);
        }
    }
}
