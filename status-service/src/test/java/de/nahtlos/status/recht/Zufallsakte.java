package de.nahtlos.status.recht;

import de.nahtlos.status.recht.akte.Akte;
import de.nahtlos.status.recht.akte.Mitgliedschaft;
import de.nahtlos.status.recht.akte.Person;
import de.nahtlos.status.recht.akte.Tatsache;
import de.nahtlos.status.recht.begriff.EreignisId;
import de.nahtlos.status.recht.begriff.PersonId;
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

/** A random biography of a household: lawful and unlawful facts, some of them on one day, all repeatable by the seed. */
final class Zufallsakte {

    private static final LocalDate ANFANG = LocalDate.of(2019, 1, 1);
    private static final int TAGE = 8 * 365;
    private static final List<String> PARAGRAFEN =
            List.of("25 Abs. 2", "25 Abs. 3", "25 Abs. 5", "25b Abs. 1", "28 Abs. 1", "23 Abs. 1", "24 Abs. 1", "104c");

    private final Random zufall;

    private Zufallsakte(long seed) {
        this.zufall = new Random(seed);
    }

    static Akte mit(long seed) {
        return new Zufallsakte(seed).akte();
    }

    private Akte akte() {
        List<Person> personen = new ArrayList<>();
        int erwachsene = 1 + zufall.nextInt(2);
        for (int i = 0; i < erwachsene; i++) {
            personen.add(
                    person("P" + i, erwachsene == 1 ? Rolle.ELTERNTEIL : Rolle.PARTNER, 1955 + zufall.nextInt(50)));
        }
        for (int i = zufall.nextInt(3); i > 0; i--) {
            personen.add(person("K" + i, Rolle.KIND, 2003 + zufall.nextInt(18)));
        }
        List<Tatsache> tatsachen = new ArrayList<>();
        LocalDate tag = ANFANG.plusDays(zufall.nextInt(TAGE / 2));
        int anzahl = 1 + zufall.nextInt(14);
        for (int i = 0; i < anzahl; i++) {
            tag = zufall.nextInt(5) == 0 ? tag : tag.plusDays(zufall.nextInt(2 * TAGE / 3 / anzahl));
            tatsachen.add(tatsache(i, eine(personen).id(), tag));
        }
        return new Akte(personen, List.of(), tatsachen);
    }

    private Person person(String id, Rolle rolle, int jahrgang) {
        return new Person(
                new PersonId(id),
                LocalDate.of(jahrgang, 1, 1).plusDays(zufall.nextInt(365)),
                zufall.nextInt(5) > 0,
                zufall.nextInt(8) == 0,
                true,
                null,
                List.of(Mitgliedschaft.immer(rolle)));
    }

    private Tatsache tatsache(int nummer, PersonId person, LocalDate tag) {
        Ereignistyp typ = zufall.nextInt(2) == 0 ? eine(HAEUFIGE) : eine(List.of(Ereignistyp.values()));
        return new Tatsache(
                new EreignisId("E" + nummer),
                person,
                Ereignisform.lies(typ.name(), tag, felder(typ, tag)),
                null,
                null,
                zufall.nextInt(30) == 0 ? tag : null);
    }

    private static final List<Ereignistyp> HAEUFIGE = List.of(
            Ereignistyp.ASYLGESUCH,
            Ereignistyp.ASYLANTRAG,
            Ereignistyp.BAMF_BESCHEID,
            Ereignistyp.BAMF_BESCHEID,
            Ereignistyp.AE_ERTEILT,
            Ereignistyp.DULDUNG_ERTEILT,
            Ereignistyp.BESTANDSKRAFT,
            Ereignistyp.GEBURT);

    private Map<String, Object> felder(Ereignistyp typ, LocalDate tag) {
        return switch (typ) {
            case BAMF_BESCHEID -> Map.of("ergebnis", eine(Bescheidergebnis.values()));
            case URTEIL -> Map.of("ergebnis", eine(Urteilsergebnis.values()));
            case EILBESCHLUSS -> Map.of("ergebnis", eine(Eilergebnis.values()));
            case AE_ERTEILT ->
                Map.of(
                        "paragraf",
                        eine(PARAGRAFEN),
                        "gueltigBis",
                        tag.plusDays(100L + zufall.nextInt(900)).toString(),
                        "wegenKrieg",
                        zufall.nextBoolean());
            case NIEDERLASSUNGSERLAUBNIS -> Map.of("paragraf", "26 Abs. 3");
            case FIKTIONSBESCHEINIGUNG -> Map.of("paragraf", zufall.nextBoolean() ? "24" : "81 Abs. 4");
            case DULDUNG_ERTEILT -> Map.of("art", eine(Duldungsart.values()));
            case ALTERSFESTSTELLUNG, GEBURTSDATUM_BERICHTIGT ->
                Map.of("neuesGeburtsdatum", LocalDate.of(1958 + zufall.nextInt(50), 3, 1));
            case ERWERBSFAEHIGKEIT -> Map.of("erwerbsfaehig", zufall.nextBoolean());
            case AUSBILDUNG_BEGINN -> Map.of("art", eine(Ausbildungsart.values()));
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
