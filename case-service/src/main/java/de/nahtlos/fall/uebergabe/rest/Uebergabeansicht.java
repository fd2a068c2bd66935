package de.nahtlos.fall.uebergabe.rest;

import de.nahtlos.fall.uebergabe.Uebergabe;
import de.nahtlos.fall.uebergabe.UebergabeRepository;
import de.nahtlos.fall.uebergabe.Uebergabezugriff;
import de.nahtlos.fall.uebergabe.rest.UebergabeView.Absenderteil;
import de.nahtlos.fall.uebergabe.rest.UebergabeView.NachrichtView;
import de.nahtlos.kit.rest.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Shows an Uebergabe as much as the caller's side may see. */
@ApplicationScoped
class Uebergabeansicht {

    private final UebergabeRepository uebergaben;
    private final Uebergabezugriff zugriff;

    Uebergabeansicht(UebergabeRepository uebergaben, Uebergabezugriff zugriff) {
        this.uebergaben = uebergaben;
        this.zugriff = zugriff;
    }

    /** @param ausgehend whether the caller sees it as sender */
    UebergabeView eintrag(Uebergabe uebergabe, boolean ausgehend) {
        Absenderteil absender =
                ausgehend ? new Absenderteil(uebergabe.fallId().orElse(null), null, null, null) : Absenderteil.KEINER;
        return UebergabeView.of(uebergabe, null, absender);
    }

    UebergabeView view(Uebergabe uebergabe) {
        Absenderteil absender = zugriff.absender(uebergabe)
                ? new Absenderteil(
                        uebergabe.fallId().orElse(null),
                        uebergaben.uebergangIds(uebergabe.id()),
                        uebergabe.bemerkung().orElse(null),
                        uebergabe.protokoll().orElse(null))
                : Absenderteil.KEINER;
        var nachrichten = uebergaben.nachrichten(uebergabe.id()).stream()
                .map(NachrichtView::of)
                .toList();
        return UebergabeView.of(uebergabe, nachrichten, absender);
    }

    Response antwort(Uebergabe uebergabe) {
        return Response.ok(view(uebergabe))
                .header("ETag", Versions.etag(uebergabe.version()))
                .build();
    }
}
