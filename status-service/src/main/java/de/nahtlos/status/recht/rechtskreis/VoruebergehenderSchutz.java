package de.nahtlos.status.recht.rechtskreis;

import static de.nahtlos.status.recht.begriff.Aufenthaltsstatus.VORUEBERGEHENDER_SCHUTZ;
import static de.nahtlos.status.recht.begriff.Aufenthaltsstatus.VORUEBERGEHENDER_SCHUTZ_BEANTRAGT;

import de.nahtlos.status.recht.ereignis.Ereignis;
import de.nahtlos.status.recht.ereignis.Ereignis.AeErteilt;
import de.nahtlos.status.recht.ereignis.Ereignis.Fiktionsbescheinigung;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import de.nahtlos.status.recht.frist.Alter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Paper and identification of those under temporary protection (§ 24 AufenthG, § 1 Abs. 1 Nr. 8, Abs. 3a AsylbLG). */
final class VoruebergehenderSchutz {

    private static final LocalDate MASSENZUSTROM = LocalDate.of(2022, 2, 25);
    private static final LocalDate RECHTSKREISWECHSEL = LocalDate.of(2022, 6, 1);

    private VoruebergehenderSchutz() {}

    /** The day on which paper and identification were both there. */
    static Optional<LocalDate> leistungsausschlussSeit(Sachlage s) {
        return betrifft(s) ? frueherer(seitTitel(s), seitFiktion(s)) : Optional.empty();
    }

    /** § 1 Abs. 1 Nr. 8 AsylbLG: issued between 25.2. and 31.5.2022, neither identified nor stored in the AZR. */
    static boolean ohneIdentitaetssicherung(Sachlage s) {
        return betrifft(s)
                && papier(s)
                        .filter(VoruebergehenderSchutz::istAusDerUebergangszeit)
                        .isPresent()
                && gesichert(s, true).isEmpty();
    }

    /** Draft of the LRAG: the first paper counts, not the entry. */
    static boolean erstmalsNach(Sachlage s, LocalDate tag) {
        return betrifft(s) && papier(s).filter(erstes -> erstes.isAfter(tag)).isPresent();
    }

    private static boolean betrifft(Sachlage s) {
        return s.hatStatus(VORUEBERGEHENDER_SCHUTZ, VORUEBERGEHENDER_SCHUTZ_BEANTRAGT);
    }

    /** A title issued later needs no further condition. */
    private static Optional<LocalDate> seitTitel(Sachlage s) {
        return titelAm(s)
                .flatMap(tag -> istAusDerUebergangszeit(tag)
                        ? gesichert(s, true).map(gesichert -> spaeterer(gesichert, tag))
                        : Optional.of(tag));
    }

    /** § 74 Abs. 3 SGB II: storage in the AZR stands in for the ED-Behandlung only for papers of that time. */
    private static Optional<LocalDate> seitFiktion(Sachlage s) {
        return fiktionAm(s)
                .flatMap(tag -> gesichert(s, istAusDerUebergangszeit(tag)).map(gesichert -> spaeterer(gesichert, tag)));
    }

    /** § 1 Abs. 3a S. 3 AsylbLG, § 49 Abs. 4a AufenthG: below the age of six no ED-Behandlung is provided for. */
    private static Optional<LocalDate> gesichert(Sachlage s, boolean azrGenuegt) {
        Optional<LocalDate> ed = s.erstes(Ereignistyp.ED_BEHANDLUNG);
        Optional<LocalDate> azr = azrGenuegt ? s.erstes(Ereignistyp.AZR_SPEICHERUNG) : Optional.empty();
        Optional<LocalDate> kleinkind = papier(s).filter(tag -> !Alter.hatVollendet(s.geburtsdatum(), 6, tag));
        return frueherer(kleinkind, frueherer(ed, azr));
    }

    private static Optional<LocalDate> papier(Sachlage s) {
        return frueherer(fiktionAm(s), titelAm(s));
    }

    private static Optional<LocalDate> fiktionAm(Sachlage s) {
        return s.biografie()
                .ereignisseBis(s.tag(), Fiktionsbescheinigung.class)
                .filter(Fiktionsbescheinigung::nach24)
                .map(Ereignis::datum)
                .findFirst();
    }

    private static Optional<LocalDate> titelAm(Sachlage s) {
        return s.biografie()
                .ereignisseBis(s.tag(), AeErteilt.class)
                .filter(ae -> ae.paragraf().ist("24"))
                .map(Ereignis::datum)
                .findFirst();
    }

    private static boolean istAusDerUebergangszeit(LocalDate tag) {
        return !tag.isBefore(MASSENZUSTROM) && tag.isBefore(RECHTSKREISWECHSEL);
    }

    private static LocalDate spaeterer(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static Optional<LocalDate> frueherer(Optional<LocalDate> a, Optional<LocalDate> b) {
        return Stream.concat(a.stream(), b.stream()).min(LocalDate::compareTo);
    }
}
