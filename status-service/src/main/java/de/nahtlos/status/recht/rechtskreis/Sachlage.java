package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.akte.Person;
import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.aufenthalt.Titel;
import de.nahtlos.status.recht.aufenthalt.Zustand;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.ereignis.Ausbildungsart;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import de.nahtlos.status.recht.frist.Alter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One person on one day, as the rules look at it: status, age, ability to work and the family beside. */
public final class Sachlage {

    private final Tagesbild bild;
    private final Lebenslauf lebenslauf;
    private final Faktenlage fakten;
    private List<Sachlage> eltern;
    private List<Sachlage> kinder;
    private Optional<Sachlage> partner;
    private Optional<Aufenthaltsgrund> aufenthaltsgrund;

    Sachlage(Tagesbild bild, Lebenslauf lebenslauf, Faktenlage fakten) {
        this.bild = bild;
        this.lebenslauf = lebenslauf;
        this.fakten = fakten;
    }

    LocalDate tag() {
        return bild.tag();
    }

    Person person() {
        return biografie().person();
    }

    Biografie biografie() {
        return fakten.biografie();
    }

    Lebenslauf lebenslauf() {
        return lebenslauf;
    }

    Faktenlage fakten() {
        return fakten;
    }

    Zustand zustand() {
        return fakten.zustand();
    }

    Aufenthaltsstatus status() {
        return zustand().status();
    }

    boolean hatStatus(Set<Aufenthaltsstatus> einer) {
        return einer.contains(status());
    }

    Optional<Titel> titel() {
        return Optional.ofNullable(zustand().titel());
    }

    Rechtsdaten daten() {
        return bild.regelwerk().daten();
    }

    boolean hatVollendet(int jahre) {
        return Alter.hatVollendet(fakten.geburtsdatum(), jahre, tag());
    }

    boolean istMinderjaehrig() {
        return !hatVollendet(18);
    }

    boolean istJenseitsDerAltersgrenze() {
        return !tag().isBefore(daten().altersgrenzen().jenseits(fakten.geburtsdatum()));
    }

    Optional<LocalDate> erstes(Ereignistyp typ) {
        return fakten.erstes(typ);
    }

    boolean lautAusgangslage(Grobkreis kreis) {
        return biografie().ausgangslage() != null
                && biografie().ausgangslage().rechtskreis().grob() == kreis;
    }

    /** Whether the recognition has not yet ended the entitlement, by the Stichtagsregel of the Kommune. */
    boolean anerkennungWirktNochNicht() {
        return lebenslauf
                .wegfall()
                .tag(tag())
                .map(wegfall -> tag().isBefore(wegfall))
                .orElse(true);
    }

    /** Why the person may stay; empty if nothing says so. */
    Optional<Aufenthaltsgrund> aufenthaltsgrund() {
        if (aufenthaltsgrund == null) {
            aufenthaltsgrund = bild.regelwerk().aufenthaltsgruende().stream()
                    .filter(grund -> grund.wenn().gilt(this))
                    .findFirst();
        }
        return aufenthaltsgrund;
    }

    /** § 7 Abs. 5, 6 SGB II: not those who study living with their parents. */
    boolean istVomStudiumAusgeschlossen() {
        return fakten.ausbildung()
                .map(a -> a.art() == Ausbildungsart.STUDIUM && !Boolean.FALSE.equals(a.eigeneWohnung()))
                .orElse(lautAusgangslage(Grobkreis.BAFOEG));
    }

    // --- the family and their results of this day

    List<Sachlage> eltern() {
        if (eltern == null) {
            eltern = bild.lebende(bild.familie().eltern(lebenslauf.id()));
        }
        return eltern;
    }

    List<Sachlage> kinder() {
        if (kinder == null) {
            kinder = bild.lebende(bild.familie().kinder(lebenslauf.id()));
        }
        return kinder;
    }

    Optional<Sachlage> partner() {
        if (partner == null) {
            partner = bild
                    .lebende(bild.familie().partner(lebenslauf.id()).stream().toList())
                    .stream()
                    .findFirst();
        }
        return partner;
    }

    boolean begruendetBedarfsgemeinschaft() {
        return bild.regelwerk().begruendetBedarfsgemeinschaft(this);
    }

    /** § 1 Abs. 1 Nr. 6 AsylbLG. */
    boolean hatLeistungsberechtigteFamilie() {
        boolean alsKind = istMinderjaehrig() && eltern().stream().anyMatch(bild::istSelbstLeistungsberechtigt);
        return alsKind || partner().filter(bild::istSelbstLeistungsberechtigt).isPresent();
    }

    /** AsylbLG pays on this day, the rest of the month of § 1 Abs. 3 S. 1 AsylbLG included. */
    boolean erhaeltAsylblg() {
        return bild.stand(this).gilt(tag());
    }

    Rechtskreis formDesAsylblg() {
        return Analogleistungen.erhaelt(this, bild) ? Rechtskreis.ASYLBLG_2 : Rechtskreis.ASYLBLG_3;
    }
}
