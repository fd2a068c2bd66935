package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.aufenthalt.Schritt;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.ereignis.Ereignis;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is the same on every day of one person's biography, and the {@link Faktenlage} between two facts. */
final class Lebenslauf {

    private final Biografie biografie;
    private final Wegfall wegfall;
    private final List<LocalDate> aufenthaltsbeginne;
    private final Optional<LocalDate> ersteDuldung;
    private final Optional<LocalDate> analogBewilligt;
    private Faktenlage zuletzt;

    Lebenslauf(Biografie biografie, Regelwerk regelwerk, Einstellungen einstellungen) {
        this.biografie = biografie;
        this.wegfall = new Wegfall(biografie, regelwerk, einstellungen);
        this.aufenthaltsbeginne = aufenthaltsbeginne(biografie);
        this.ersteDuldung = biografie.schritte().stream()
                .filter(schritt -> schritt.zustand().status() == Aufenthaltsstatus.GEDULDET)
                .map(Schritt::ab)
                .findFirst();
        this.analogBewilligt = biografie
                .ereignisseAb(LocalDate.MIN)
                .filter(e -> e.typ() == Ereignistyp.ANALOG_BEWILLIGT)
                .map(Ereignis::datum)
                .findFirst();
    }

    /** The first known day, and every return: a departure is a substantial interruption. */
    private static List<LocalDate> aufenthaltsbeginne(Biografie biografie) {
        List<LocalDate> beginne = new ArrayList<>();
        boolean fort = true;
        for (Schritt s : biografie.schritte()) {
            boolean ausserLandes = s.zustand().status().istAusserLandes();
            if (fort && !ausserLandes) {
                beginne.add(s.ab());
            }
            fort = ausserLandes;
        }
        return beginne;
    }

    /** What the facts say on that day; empty before the first one. */
    Optional<Faktenlage> am(LocalDate tag) {
        List<Schritt> schritte = biografie.schritte();
        int anzahl = schritte.size();
        while (anzahl > 0 && schritte.get(anzahl - 1).ab().isAfter(tag)) {
            anzahl--;
        }
        if (anzahl == 0) {
            return Optional.empty();
        }
        if (schritte.get(anzahl - 1).ab().equals(tag)) {
            return Optional.of(new Faktenlage(biografie, anzahl, tag));
        }
        if (zuletzt == null || zuletzt.anzahl() != anzahl) {
            zuletzt = new Faktenlage(biografie, anzahl, tag);
        }
        return Optional.of(zuletzt);
    }

    /** Since when the person has had one of these statuses, up to that day. */
    LocalDate statusSeit(Set<Aufenthaltsstatus> einer, LocalDate tag) {
        LocalDate seit = null;
        for (Schritt s : biografie.schritte()) {
            if (s.ab().isAfter(tag)) {
                break;
            }
            boolean trifft = einer.contains(s.zustand().status());
            seit = !trifft ? null : seit == null ? s.ab() : seit;
        }
        return seit == null ? tag : seit;
    }

    /** Since when the person has been here without interruption. */
    LocalDate aufenthaltSeit(LocalDate tag) {
        return aufenthaltsbeginne.stream()
                .filter(beginn -> !beginn.isAfter(tag))
                .reduce((_, letzter) -> letzter)
                .orElse(tag);
    }

    PersonId id() {
        return biografie.person().id();
    }

    Biografie biografie() {
        return biografie;
    }

    Wegfall wegfall() {
        return wegfall;
    }

    List<LocalDate> aufenthaltsbeginne() {
        return aufenthaltsbeginne;
    }

    /** § 1 Abs. 1 Nr. 3 Buchst. c AsylbLG: when the deportation was first suspended. */
    Optional<LocalDate> ersteDuldung() {
        return ersteDuldung;
    }

    /** The day from which the authority granted Analogleistungen. */
    Optional<LocalDate> analogBewilligt() {
        return analogBewilligt;
    }
}
