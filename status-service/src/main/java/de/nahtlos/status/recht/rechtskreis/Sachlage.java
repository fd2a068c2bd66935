package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.akte.Person;
import de.nahtlos.status.recht.akte.Tatsache;
import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.aufenthalt.Titel;
import de.nahtlos.status.recht.aufenthalt.Zustand;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.ereignis.Ausbildungsart;
import de.nahtlos.status.recht.ereignis.Ereignis;
import de.nahtlos.status.recht.ereignis.Ereignis.Altersfeststellung;
import de.nahtlos.status.recht.ereignis.Ereignis.AusbildungBeginn;
import de.nahtlos.status.recht.ereignis.Ereignis.Erwerbsfaehigkeit;
import de.nahtlos.status.recht.ereignis.Ereignis.GeburtsdatumBerichtigt;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import de.nahtlos.status.recht.frist.Alter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One person on one day, as the rules look at it: status, age, ability to work and the family beside. */
public final class Sachlage {

    private final Tagesbild bild;
    private final Biografie biografie;
    private final Zustand zustand;

    Sachlage(Tagesbild bild, Biografie biografie) {
        this.bild = bild;
        this.biografie = biografie;
        this.zustand = biografie.leistungszustandAm(bild.tag());
    }

    LocalDate tag() {
        return bild.tag();
    }

    Person person() {
        return biografie.person();
    }

    Biografie biografie() {
        return biografie;
    }

    Zustand zustand() {
        return zustand;
    }

    Aufenthaltsstatus status() {
        return zustand.status();
    }

    boolean hatStatus(Aufenthaltsstatus... einer) {
        return List.of(einer).contains(zustand.status());
    }

    Optional<Titel> titel() {
        return Optional.ofNullable(zustand.titel());
    }

    // --- age and ability to work

    /** § 42f SGB VIII: a found age counts from the day after; a corrected one from its day on. */
    LocalDate geburtsdatum() {
        return biografie
                .tatsachenBis(tag())
                .map(Tatsache::ereignis)
                .map(this::neuesGeburtsdatum)
                .flatMap(Optional::stream)
                .reduce((_, letztes) -> letztes)
                .orElse(person().geburtsdatum());
    }

    private Optional<LocalDate> neuesGeburtsdatum(Ereignis e) {
        if (e instanceof Altersfeststellung a && a.datum().isBefore(tag())) {
            return Optional.of(a.neuesGeburtsdatum());
        }
        return e instanceof GeburtsdatumBerichtigt g ? Optional.of(g.neuesGeburtsdatum()) : Optional.empty();
    }

    boolean hatVollendet(int jahre) {
        return Alter.hatVollendet(geburtsdatum(), jahre, tag());
    }

    boolean istMinderjaehrig() {
        return !hatVollendet(18);
    }

    boolean istJenseitsDerAltersgrenze() {
        return !tag().isBefore(daten().altersgrenzen().jenseits(geburtsdatum()));
    }

    boolean istDauerhaftVollErwerbsgemindert() {
        return biografie
                .ereignisseBis(tag(), Erwerbsfaehigkeit.class)
                .map(Erwerbsfaehigkeit::dauerhaftVollErwerbsgemindert)
                .filter(Objects::nonNull)
                .reduce((_, letzte) -> letzte)
                .orElse(person().dauerhaftVollErwerbsgemindert());
    }

    boolean istErwerbsfaehig() {
        boolean faehig = letztes(Erwerbsfaehigkeit.class)
                .map(Erwerbsfaehigkeit::erwerbsfaehig)
                .orElse(person().erwerbsfaehig());
        return faehig && !istDauerhaftVollErwerbsgemindert();
    }

    // --- facts

    Optional<LocalDate> erstes(Ereignistyp... typen) {
        return biografie.erstes(tag(), typen);
    }

    <E extends Ereignis> Optional<E> letztes(Class<E> art) {
        return biografie.ereignisseBis(tag(), art).reduce((_, letztes) -> letztes);
    }

    boolean lautAusgangslage(Grobkreis kreis) {
        return biografie.ausgangslage() != null
                && biografie.ausgangslage().rechtskreis().grob() == kreis;
    }

    /** Whether the person has left the country at some time before. */
    boolean warAusserLandes() {
        return biografie.schritte().stream()
                .anyMatch(s -> s.zustand().status().istAusserLandes() && s.ab().isBefore(tag()));
    }

    /** Whether the recognition has not yet ended the entitlement, by the Stichtagsregel of the Kommune. */
    boolean anerkennungWirktNochNicht() {
        return new Wegfall(biografie, bild.regelwerk(), bild.einstellungen())
                .tag(tag())
                .map(wegfall -> tag().isBefore(wegfall))
                .orElse(true);
    }

    /** Why the person may stay; empty if nothing says so. */
    Optional<Aufenthaltsgrund> aufenthaltsgrund() {
        return bild.regelwerk().aufenthaltsgruende().stream()
                .filter(grund -> grund.wenn().gilt(this))
                .findFirst();
    }

    Rechtsdaten daten() {
        return bild.regelwerk().daten();
    }

    /** § 7 Abs. 5, 6 SGB II: not those who study living with their parents. */
    boolean istVomStudiumAusgeschlossen() {
        return letztes(AusbildungBeginn.class)
                .map(a -> a.art() == Ausbildungsart.STUDIUM && !Boolean.FALSE.equals(a.eigeneWohnung()))
                .orElse(lautAusgangslage(Grobkreis.BAFOEG));
    }

    // --- the family and their results of this day

    boolean begruendetBedarfsgemeinschaft() {
        return bild.regelwerk().begruendetBedarfsgemeinschaft(this);
    }

    /** § 1 Abs. 1 Nr. 6 AsylbLG. */
    boolean hatLeistungsberechtigteFamilie() {
        boolean alsKind =
                istMinderjaehrig() && eltern().stream().anyMatch(Sachlage::istSelbstLeistungsberechtigtNachAsylblg);
        return alsKind
                || partner()
                        .filter(Sachlage::istSelbstLeistungsberechtigtNachAsylblg)
                        .isPresent();
    }

    List<Sachlage> eltern() {
        return bild.eltern(this);
    }

    List<Sachlage> kinder() {
        return bild.kinder(this);
    }

    Optional<Sachlage> partner() {
        return bild.partner(this);
    }

    /** Entitled in the own person, § 1 Abs. 1 Nr. 1 to 5 AsylbLG. */
    boolean istSelbstLeistungsberechtigtNachAsylblg() {
        return bild.istSelbstLeistungsberechtigt(this);
    }

    /** AsylbLG pays on this day, the rest of the month of § 1 Abs. 3 S. 1 AsylbLG included. */
    boolean erhaeltAsylblg() {
        return bild.erhaeltAsylblg(this);
    }

    Rechtskreis formDesAsylblg() {
        return bild.erhaeltAnalogleistungen(this) ? Rechtskreis.ASYLBLG_2 : Rechtskreis.ASYLBLG_3;
    }
}
