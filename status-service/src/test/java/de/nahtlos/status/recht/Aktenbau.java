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
import de.nahtlos.status.recht.begriff.Stichtagsregel;
import de.nahtlos.status.recht.ereignis.Ereignisform;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import de.nahtlos.status.recht.rechtskreis.Einstellungen;
import de.nahtlos.status.recht.rechtskreis.Regelwerk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the record of a household in domain words; facts are recorded in the order in which they are named. */
final class Aktenbau {

    static final LocalDate HORIZONT = LocalDate.of(2027, 12, 31);

    private final List<Person> personen = new ArrayList<>();
    private final List<Ausgangslage> lagen = new ArrayList<>();
    private final List<Tatsache> tatsachen = new ArrayList<>();
    private String aktuelle;
    private Stichtagsregel regel = Stichtagsregel.BEKANNTGABE;

    /** A grown-up, able to work, living alone: P1. */
    static Aktenbau jemand() {
        return new Aktenbau().person("P1", "1990-01-10", Rolle.ALLEINSTEHEND);
    }

    /** P1 has lodged an Asylantrag on that day. */
    static Aktenbau einAsylbewerberSeit(String tag) {
        return jemand().am(tag, Ereignistyp.ASYLGESUCH).am(tag, Ereignistyp.ASYLANTRAG);
    }

    /** P1 has been refused for good and is tolerated since that day. */
    static Aktenbau einGeduldeterSeit(String tag) {
        return jemand().zuvor(Aufenthaltsstatus.AUSREISEPFLICHTIG, Rechtskreis.ASYLBLG_3, tag)
                .am(tag, Ereignistyp.DULDUNG_ERTEILT);
    }

    static Aktenbau haushalt() {
        return new Aktenbau();
    }

    Aktenbau person(String id, String geboren, Rolle rolle) {
        return person(id, geboren, rolle, true, false);
    }

    Aktenbau person(String id, String geboren, Rolle rolle, boolean erwerbsfaehig, boolean dauerhaftGemindert) {
        personen.add(new Person(
                new PersonId(id),
                LocalDate.parse(geboren),
                erwerbsfaehig,
                dauerhaftGemindert,
                true,
                null,
                List.of(Mitgliedschaft.immer(rolle))));
        aktuelle = id;
        return this;
    }

    /** The following words are about that person. */
    Aktenbau fuer(String id) {
        aktuelle = id;
        return this;
    }

    Aktenbau zuvor(Aufenthaltsstatus status, Rechtskreis rechtskreis, String am) {
        lagen.add(new Ausgangslage(new PersonId(aktuelle), status, rechtskreis, LocalDate.parse(am)));
        return this;
    }

    /** A fact; the fields as pairs of name and value. */
    Aktenbau am(String tag, Ereignistyp typ, Object... felder) {
        return tatsache(tag, typ, null, null, felder);
    }

    Aktenbau bescheid(String tag, String ergebnis) {
        return am(tag, Ereignistyp.BAMF_BESCHEID, "ergebnis", ergebnis);
    }

    Aktenbau ae(String tag, String paragraf) {
        return am(tag, Ereignistyp.AE_ERTEILT, "paragraf", paragraf);
    }

    Aktenbau tatsache(String tag, Ereignistyp typ, String erfasst, String storniert, Object... felder) {
        Map<String, Object> werte = new LinkedHashMap<>();
        for (int i = 0; i < felder.length; i += 2) {
            werte.put((String) felder[i], felder[i + 1]);
        }
        tatsachen.add(new Tatsache(
                new EreignisId("E" + tatsachen.size()),
                new PersonId(aktuelle),
                Ereignisform.lies(typ.name(), LocalDate.parse(tag), werte),
                erfasst == null ? null : LocalDate.parse(erfasst),
                storniert == null ? null : LocalDate.parse(storniert),
                null));
        return this;
    }

    /** The last fact takes effect although the law does not allow it. */
    Aktenbau uebersteuert(String am) {
        Tatsache t = tatsachen.removeLast();
        tatsachen.add(
                new Tatsache(t.id(), t.person(), t.ereignis(), t.erfasstAm(), t.storniertAm(), LocalDate.parse(am)));
        return this;
    }

    Aktenbau unter(Stichtagsregel stichtagsregel) {
        regel = stichtagsregel;
        return this;
    }

    Akte akte() {
        return new Akte(personen, lagen, tatsachen);
    }

    Personenergebnis ergebnis() {
        return ergebnis(personen.getFirst().id().wert());
    }

    Personenergebnis ergebnis(String person) {
        return Herleitung.herleiten(akte(), Einstellungen.mit(regel), Regelwerk.geltendes(), HORIZONT)
                .fuer(new PersonId(person));
    }

    /** The Rechtskreisverlauf in one line per interval: {@code SGB_II 2025-10-01 - }. */
    static List<String> rechtskreise(Personenergebnis ergebnis) {
        return ergebnis.rechtskreisverlauf().stream()
                .map(a -> zeile(a.rechtskreis(), a.von(), a.bis()))
                .toList();
    }

    /** The Statusverlauf in one line per interval. */
    static List<String> status(Personenergebnis ergebnis) {
        return ergebnis.statusverlauf().stream()
                .map(a -> zeile(a.status(), a.von(), a.bis()))
                .toList();
    }

    /** The changes in one line each: {@code ASYLBLG > SGB_II 2025-10-01}. */
    static List<String> wechsel(Personenergebnis ergebnis) {
        return ergebnis.rechtskreiswechsel().stream()
                .map(w -> w.von() + " > " + w.nach() + " " + w.wirksamAb())
                .toList();
    }

    /** The refusals in one line each: {@code E1 BESCHEID_OHNE_ANTRAG}. */
    static List<String> ablehnungen(Personenergebnis ergebnis) {
        return ergebnis.ablehnungen().stream()
                .map(a -> a.ereignis() + " " + a.code())
                .toList();
    }

    private static String zeile(Object wert, LocalDate von, LocalDate bis) {
        return wert + " " + von + (bis == null ? "" : " - " + bis);
    }
}
