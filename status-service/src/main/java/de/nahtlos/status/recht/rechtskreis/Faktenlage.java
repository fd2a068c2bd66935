package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.aufenthalt.Schritt;
import de.nahtlos.status.recht.aufenthalt.Zustand;
import de.nahtlos.status.recht.begriff.Regime;
import de.nahtlos.status.recht.ereignis.Ereignis;
import de.nahtlos.status.recht.ereignis.Ereignis.AeErteilt;
import de.nahtlos.status.recht.ereignis.Ereignis.Altersfeststellung;
import de.nahtlos.status.recht.ereignis.Ereignis.AusbildungBeginn;
import de.nahtlos.status.recht.ereignis.Ereignis.Erwerbsfaehigkeit;
import de.nahtlos.status.recht.ereignis.Ereignis.Fiktionsbescheinigung;
import de.nahtlos.status.recht.ereignis.Ereignis.GeburtsdatumBerichtigt;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What one person's facts say on a day. Nothing in it changes before the next fact, except on the day of a fact. */
final class Faktenlage {

    private final Biografie biografie;
    private final int anzahl;
    private final Zustand zustand;
    private final Regime regime;
    private final boolean uebersteuert;
    private final Map<Ereignistyp, LocalDate> erste = new EnumMap<>(Ereignistyp.class);
    private LocalDate geburtsdatum;
    private boolean erwerbsfaehig;
    private boolean dauerhaftVollErwerbsgemindert;
    private boolean fiktion;
    private boolean warAusserLandes;
    private LocalDate fiktionNach24;
    private LocalDate titelNach24;
    private AusbildungBeginn ausbildung;
    private Jugendhilfe.Art jugendhilfe;

    /** @param anzahl how many steps of the biography took effect by that day */
    Faktenlage(Biografie biografie, int anzahl, LocalDate tag) {
        this.biografie = biografie;
        this.anzahl = anzahl;
        this.zustand = biografie.leistungszustandAm(tag);
        this.regime = biografie.regimeAm(tag);
        this.uebersteuert = biografie.istUebersteuertAm(tag);
        this.geburtsdatum = biografie.person().geburtsdatum();
        this.erwerbsfaehig = biografie.person().erwerbsfaehig();
        this.dauerhaftVollErwerbsgemindert = biografie.person().dauerhaftVollErwerbsgemindert();
        this.jugendhilfe = Jugendhilfe.zuBeginn(biografie.ausgangslage());
        List<Schritt> schritte = biografie.schritte().subList(0, anzahl);
        for (Schritt schritt : schritte) {
            boolean ausserLandes = schritt.zustand().status().istAusserLandes();
            warAusserLandes |= ausserLandes && schritt.ab().isBefore(tag);
            schritt.grund().ifPresent(grund -> nimm(grund.ereignis(), tag));
        }
    }

    private void nimm(Ereignis ereignis, LocalDate tag) {
        erste.putIfAbsent(ereignis.typ(), ereignis.datum());
        jugendhilfe = jugendhilfe.nach(ereignis, tag);
        switch (ereignis) {
            case Erwerbsfaehigkeit e -> {
                erwerbsfaehig = e.erwerbsfaehig();
                dauerhaftVollErwerbsgemindert =
                        Objects.requireNonNullElse(e.dauerhaftVollErwerbsgemindert(), dauerhaftVollErwerbsgemindert);
            }
            case Altersfeststellung a when a.datum().isBefore(tag) -> geburtsdatum = a.neuesGeburtsdatum();
            case GeburtsdatumBerichtigt g -> geburtsdatum = g.neuesGeburtsdatum();
            case Fiktionsbescheinigung f -> {
                fiktion = true;
                fiktionNach24 = fiktionNach24 == null && f.nach24() ? f.datum() : fiktionNach24;
            }
            case AeErteilt ae when titelNach24 == null && ae.paragraf().ist("24") -> titelNach24 = ae.datum();
            case AusbildungBeginn a -> ausbildung = a;
            default -> {}
        }
    }

    int anzahl() {
        return anzahl;
    }

    Biografie biografie() {
        return biografie;
    }

    /** Where the person stands for benefits. */
    Zustand zustand() {
        return zustand;
    }

    Regime regime() {
        return regime;
    }

    boolean uebersteuert() {
        return uebersteuert;
    }

    /** The day of the first fact of that type. */
    Optional<LocalDate> erstes(Ereignistyp typ) {
        return Optional.ofNullable(erste.get(typ));
    }

    /** § 42f SGB VIII: a found age counts from the day after; a corrected one from its day on. */
    LocalDate geburtsdatum() {
        return geburtsdatum;
    }

    boolean istErwerbsfaehig() {
        return erwerbsfaehig && !dauerhaftVollErwerbsgemindert;
    }

    boolean istDauerhaftVollErwerbsgemindert() {
        return dauerhaftVollErwerbsgemindert;
    }

    boolean hatFiktionsbescheinigung() {
        return fiktion;
    }

    Optional<LocalDate> fiktionNach24() {
        return Optional.ofNullable(fiktionNach24);
    }

    Optional<LocalDate> titelNach24() {
        return Optional.ofNullable(titelNach24);
    }

    Optional<AusbildungBeginn> ausbildung() {
        return Optional.ofNullable(ausbildung);
    }

    Jugendhilfe.Art jugendhilfe() {
        return jugendhilfe;
    }

    /** Whether the person has left the country at some time before. */
    boolean warAusserLandes() {
        return warAusserLandes;
    }
}
