package de.nahtlos.status.recht;

import de.nahtlos.status.recht.akte.Akte;
import de.nahtlos.status.recht.akte.Ausgangslage;
import de.nahtlos.status.recht.akte.Mitgliedschaft;
import de.nahtlos.status.recht.akte.Person;
import de.nahtlos.status.recht.akte.Tatsache;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.EreignisId;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.begriff.Rolle;
import de.nahtlos.status.recht.ereignis.Ausbildungsart;
import de.nahtlos.status.recht.ereignis.Bescheidergebnis;
import de.nahtlos.status.recht.ereignis.Duldungsart;
import de.nahtlos.status.recht.ereignis.Eilergebnis;
import de.nahtlos.status.recht.ereignis.Ereignisform;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import de.nahtlos.status.recht.ereignis.Urteilsergebnis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A random biography of a household: families that grow and part, lawful and unlawful facts of every type, some on one
 * day, some corrected, some recorded before the record starts; all repeatable by the seed.
 */
final class Zufallsakte {

    private static final LocalDate ANFANG = LocalDate.of(2019, 1, 1);
    private static final int TAGE = 8 * 365;
    private static final List<String> PARAGRAFEN = List.of(
            "25 Abs. 2",
            "25 Abs. 3",
            "25 Abs. 4 S. 1",
            "25 Abs. 5",
            "25b Abs. 1",
            "28 Abs. 1",
            "23 Abs. 1",
            "23 Abs. 4",
            "24 Abs. 1",
            "104c");
    private static final List<String> GRUNDLAGEN =
            List.of("Visum § 6 Abs. 3 i.V.m. § 30", "Visum/Aufnahmezusage § 23 Abs. 4", "ohne Visum");

    /** Ways that many people go, so that the far ends of the state machine are reached, too. */
    private static final List<List<Ereignistyp>> WEGE = List.of(
            List.of(
                    Ereignistyp.ASYLGESUCH,
                    Ereignistyp.ANKUNFTSNACHWEIS,
                    Ereignistyp.ASYLANTRAG,
                    Ereignistyp.BAMF_BESCHEID,
                    Ereignistyp.KLAGE_ERHOBEN,
                    Ereignistyp.URTEIL,
                    Ereignistyp.RECHTSKRAFT,
                    Ereignistyp.BAMF_BESCHEID,
                    Ereignistyp.AE_ERTEILT),
            List.of(
                    Ereignistyp.ASYLANTRAG,
                    Ereignistyp.BAMF_BESCHEID,
                    Ereignistyp.SGB_II_ANTRAG,
                    Ereignistyp.AE_ERTEILT,
                    Ereignistyp.WIDERRUF_ZUGESTELLT,
                    Ereignistyp.WIDERRUF_BESTANDSKRAEFTIG,
                    Ereignistyp.AE_WIDERRUFEN,
                    Ereignistyp.DULDUNG_ERTEILT),
            List.of(
                    Ereignistyp.ASYLANTRAG,
                    Ereignistyp.BAMF_BESCHEID,
                    Ereignistyp.BESTANDSKRAFT,
                    Ereignistyp.DULDUNG_ERTEILT,
                    Ereignistyp.FOLGEANTRAG,
                    Ereignistyp.WEITERES_VERFAHREN,
                    Ereignistyp.BAMF_BESCHEID),
            List.of(
                    Ereignistyp.SCHUTZGESUCH_24,
                    Ereignistyp.ED_BEHANDLUNG,
                    Ereignistyp.FIKTIONSBESCHEINIGUNG,
                    Ereignistyp.AE_ERTEILT,
                    Ereignistyp.AUSREISE,
                    Ereignistyp.WIEDEREINREISE),
            List.of(
                    Ereignistyp.INOBHUTNAHME_42A,
                    Ereignistyp.INOBHUTNAHME_42,
                    Ereignistyp.ASYLANTRAG,
                    Ereignistyp.HILFE_34,
                    Ereignistyp.BAMF_BESCHEID,
                    Ereignistyp.HILFE_ENDE),
            List.of(Ereignistyp.GEBURT, Ereignistyp.ANZEIGE_14A, Ereignistyp.BAMF_BESCHEID));

    private final Random zufall;
    private final List<Person> personen = new ArrayList<>();
    private final List<Tatsache> tatsachen = new ArrayList<>();

    private Zufallsakte(long seed) {
        this.zufall = new Random(seed);
    }

    static Akte mit(long seed) {
        return new Zufallsakte(seed).akte();
    }

    private Akte akte() {
        int erwachsene = 1 + zufall.nextInt(2);
        for (int i = 0; i < erwachsene; i++) {
            person("P" + i, erwachsene == 1 ? Rolle.ELTERNTEIL : Rolle.PARTNER, 1955 + zufall.nextInt(50));
        }
        for (int i = zufall.nextInt(4); i > 0; i--) {
            person("K" + i, eine(List.of(Rolle.KIND, Rolle.KIND, Rolle.KIND_IM_HAUSHALT)), 2003 + zufall.nextInt(20));
        }
        if (zufall.nextInt(4) == 0) {
            person("U", Rolle.UMA, 2004 + zufall.nextInt(14));
        }
        List<Ausgangslage> lagen = personen.stream()
                .filter(_ -> zufall.nextInt(8) == 0)
                .map(person -> ausgangslage(person.id()))
                .toList();
        personen.forEach(person -> weg(person.id()));
        for (int i = zufall.nextInt(6); i > 0; i--) {
            tatsache(eine(personen).id(), eine(List.of(Ereignistyp.values())), irgendwann());
        }
        return new Akte(personen, lagen, tatsachen);
    }

