package de.nahtlos.kit.deadletter;

import de.nahtlos.kit.tenant.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For the operator: messages that could not take effect. Ids, codes and causes only. */
@Path("/api/v1/betrieb/dead-letters")
@RolesAllowed("betrieb")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Betrieb")
public class DeadLetterResource {

    private final DeadLetters letters;
    private final Caller caller;

    DeadLetterResource(DeadLetters letters, Caller caller) {
        this.letters = letters;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listeDeadLetters",
            summary = "Messages of this service that were put aside, with their causes")
    public List<DeadLetter> list() {
        return letters.all();
    }

    @POST
    @Path("/{id}/wiedervorlage")
    @Operation(operationId = "legeDeadLetterWiederVor", summary = "Tries a message again, after its cause was mended")
    public DeadLetter resubmit(@PathParam("id") String id) {
        return letters.resubmit(id, caller.name());
    }
}
