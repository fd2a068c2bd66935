package de.nahtlos.status.openapi;

import de.nahtlos.kit.openapi.ApiDocument;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** The OpenAPI document of status-service, with the form of a fact and the refusals that only this service knows. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Schnittstellenbeschreibung extends ApiDocument implements OASFilter {

    /** @param index the classes of the service */
    public Schnittstellenbeschreibung(IndexView index) {
        super(index, Problemverzeichnis.BESONDERE);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Ereignisschema.ergaenze(document.getComponents());
        super.filterOpenAPI(document);
    }
}
