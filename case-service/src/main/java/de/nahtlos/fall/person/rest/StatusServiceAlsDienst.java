package de.nahtlos.fall.person.rest;

import de.nahtlos.fall.person.Person;
import de.nahtlos.kit.tenant.Caller;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** status-service, asked by this service on its own behalf (client {@code fall-dienst}, role {@code dienst-fall}). */
@RegisterRestClient(configKey = "status-dienst")
@OidcClientFilter
@Path("/api/v1")
interface StatusServiceAlsDienst {

    @POST
    @Path("/personen/abfrage")
    List<Person> frage(@HeaderParam(Caller.KOMMUNE_HEADER) String kommune, Abfrage abfrage);

    @POST
    @Path("/personen/abfrage")
    List<Fristauskunft> frageFristen(@HeaderParam(Caller.KOMMUNE_HEADER) String kommune, Abfrage abfrage);
}
