package de.nahtlos.unterbringung.support;

import de.nahtlos.kit.stack.TopicWriter;
import java.util.UUID;

/** Raw events as status-service sends them, about one person of Koblenz. */
public record Statusereignisse(UUID person) {

    public static final String TOPIC = "nahtlos.status.v1";

    public static Statusereignisse einerNeuenPerson() {
        return new Statusereignisse(UUID.randomUUID());
    }

    public void registriert() {
        sende("person.registriert.v1", 1, "");
    }

    public void status(long version, String status, String seit, boolean korrektur) {
        sende(
                "aufenthaltsstatus.geaendert.v1",
                version,
                ",\"status\":\"%s\",\"bezeichnung\":\"Wort\",\"seit\":\"%s\",\"korrektur\":%s"
                        .formatted(status, seit, korrektur));
    }

    public UUID wechsel(long version, String nach, String wirksamAb, UUID ersetzt) {
        UUID id = UUID.randomUUID();
        wechsel(version, id, nach, wirksamAb, ersetzt);
        return id;
    }

    public void wechsel(long version, UUID id, String nach, String wirksamAb, UUID ersetzt) {
        String alt = ersetzt == null ? "" : ",\"ersetzt\":\"" + ersetzt + "\"";
        sende(
                "rechtskreiswechsel.festgestellt.v1",
                version,
                ",\"wechselId\":\"%s\",\"von\":\"ASYLBLG\",\"nach\":\"%s\",\"wirksamAb\":\"%s\"%s"
                        .formatted(id, nach, wirksamAb, alt));
    }

    public void storno(long version, UUID wechsel) {
        sende(
                "rechtskreiswechsel.storniert.v1",
                version,
                ",\"wechselId\":\"%s\",\"grund\":\"IRRTUM\"".formatted(wechsel));
    }

    /** Recognised on 4 September 2025; SGB II from 1 October. */
    public UUID anerkannt() {
        status(6, "ANERKANNT", "2025-09-04", false);
        return wechsel(6, "SGB_II", "2025-10-01", null);
    }

    /** @param mitglieder JSON objects */
    public void haushalt(long version, UUID haushalt, String... mitglieder) {
        sende(
                "haushalt.geaendert.v1",
                version,
                ",\"haushaltId\":\"%s\",\"mitglieder\":[%s]".formatted(haushalt, String.join(",", mitglieder)));
    }

    public String mitglied(String rolle, UUID... elternVon) {
        String kinder = java.util.Arrays.stream(elternVon)
                .map(it -> "\"" + it + "\"")
                .collect(java.util.stream.Collectors.joining(","));
        return "{\"personId\":\"%s\",\"rolle\":\"%s\",\"elternVon\":[%s],\"von\":\"2025-01-13\"}"
                .formatted(person, rolle, kinder);
    }

    public void sende(String type, long version, String rest) {
        sendeMitId(UUID.randomUUID().toString(), type, version, rest);
    }

    public void sendeMitId(String id, String type, long version, String rest) {
        String json =
                "{\"personId\":\"%s\",\"kommune\":\"07111\",\"personVersion\":%d,\"erfasstAm\":\"2025-09-08T07:30:00Z\"%s}"
                        .formatted(person, version, rest);
        TopicWriter.ofTestStack().sendEvent(TOPIC, person.toString(), id, type, json);
    }
}
