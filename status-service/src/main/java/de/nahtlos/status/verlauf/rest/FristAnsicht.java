package de.nahtlos.status.verlauf.rest;

import de.nahtlos.status.recht.frist.Frist;
import de.nahtlos.status.recht.frist.Fristtyp;
import java.time.LocalDate;
import java.util.List;

/**
 * A Frist that follows from recorded facts.
 *
 * @param ende last day
 */
public record FristAnsicht(Fristtyp typ, LocalDate ende, String rechtsgrundlage) {

    /** The Fristen in their order. */
    public static List<FristAnsicht> of(List<Frist> fristen) {
        return fristen.stream().map(FristAnsicht::of).toList();
    }

    /** One Frist. */
    public static FristAnsicht of(Frist frist) {
        return new FristAnsicht(frist.typ(), frist.ende(), frist.rechtsgrundlage());
    }
}
