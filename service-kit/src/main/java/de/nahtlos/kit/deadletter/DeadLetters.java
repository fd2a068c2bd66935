package de.nahtlos.kit.deadletter;

import static de.nahtlos.kit.deadletter.DeadLetterTopic.header;

import de.nahtlos.kit.event.EventDispatcher;
import de.nahtlos.kit.event.EventDispatchers;
import de.nahtlos.kit.event.TransientFailure;
import de.nahtlos.kit.event.UnprocessableEvent;
import de.nahtlos.kit.problem.ProblemType;
import de.nahtlos.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** The dead letters of this service: seen by the operator, and tried again in this service alone. */
@ApplicationScoped
class DeadLetters {

    static final ProblemType BLEIBT_LIEGEN =
            new ProblemType("dead-letter-bleibt", 422, "Die Nachricht bleibt liegen", "The message stays put aside");

    private static final Pattern ID = Pattern.compile("([a-z0-9.]{1,100}\\.dlq)-(\\d{1,4})-(\\d{1,18})");

    private final DeadLetterTopic letters;
    private final EventDispatchers dispatchers;
    private final DataSource dataSource;

    DeadLetters(DeadLetterTopic letters, EventDispatchers dispatchers, DataSource dataSource) {
        this.letters = letters;
        this.dispatchers = dispatchers;
        this.dataSource = dataSource;
    }

    /** All letters of this service, oldest first per topic. */
    List<DeadLetter> all() {
        return dispatchers.topics().stream()
                .sorted()
                .flatMap(topic -> letters.all(topic).stream())
                .map(this::view)
                .toList();
    }

    /**
     * Tries a letter again. If it took effect before, nothing happens.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 for an unknown id, 422 with the cause if it still cannot take effect
     */
    DeadLetter resubmit(String id, String caller) {
        ConsumerRecord<String, String> letter = find(id);
        EventDispatcher dispatcher = dispatchers
                .find(header(letter, "dead-letter-topic"))
                .orElseThrow(() -> Problems.notFound("Die Nachricht"));
        try {
            dispatcher.dispatch(letter);
        } catch (UnprocessableEvent e) {
            throw BLEIBT_LIEGEN
                    .builder("Die Ursache besteht fort. Bitte erst beheben, dann erneut vorlegen.")
                    .with("grund", e.getMessage())
                    .problem();
        } catch (TransientFailure e) {
            throw Problems.NICHT_VERFUEGBAR
                    .builder("Zurzeit nicht möglich. Bitte wiederholen.")
                    .header("Retry-After", 5)
                    .problem();
        }
        remember(letter, caller);
        return view(letter);
    }

    private ConsumerRecord<String, String> find(String id) {
        Matcher place = ID.matcher(id);
        if (!place.matches()) {
            throw Problems.notFound("Die Nachricht");
        }
        String source = place.group(1).substring(0, place.group(1).length() - ".dlq".length());
        if (dispatchers.find(source).isEmpty()) {
            throw Problems.notFound("Die Nachricht");
        }
        var partition = new TopicPartition(place.group(1), Integer.parseInt(place.group(2)));
        return letters.at(partition, Long.parseLong(place.group(3)))
                .orElseThrow(() -> Problems.notFound("Die Nachricht"));
    }

    private DeadLetter view(ConsumerRecord<String, String> letter) {
        return new DeadLetter(
                letter.topic() + '-' + letter.partition() + '-' + letter.offset(),
                header(letter, "dead-letter-topic"),
                header(letter, "ce_id"),
                header(letter, "ce_type"),
                DeadLetterTopic.reason(letter),
                Instant.ofEpochMilli(letter.timestamp()),
                resubmitted(letter));
    }

    private Instant resubmitted(ConsumerRecord<String, String> letter) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select succeeded_at from dead_letter_resubmission where topic = ? and partition = ? and \"offset\" = ?")) {
            select.setString(1, letter.topic());
            select.setInt(2, letter.partition());
            select.setLong(3, letter.offset());
            try (var result = select.executeQuery()) {
                return result.next() ? result.getTimestamp(1).toInstant() : null;
            }
        } catch (SQLException e) {
            throw new TransientFailure(e);
        }
    }

    private void remember(ConsumerRecord<String, String> letter, String caller) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into dead_letter_resubmission (topic, partition, \"offset\", caller) values (?, ?, ?, ?) on conflict do nothing")) {
            insert.setString(1, letter.topic());
            insert.setInt(2, letter.partition());
            insert.setLong(3, letter.offset());
            insert.setString(4, caller);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new TransientFailure(e);
        }
    }
}
