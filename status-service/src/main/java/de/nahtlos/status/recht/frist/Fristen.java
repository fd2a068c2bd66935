package de.nahtlos.status.recht.frist;

import static de.nahtlos.status.recht.frist.Fristtyp.EILANTRAG;
import static de.nahtlos.status.recht.frist.Fristtyp.FAMILIENNACHZUG_PRIVILEGIERT;
import static de.nahtlos.status.recht.frist.Fristtyp.INTEGRATIONSKURS_ANSPRUCH_ENDE;
import static de.nahtlos.status.recht.frist.Fristtyp.KLAGEFRIST;
import static de.nahtlos.status.recht.frist.Fristtyp.WOHNSITZREGELUNG_ENDE;

import de.nahtlos.status.recht.akte.Tatsache;
import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.aufenthalt.Schritt;
import de.nahtlos.status.recht.begriff.EreignisId;
import de.nahtlos.status.recht.begriff.Schutzart;
import de.nahtlos.status.recht.begriff.Titelgrundlage;
import de.nahtlos.status.recht.ereignis.Ereignis.AeErteilt;
import de.nahtlos.status.recht.ereignis.Ereignis.BamfBescheid;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The Fristen that the facts of a person have started. */
public final class Fristen {

    /** § 29 Abs. 2 AufenthG; not for subsidiary protection (§ 36a Abs. 5 AufenthG). */
    private static final Set<Schutzart> MIT_PRIVILEGIERTEM_NACHZUG =
            EnumSet.of(Schutzart.ASYL_16A, Schutzart.FLUECHTLING_3);

    /** § 44 Abs. 1 S. 1 Nr. 1 Buchst. a, b, d AufenthG. */
    private static final Set<String> MIT_INTEGRATIONSKURS =
            Set.of("18a", "18b", "18c", "18d", "18g", "19c", "21", "25b", "28", "29", "30", "32", "36", "36a", "38a");

    private final Biografie biografie;
    private final Feiertage feiertage;

    private Fristen(Biografie biografie, Feiertage feiertage) {
        this.biografie = biografie;
        this.feiertage = feiertage;
    }

    /** All of them, by their end. */
    public static List<Frist> von(Biografie biografie, Feiertage feiertage) {
        return new Fristen(biografie, feiertage).alle();
    }

    private List<Frist> alle() {
        return Stream.of(
                        tatsachen().flatMap(this::rechtsbehelf),
                        tatsachen().flatMap(this::familiennachzug),
                        tatsachen().flatMap(this::wohnsitzregelung).limit(1),
                        tatsachen().flatMap(this::integrationskurs).limit(1))
                .flatMap(fristen -> fristen)
                .sorted(Comparator.comparing(Frist::ende).thenComparing(Frist::typ))
                .toList();
    }

    private Stream<Tatsache> tatsachen() {
        return biografie.schritte().stream().map(Schritt::grund).flatMap(grund -> grund.stream());
    }

    private Stream<Frist> rechtsbehelf(Tatsache t) {
        if (t.ereignis() instanceof BamfBescheid b) {
            return gegenBescheid(b, t.id());
        }
        if (t.ereignis().typ() != Ereignistyp.WIDERRUF_ZUGESTELLT) {
            return Stream.empty();
        }
        LocalDate ende = Klagefrist.regelfrist(t.datum(), biografie.regimeAm(t.datum()), feiertage);
        return Stream.of(new Frist(KLAGEFRIST, ende, "§ 74 Abs. 1 Hs. 1 AsylG", t.id()));
    }

    private Stream<Frist> gegenBescheid(BamfBescheid b, EreignisId id) {
        LocalDate ende = Klagefrist.ende(b, biografie.regimeAm(b.datum()), feiertage);
        return Klagefrist.giltWochenfrist(b)
                ? Stream.of(
                        new Frist(KLAGEFRIST, ende, "§ 74 Abs. 1 Hs. 2 AsylG", id),
                        new Frist(EILANTRAG, ende, "§ 34a Abs. 2, § 36 Abs. 3 S. 1 AsylG", id))
                : Stream.of(new Frist(KLAGEFRIST, ende, "§ 74 Abs. 1 Hs. 1 AsylG", id));
    }

    /** Three months, without moving a weekend: the product warns before the last safe day. */
    private Stream<Frist> familiennachzug(Tatsache t) {
        if (t.ereignis() instanceof BamfBescheid b && istPrivilegiert(b)) {
            return Unanfechtbarkeit.fristbeginn(biografie, b, feiertage).map(tag -> familiennachzug(tag, t)).stream();
        }
        return t.ereignis() instanceof AeErteilt ae && ae.paragraf().ist("23", "4")
                ? Stream.of(familiennachzug(ae.datum(), t))
                : Stream.empty();
    }

    private static boolean istPrivilegiert(BamfBescheid b) {
        return b.ergebnis()
                .schutzart()
                .filter(MIT_PRIVILEGIERTEM_NACHZUG::contains)
                .isPresent();
    }

    private static Frist familiennachzug(LocalDate beginn, Tatsache t) {
        return new Frist(
                FAMILIENNACHZUG_PRIVILEGIERT, beginn.plusMonths(3), "§ 29 Abs. 2 S. 2 Nr. 1, S. 3 AufenthG", t.id());
    }

    private Stream<Frist> wohnsitzregelung(Tatsache t) {
        boolean anerkannt = t.ereignis() instanceof BamfBescheid b
                && b.ergebnis().schutzart().isPresent();
        boolean aufgenommen = t.ereignis() instanceof AeErteilt ae && verpflichtetZumWohnsitz(ae.paragraf());
        return anerkannt || aufgenommen
                ? Stream.of(
                        new Frist(WOHNSITZREGELUNG_ENDE, t.datum().plusYears(3), "§ 12a Abs. 1 S. 1 AufenthG", t.id()))
                : Stream.empty();
    }

    private static boolean verpflichtetZumWohnsitz(Titelgrundlage g) {
        return g.ist("22") || g.ist("23") || g.ist("24", "", "1") || g.ist("25", "3");
    }

    private Stream<Frist> integrationskurs(Tatsache t) {
        return t.ereignis() instanceof AeErteilt ae && gibtIntegrationskurs(ae.paragraf())
                ? Stream.of(new Frist(
                        INTEGRATIONSKURS_ANSPRUCH_ENDE, ae.datum().plusYears(1), "§ 44 Abs. 1, 2 AufenthG", t.id()))
                : Stream.empty();
    }

    private static boolean gibtIntegrationskurs(Titelgrundlage g) {
        return g.ist("25", "1", "2") || g.ist("23", "2", "4") || MIT_INTEGRATIONSKURS.contains(g.paragraf());
    }
}
