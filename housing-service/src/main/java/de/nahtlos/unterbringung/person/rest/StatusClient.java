package de.nahtlos.unterbringung.person.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** status-service, asked with the caller's own token: nobody sees more here than there. */
@RegisterRestClient(configKey = "status")
@AccessToken
@Path("/api/v1/personen")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface StatusClient {

    /**
     * Which persons, and why; status-service logs the purpose.
     *
     * @param ids at most 200
     */
    record Abfrage(Collection<UUID> ids, String zweck) {}

    /** The role's view per person. */
    @POST
    @Path("/abfrage")
    JsonNode abfrage(Abfrage abfrage);
}
