package de.nahtlos.status.recht.rechtskreis;

import static de.nahtlos.status.recht.begriff.Aufenthaltsstatus.VORUEBERGEHENDER_SCHUTZ;
import static de.nahtlos.status.recht.begriff.Aufenthaltsstatus.VORUEBERGEHENDER_SCHUTZ_BEANTRAGT;

import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import de.nahtlos.status.recht.frist.Alter;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Paper and identification of those under temporary protection (§ 24 AufenthG, § 1 Abs. 1 Nr. 8, Abs. 3a AsylbLG). */
final class VoruebergehenderSchutz {

    private static final LocalDate MASSENZUSTROM = LocalDate.of(2022, 2, 25);
    private static final LocalDate RECHTSKREISWECHSEL = LocalDate.of(2022, 6, 1);

    private static final Set<Aufenthaltsstatus> BETROFFENE =
            EnumSet.of(VORUEBERGEHENDER_SCHUTZ, VORUEBERGEHENDER_SCHUTZ_BEANTRAGT);

    private VoruebergehenderSchutz() {}

    /** The day on which paper and identification were both there, and no other procedure went before. */
    static Optional<LocalDate> leistungsausschlussSeit(Sachlage s) {
        return betrifft(s)
                ? frueherer(seitTitel(s), seitFiktion(s))
                        .map(tag -> spaeterer(tag, s.lebenslauf().statusSeit(BETROFFENE, s.tag())))
                : Optional.empty();
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
        return s.hatStatus(BETROFFENE);
    }

    /** A title issued later needs no further condition. */
    private static Optional<LocalDate> seitTitel(Sachlage s) {
        return s.fakten()
                .titelNach24()
                .flatMap(tag -> istAusDerUebergangszeit(tag)
                        ? gesichert(s, true).map(gesichert -> spaeterer(gesichert, tag))
                        : Optional.of(tag));
    }

    /** § 74 Abs. 3 SGB II: storage in the AZR stands in for the ED-Behandlung only for papers of that time. */
    private static Optional<LocalDate> seitFiktion(Sachlage s) {
        return s.fakten()
                .fiktionNach24()
                .flatMap(tag -> gesichert(s, istAusDerUebergangszeit(tag)).map(gesichert -> spaeterer(gesichert, tag)));
    }

    /** § 1 Abs. 3a S. 3 AsylbLG, § 49 Abs. 4a AufenthG: below the age of six no ED-Behandlung is provided for. */
    private static Optional<LocalDate> gesichert(Sachlage s, boolean azrGenuegt) {
        Optional<LocalDate> ed = s.erstes(Ereignistyp.ED_BEHANDLUNG);
        Optional<LocalDate> azr = azrGenuegt ? s.erstes(Ereignistyp.AZR_SPEICHERUNG) : Optional.empty();
        Optional<LocalDate> kleinkind =
                papier(s).filter(tag -> !Alter.hatVollendet(s.fakten().geburtsdatum(), 6, tag));
        return frueherer(kleinkind, frueherer(ed, azr));
    }

    private static Optional<LocalDate> papier(Sachlage s) {
        return frueherer(s.fakten().fiktionNach24(), s.fakten().titelNach24());
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
