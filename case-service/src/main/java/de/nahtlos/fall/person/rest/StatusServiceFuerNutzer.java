package de.nahtlos.fall.person.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** status-service, asked with the token of the caller: it decides what the caller may see. */
@RegisterRestClient(configKey = "status-nutzer")
@AccessToken
@Path("/api/v1")
interface StatusServiceFuerNutzer {

    @POST
    @Path("/personen/abfrage")
    JsonNode frage(Abfrage abfrage);

    @GET
    @Path("/zustaendigkeiten/uebergang")
    JsonNode uebergang(@QueryParam("von") String von, @QueryParam("nach") String nach);
}
