package de.nahtlos.kit.tenant;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is calling: the facts of the access token that services decide by. */
@RequestScoped
public class Caller {

    /** Names the Kommune for which a service client acts; ignored from everyone else. */
    public static final String KOMMUNE_HEADER = "Nahtlos-Kommune";

    /** Prefix of the realm roles of service clients. */
    static final String SERVICE_ROLE_PREFIX = "dienst-";

    private final SecurityIdentity identity;
    private final HttpHeaders headers;

    Caller(SecurityIdentity identity, @jakarta.ws.rs.core.Context HttpHeaders headers) {
        this.identity = identity;
        this.headers = headers;
    }

    /** The user name; for a service client its client id. */
    public String name() {
        return claim("preferred_username")
                .or(() -> claim("azp"))
                .orElseGet(() -> identity.getPrincipal().getName());
    }

    /** The 5-digit key of the caller's Kommune; empty for callers that belong to none. */
    public Optional<String> kommune() {
        if (isService()) {
            return Optional.ofNullable(headers.getHeaderString(KOMMUNE_HEADER)).filter(Tenant::isKey);
        }
        return claim("kommune").filter(Tenant::isKey);
    }

    /** The id of the caller's Leistungstraeger, for example {@code JC-07111}. */
    public Optional<String> traeger() {
        return claim("traeger");
    }

    /** Whether the caller has the realm role. */
    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /** Whether another service calls on its own behalf. */
    public boolean isService() {
        return identity.getRoles().stream().anyMatch(role -> role.startsWith(SERVICE_ROLE_PREFIX));
    }

    private Optional<String> claim(String name) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return Optional.ofNullable(token.<Object>getClaim(name)).map(String::valueOf);
        }
        return Optional.empty();
    }
}
