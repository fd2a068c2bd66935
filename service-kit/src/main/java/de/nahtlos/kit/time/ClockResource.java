package de.nahtlos.kit.time;

import de.nahtlos.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Shows and sets the clock of a local installation, so that a demonstration can play dates of the past and a test can
 * let a Frist pass. Answers 404 unless {@code nahtlos.uhr.stellbar} is true.
 */
@Path("/lokal/uhr")
@RolesAllowed("betrieb")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Betrieb")
public class ClockResource {

    private final SettableClock clock;
    private final boolean settable;

    ClockResource(
            SettableClock clock,
            @ConfigProperty(name = "nahtlos.uhr.stellbar", defaultValue = "false") boolean settable) {
        this.clock = clock;
        this.settable = settable;
    }

    /** @param jetzt the instant to show from now on; null goes back to the wall clock */
    public record Uhr(Instant jetzt) {}

    @GET
    @Operation(operationId = "zeigeUhr", summary = "The clock of a local installation")
    public Uhr show() {
        requireSettable();
        return new Uhr(clock.instant());
    }

    @PUT
    @Operation(operationId = "stelleUhr", summary = "Sets the clock of a local installation")
    public Uhr set(@NotNull Uhr uhr) {
        requireSettable();
        if (uhr.jetzt() == null) {
            clock.reset();
        } else {
            clock.set(uhr.jetzt());
        }
        return new Uhr(clock.instant());
    }

    private void requireSettable() {
        if (!settable) {
            throw Problems.NICHT_GEFUNDEN.with("Die Uhr ist nur in einer lokalen Installation stellbar.");
        }
    }
}
