package de.nahtlos.status.herleitung;

import de.nahtlos.status.akte.Grund;
import de.nahtlos.status.herleitung.AbgeleiteterWechsel.Herleitung;
import de.nahtlos.status.herleitung.AbgeleiteterWechsel.Leistung;
import de.nahtlos.status.recht.Personenergebnis;
import de.nahtlos.status.recht.akte.Akte;
import de.nahtlos.status.recht.akte.Tatsache;
import de.nahtlos.status.recht.begriff.EreignisId;
import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.ereignis.Ereignis.Leistungsantrag;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import de.nahtlos.status.recht.rechtskreis.Einstellungen;
import de.nahtlos.status.recht.rechtskreis.Leistungsbeginn;
import de.nahtlos.status.recht.rechtskreis.Rechtskreiswechsel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts together what is stored of a derived Rechtskreiswechsel: change, reason and begin of payment. */
final class Wechselherleitung {

    private final Akte akte;
    private final Einstellungen einstellungen;

    Wechselherleitung(Akte akte, Einstellungen einstellungen) {
        this.akte = akte;
        this.einstellungen = einstellungen;
    }

    List<AbgeleiteterWechsel> von(Personenergebnis person) {
        return person.rechtskreiswechsel().stream()
                .map(wechsel -> new AbgeleiteterWechsel(wechsel, herleitung(wechsel), leistung(wechsel, person)))
                .toList();
    }

    private Herleitung herleitung(Rechtskreiswechsel wechsel) {
        LocalDate stichtag = tatsache(wechsel.grund()).map(Tatsache::datum).orElse(wechsel.wirksamAb());
        return new Herleitung(
                wechsel.traeger(),
                Grund.id(wechsel.grund()),
                wechsel.begruendung().rechtsgrundlagen(),
                wechsel.begruendung().regelversion(),
                einstellungen.stichtagsregeln().am(stichtag));
    }

    private Leistung leistung(Rechtskreiswechsel wechsel, Personenergebnis person) {
        return person.leistungsbeginne().stream()
                .filter(beginn -> beginn.rechtskreisAb().equals(wechsel.wirksamAb())
                        && beginn.rechtskreis().grob() == wechsel.nach())
                .findFirst()
                .map(beginn -> new Leistung(
                        antragAm(wechsel, beginn).orElse(null),
                        beginn.leistungAb(),
                        beginn.lueckeVon(),
                        beginn.lueckeBis()))
                .orElse(Leistung.UNBEKANNT);
    }

    /** The first application that leads to this begin of payment: it works back to the 1st of its month. */
    private Optional<LocalDate> antragAm(Rechtskreiswechsel wechsel, Leistungsbeginn beginn) {
        Ereignistyp typ = wechsel.nach() == Grobkreis.SGB_II ? Ereignistyp.SGB_II_ANTRAG : Ereignistyp.SGB_XII_ANTRAG;
        return akte.geltendeTatsachen().stream()
                .filter(tatsache -> tatsache.ereignis().typ() == typ)
                .filter(tatsache -> giltFuer(tatsache, wechsel.person()))
                .map(Tatsache::datum)
                .filter(tag -> beginnt(tag, wechsel.wirksamAb()).equals(beginn.leistungAb()))
                .findFirst();
    }

    private static LocalDate beginnt(LocalDate antrag, LocalDate rechtskreisAb) {
        LocalDate monatsanfang = antrag.withDayOfMonth(1);
        return monatsanfang.isAfter(rechtskreisAb) ? monatsanfang : rechtskreisAb;
    }

    private static boolean giltFuer(Tatsache tatsache, PersonId person) {
        return tatsache.person().equals(person)
                || (tatsache.ereignis() instanceof Leistungsantrag antrag
                        && (antrag.fuer().isEmpty() || antrag.fuer().contains(person)));
    }

    private Optional<Tatsache> tatsache(EreignisId id) {
        return akte.tatsachen().stream()
                .filter(tatsache -> tatsache.id().equals(id))
                .findFirst();
    }
}
