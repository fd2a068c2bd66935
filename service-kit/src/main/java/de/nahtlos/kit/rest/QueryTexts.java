package de.nahtlos.kit.rest;

import de.nahtlos.kit.problem.Problems;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses query parameters that no database can keep, by their names. */
@Provider
class QueryTexts implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!values.stream().allMatch(StoredValues::isText)) {
                throw Problems.badField("/" + name, "Bitte ohne Steuerzeichen.");
            }
        });
    }
}
