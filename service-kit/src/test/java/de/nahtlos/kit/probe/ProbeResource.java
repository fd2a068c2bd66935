package de.nahtlos.kit.probe;

import de.nahtlos.kit.id.Ids;
import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.outbox.Outbox;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.rest.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Path("/api/v1/proben")
@RolesAllowed("integrationslotse")
public class ProbeResource {

    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    ProbeResource(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    public record Anschrift(@NotBlank @Size(max = 5) String plz) {}

    public record NeueProbe(
            @NotBlank String text, @Valid Anschrift anschrift, List<@Valid Anschrift> weitere, int zahl) {}

    public record ProbeView(UUID id, String text) {}

    @POST
    @Idempotent
    @Transactional
    public Response create(@NotNull @Valid NeueProbe body) {
        Probe probe = new Probe();
        probe.id = Ids.v7(clock.instant());
        probe.text = body.text();
        entities.persist(probe);
        entities.flush();
        outbox.publish(new Probe.Angelegt(probe.id, probe.kommune));
        if ("erst speichern, dann scheitern".equals(body.text())) {
            throw new IllegalStateException("planned, with the name Adam Testmann in it");
        }
        return Response.created(URI.create("/api/v1/proben/" + probe.id))
                .header("ETag", Versions.etag(probe.version))
                .entity(new ProbeView(probe.id, probe.text))
                .build();
    }

    @POST
    @Path("/zeilen")
    @Consumes("application/x-ndjson")
    public Map<String, Long> read(InputStream lines) throws IOException {
        return Map.of("bytes", lines.transferTo(OutputStream.nullOutputStream()));
    }

    @GET
    @Path("/tag")
    public Map<String, String> day(@QueryParam("stichtag") LocalDate stichtag, @QueryParam("art") String art) {
        return Map.of("stichtag", String.valueOf(stichtag));
    }

    @GET
    @Path("/{id}")
    @Transactional
    public ProbeView get(@PathParam("id") UUID id) {
        Probe probe = entities.find(Probe.class, id);
        if (probe == null) {
            throw Problems.notFound("Die Probe");
        }
        return new ProbeView(probe.id, probe.text);
    }
}