    private Ausgangslage ausgangslage(PersonId person) {
        return new Ausgangslage(
                person,
                eine(List.of(Aufenthaltsstatus.values())),
                eine(List.of(Rechtskreis.values())),
                ANFANG.plusDays(zufall.nextInt(TAGE / 4)));
    }

    private void weg(PersonId person) {
        LocalDate tag = irgendwann();
        List<Ereignistyp> weg = eine(WEGE);
        for (Ereignistyp typ : weg.subList(0, zufall.nextInt(weg.size() + 1))) {
            tatsache(person, zufall.nextInt(6) == 0 ? eine(List.of(Ereignistyp.values())) : typ, tag);
            tag = zufall.nextInt(5) == 0 ? tag : tag.plusDays(zufall.nextInt(300));
        }
    }

    private LocalDate irgendwann() {
        return ANFANG.plusDays(zufall.nextInt(TAGE));
    }

    private void person(String id, Rolle rolle, int jahrgang) {
        personen.add(new Person(
                new PersonId(id),
                LocalDate.of(jahrgang, 1, 1).plusDays(zufall.nextInt(365)),
                zufall.nextInt(5) > 0,
                zufall.nextInt(8) == 0,
                zufall.nextInt(9) > 0,
                null,
                mitgliedschaften(rolle)));
    }

    /** For all time, joined later, parted, or away for a while. */
    private List<Mitgliedschaft> mitgliedschaften(Rolle rolle) {
        LocalDate grenze = irgendwann();
        return switch (zufall.nextInt(10)) {
            case 0 -> List.of(new Mitgliedschaft(rolle, List.of(), grenze, null));
            case 1 -> List.of(new Mitgliedschaft(rolle, List.of(), null, grenze));
            case 2 ->
                List.of(
                        new Mitgliedschaft(rolle, List.of(), null, grenze),
                        new Mitgliedschaft(Rolle.ALLEINSTEHEND, List.of(), grenze.plusDays(1), null));
            case 3 -> List.of(new Mitgliedschaft(rolle, List.of(new PersonId("K1")), null, null));
            default -> List.of(Mitgliedschaft.immer(rolle));
        };
    }

    /** One fact in ten was wrong and is replaced by one some days off, or by none. */
    private void tatsache(PersonId person, Ereignistyp typ, LocalDate tag) {
        LocalDate erfasst = tag.plusDays(zufall.nextInt(60));
        boolean falsch = zufall.nextInt(10) == 0;
        LocalDate storno = erfasst.plusDays(1 + zufall.nextInt(90));
        Map<String, Object> felder = felder(typ, tag);
        nimm(person, typ, tag, felder, erfasst, falsch ? storno : null);
        if (falsch && zufall.nextBoolean()) {
            nimm(person, typ, tag.minusDays(zufall.nextInt(40)), felder, storno, null);
        }
    }

    private void nimm(
            PersonId person,
            Ereignistyp typ,
            LocalDate tag,
            Map<String, Object> felder,
            LocalDate erfasst,
            LocalDate storno) {
        tatsachen.add(new Tatsache(
                new EreignisId("E" + tatsachen.size()),
                person,
                Ereignisform.lies(typ.name(), tag, felder),
                erfasst,
                storno,
                zufall.nextInt(40) == 0 ? erfasst : null));
    }

    private Map<String, Object> felder(Ereignistyp typ, LocalDate tag) {
        return switch (typ) {
            case BAMF_BESCHEID -> Map.of("ergebnis", eine(Bescheidergebnis.values()));
            case URTEIL -> Map.of("ergebnis", eine(Urteilsergebnis.values()));
            case EILBESCHLUSS -> Map.of("ergebnis", eine(Eilergebnis.values()));
            case EINREISE -> Map.of("grundlage", eine(GRUNDLAGEN));
            case AE_ERTEILT ->
                Map.of(
                        "paragraf",
                        eine(PARAGRAFEN),
                        "gueltigBis",
                        tag.plusDays(100L + zufall.nextInt(900)).toString(),
                        "wegenKrieg",
                        zufall.nextBoolean());
            case NIEDERLASSUNGSERLAUBNIS -> Map.of("paragraf", eine(List.of("26 Abs. 3", "9")));
            case FIKTIONSBESCHEINIGUNG -> Map.of("paragraf", zufall.nextInt(4) > 0 ? "24" : "81 Abs. 4");
            case DULDUNG_ERTEILT -> Map.of("art", eine(Duldungsart.values()));
            case ALTERSFESTSTELLUNG, GEBURTSDATUM_BERICHTIGT ->
                Map.of("neuesGeburtsdatum", LocalDate.of(1958 + zufall.nextInt(50), 3, 1));
            case ERWERBSFAEHIGKEIT ->
                zufall.nextBoolean()
                        ? Map.of("erwerbsfaehig", zufall.nextBoolean())
                        : Map.of("erwerbsfaehig", false, "dauerhaftVollErwerbsgemindert", zufall.nextBoolean());
            case AUSBILDUNG_BEGINN ->
                Map.of("art", eine(Ausbildungsart.values()), "eigeneWohnung", zufall.nextBoolean());
            case SGB_II_ANTRAG, SGB_XII_ANTRAG ->
                zufall.nextInt(3) > 0
                        ? Map.of()
                        : Map.of("fuer", List.of(eine(personen).id().wert()));
            default -> Map.of();
        };
    }

    private <T> T eine(List<T> menge) {
        return menge.get(zufall.nextInt(menge.size()));
    }

    private String eine(Object[] codes) {
        return codes[zufall.nextInt(codes.length)].toString();
    }
}
