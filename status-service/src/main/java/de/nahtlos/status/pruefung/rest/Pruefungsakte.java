package de.nahtlos.status.pruefung.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.status.ereignis.rest.Ereignisformular;
import de.nahtlos.status.pruefung.Pruefung;
import de.nahtlos.status.pruefung.rest.PruefungAnfrage.Pruefperson;
import de.nahtlos.status.recht.akte.Akte;
import de.nahtlos.status.recht.akte.Tatsache;
import de.nahtlos.status.recht.begriff.EreignisId;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.frist.Feiertage;
import de.nahtlos.status.recht.rechtskreis.Einstellungen;
import de.nahtlos.status.recht.rechtskreis.Stichtagsregeln;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the core's record of a household out of what a client sends. */
@ApplicationScoped
class Pruefungsakte {

    private final Ereignisformular formular;
    private final Clock clock;

    Pruefungsakte(Ereignisformular formular, Clock clock) {
        this.formular = formular;
        this.clock = clock;
    }

    /** @throws de.nahtlos.kit.problem.Problem 400 with a pointer to the field at fault */
    Pruefung of(PruefungAnfrage anfrage) {
        Set<String> personen = anfrage.personen().stream().map(Pruefperson::id).collect(Collectors.toSet());
        if (personen.size() < anfrage.personen().size()) {
            throw Problems.badField("/personen", "Jede Person braucht eine eigene id.");
        }
        List<Tatsache> tatsachen = new ArrayList<>();
        for (int i = 0; i < anfrage.ereignisse().size(); i++) {
            tatsachen.add(tatsache(i, anfrage.ereignisse().get(i), personen));
        }
        var lagen = anfrage.ausgangslage() == null ? List.<PruefungAnfrage.Start>of() : anfrage.ausgangslage();
        Akte akte = new Akte(
                anfrage.personen().stream().map(Pruefperson::person).toList(),
                lagen.stream().map(PruefungAnfrage.Start::ausgangslage).toList(),
                tatsachen);
        String regel = anfrage.stichtagsregel() == null ? "EGAL" : anfrage.stichtagsregel();
        var einstellungen = new Einstellungen(Stichtagsregeln.ausCode(regel), Feiertage.bundesweit());
        return new Pruefung(akte, einstellungen, horizont(anfrage, tatsachen));
    }

    private LocalDate horizont(PruefungAnfrage anfrage, List<Tatsache> tatsachen) {
        if (anfrage.horizont() != null) {
            return anfrage.horizont();
        }
        int jahr = Stream.concat(
                        Stream.of(LocalDate.now(clock).getYear()),
                        tatsachen.stream().map(tatsache -> tatsache.datum().getYear() + 1))
                .max(Integer::compare)
                .orElseThrow();
        return LocalDate.of(jahr, 12, 31);
    }

    private Tatsache tatsache(int index, JsonNode json, Set<String> personen) {
        String pfad = "/ereignisse/" + index;
        if (!(json instanceof ObjectNode eingabe)) {
            throw Problems.badField(pfad, "Bitte ein JSON-Objekt mit typ, datum und person.");
        }
        ObjectNode rest = eingabe.deepCopy();
        String person = rest.path("person").asText();
        if (!personen.contains(person)) {
            throw Problems.badField(pfad + "/person", "Diese Person ist nicht unter personen genannt.");
        }
        LocalDate erfasstAm = tag(pfad, rest, "erfasstAm");
        LocalDate storniertAm = tag(pfad, rest, "storniertAm");
        rest.remove(List.of("person", "erfasstAm", "storniertAm", "stornogrund", "ersetzt"));
        return new Tatsache(
                new EreignisId(Integer.toString(index)),
                new PersonId(person),
                formular.liesFrei(rest, pfad),
                erfasstAm,
                storniertAm,
                null);
    }

    private static LocalDate tag(String pfad, ObjectNode json, String feld) {
        try {
            return json.hasNonNull(feld) ? LocalDate.parse(json.get(feld).asText()) : null;
        } catch (DateTimeException e) {
            throw Problems.badField(pfad + "/" + feld, "Bitte ein Datum JJJJ-MM-TT.");
        }
    }
}
