package de.nahtlos.status.recht.frist;

import de.nahtlos.status.recht.akte.Tatsache;
import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.aufenthalt.Schritt;
import de.nahtlos.status.recht.begriff.Regime;
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
    private final Fristrechnung rechnung;

    private Fristen(Biografie biografie, Fristrechnung rechnung) {
        this.biografie = biografie;
        this.rechnung = rechnung;
    }

    /** All of them, by their end. */
    public static List<Frist> von(Biografie biografie, Fristrechnung rechnung) {
        return new Fristen(biografie, rechnung).alle();
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

    private Frist frist(Fristart art, LocalDate beginn, Tatsache t) {
        Regime regime = biografie.regimeAm(t.datum());
        return rechnung.frist(art, regime, beginn, t.id());
    }

    private Stream<Frist> rechtsbehelf(Tatsache t) {
        if (t.ereignis() instanceof BamfBescheid b) {
            Frist klage = frist(Klagefrist.art(b), b.datum(), t);
            return Klagefrist.giltWochenfrist(b)
                    ? Stream.of(klage, frist(Fristart.EILANTRAG, b.datum(), t))
                    : Stream.of(klage);
        }
        return t.ereignis().typ() == Ereignistyp.WIDERRUF_ZUGESTELLT
                ? Stream.of(frist(Fristart.KLAGE, t.datum(), t))
                : Stream.empty();
    }

    /** Three months, without moving a weekend: the product warns before the last safe day. */
    private Stream<Frist> familiennachzug(Tatsache t) {
        if (t.ereignis() instanceof BamfBescheid b && istPrivilegiert(b)) {
            return Unanfechtbarkeit.fristbeginn(biografie, b, rechnung)
                    .map(beginn -> frist(Fristart.FAMILIENNACHZUG, beginn, t))
                    .stream();
        }
        return t.ereignis() instanceof AeErteilt ae && ae.paragraf().ist("23", "4")
                ? Stream.of(frist(Fristart.FAMILIENNACHZUG, ae.datum(), t))
                : Stream.empty();
    }

    private static boolean istPrivilegiert(BamfBescheid b) {
        return b.ergebnis()
                .schutzart()
                .filter(MIT_PRIVILEGIERTEM_NACHZUG::contains)
                .isPresent();
    }

    private Stream<Frist> wohnsitzregelung(Tatsache t) {
        boolean anerkannt = t.ereignis() instanceof BamfBescheid b
                && b.ergebnis().schutzart().isPresent();
        boolean aufgenommen = t.ereignis() instanceof AeErteilt ae && verpflichtetZumWohnsitz(ae.paragraf());
        return anerkannt || aufgenommen ? Stream.of(frist(Fristart.WOHNSITZREGELUNG, t.datum(), t)) : Stream.empty();
    }

    private static boolean verpflichtetZumWohnsitz(Titelgrundlage g) {
        return g.ist("22") || g.ist("23") || g.ist("24", "", "1") || g.ist("25", "3");
    }

    private Stream<Frist> integrationskurs(Tatsache t) {
        return t.ereignis() instanceof AeErteilt ae && gibtIntegrationskurs(ae.paragraf())
                ? Stream.of(frist(Fristart.INTEGRATIONSKURS, ae.datum(), t))
                : Stream.empty();
    }

    private static boolean gibtIntegrationskurs(Titelgrundlage g) {
        return g.ist("25", "1", "2") || g.ist("23", "2", "4") || MIT_INTEGRATIONSKURS.contains(g.paragraf());
    }
}
