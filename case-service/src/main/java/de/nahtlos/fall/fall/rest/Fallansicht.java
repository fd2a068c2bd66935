package de.nahtlos.fall.fall.rest;

import de.nahtlos.fall.fall.Fall;
import de.nahtlos.fall.person.Namen;
import de.nahtlos.kit.rest.Cursor;
import de.nahtlos.kit.rest.Page;
import de.nahtlos.kit.rest.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Puts names to Faelle. */
@ApplicationScoped
class Fallansicht {

    private final Namen namen;
    private final Clock clock;

    Fallansicht(Namen namen, Clock clock) {
        this.namen = namen;
        this.clock = clock;
    }

    LocalDate heute() {
        return LocalDate.now(clock);
    }

    FallView view(Fall fall) {
        return FallView.of(fall, namen.zu(List.of(fall.personId())).get(fall.personId()));
    }

    Response antwort(Fall fall) {
        return Response.ok(view(fall))
                .header("ETag", Versions.etag(fall.version()))
                .build();
    }

    Page<FallEintrag> seite(List<Fall> faelle, int limit) {
        var namenJePerson =
                namen.zu(faelle.stream().limit(limit).map(Fall::personId).toList());
        return Page.of(
                faelle,
                limit,
                fall -> FallEintrag.of(fall, namenJePerson.get(fall.personId())),
                fall -> Cursor.encode(fall.id()));
    }
}
