package de.nahtlos.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The AsyncAPI 3 document of a producer, made from its contracts: schema and sample of each event in {@code
 * src/main/resources/contracts/events}. A test of the service compares it with {@code docs/asyncapi.json}; with the
 * system property {@code nahtlos.asyncapi.write=true} it writes the file anew.
 */
public final class AsyncApiDocument {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Path CONTRACTS = Path.of("src/main/resources/contracts/events");
    private static final Path DOCUMENT = Path.of("docs/asyncapi.json");
    private static final String SCHEMA = ".schema.json";

    private final String title;
    private final String topic;
    private final String key;

    /**
     * Describes a producer.
     *
     * @param title name of the service
     * @param topic its one topic
     * @param key what the message key is
     */
    public AsyncApiDocument(String title, String topic, String key) {
        this.title = title;
        this.topic = topic;
        this.key = key;
    }

    /** The document as text. */
    public String text() {
        ObjectNode document = JSON.createObjectNode().put("asyncapi", "3.0.0");
        document.set("info", info());
        document.put("defaultContentType", "application/json");
        ObjectNode messages = JSON.createObjectNode();
        ObjectNode channelMessages = JSON.createObjectNode();
        for (String type : types()) {
            messages.set(type, message(type));
            channelMessages.set(type, reference("#/components/messages/" + type));
        }
        ObjectNode channel = JSON.createObjectNode().put("address", topic);
        channel.put(
                "description",
                "Message key: " + key + ". Messages of one key keep their order; delivery is at least once.");
        channel.set("messages", channelMessages);
        document.putObject("channels").set("events", channel);
        ObjectNode send = JSON.createObjectNode().put("action", "send");
        send.set("channel", reference("#/channels/events"));
        document.putObject("operations").set("sendEvents", send);
        document.putObject("components").set("messages", messages);
        return print(document);
    }

    /** The document in the repository; written first if the system property says so. */
    public String inRepository() {
        try {
            if (Boolean.getBoolean("nahtlos.asyncapi.write")) {
                Files.createDirectories(DOCUMENT.getParent());
                Files.writeString(DOCUMENT, text());
            }
            return Files.readString(DOCUMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode info() {
        ObjectNode info = JSON.createObjectNode()
                .put("title", title)
                .put("version", "1")
                .put(
                        "description",
                        "Events of " + title + ": CloudEvents 1.0 in Kafka's binary mode. Ids, codes and dates only.");
        info.putObject("license").put("name", "EUPL-1.2");
        return info;
    }

    private ObjectNode message(String type) {
        ObjectNode schema = (ObjectNode) read(type + SCHEMA);
        JsonNode sample = read(type + ".sample.json");
        schema.remove(List.of("$schema", "$id"));
        ObjectNode message = JSON.createObjectNode().put("name", type).put("title", type);
        message.put("summary", schema.path("description").asText());
        message.put("contentType", "application/json");
        message.set("headers", headers(type));
        message.set("payload", schema);
        message.putArray("examples").addObject().put("name", "sample").set("payload", sample);
        return message;
    }

    private static ObjectNode headers(String type) {
        ObjectNode headers = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = headers.putObject("properties");
        properties.putObject("ce_specversion").put("const", "1.0");
        properties.putObject("ce_type").put("const", type);
        for (String name : List.of("ce_id", "ce_source", "ce_subject", "ce_time", "traceparent")) {
            properties.putObject(name).put("type", "string");
        }
        headers.putArray("required")
                .add("ce_specversion")
                .add("ce_type")
                .add("ce_id")
                .add("ce_source")
                .add("ce_subject")
                .add("ce_time");
        return headers;
    }

    private static List<String> types() {
        try (Stream<Path> files = Files.list(CONTRACTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SCHEMA))
                    .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode reference(String target) {
        return JSON.createObjectNode().put("$ref", target);
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(Files.readString(CONTRACTS.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String print(JsonNode document) {
        try {
            return JSON.writeValueAsString(document).replace("\r\n", "\n") + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
