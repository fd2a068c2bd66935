package de.nahtlos.status.recht.frist;

import de.nahtlos.status.recht.akte.Tatsache;
import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.aufenthalt.Schritt;
import de.nahtlos.status.recht.aufenthalt.Titel;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.Regime;
import de.nahtlos.status.recht.begriff.Schutzart;
import de.nahtlos.status.recht.begriff.Titelgrundlage;
import de.nahtlos.status.recht.ereignis.Ereignis;
import de.nahtlos.status.recht.ereignis.Ereignis.AeErteilt;
import de.nahtlos.status.recht.ereignis.Ereignis.Altersfeststellung;
import de.nahtlos.status.recht.ereignis.Ereignis.BamfBescheid;
import de.nahtlos.status.recht.ereignis.Ereignis.GeburtsdatumBerichtigt;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

    /** From here on another decision counts. */
    private static final Set<Ereignistyp> ENTSCHEIDUNGEN =
            EnumSet.of(Ereignistyp.BAMF_BESCHEID, Ereignistyp.WIDERRUF_ZUGESTELLT);

    private static final Set<Ereignistyp> JUGENDHILFE =
            EnumSet.of(Ereignistyp.INOBHUTNAHME_42A, Ereignistyp.INOBHUTNAHME_42, Ereignistyp.HILFE_34);

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
                        tatsachen().flatMap(this::ausreise),
                        tatsachen()
                                .filter(this::verpflichtetZumWohnsitz)
                                .limit(1)
                                .flatMap(this::wohnsitz),
                        tatsachen().flatMap(this::integrationskurs).limit(1),
                        biografie.schritte().stream().flatMap(this::geburt),
                        titel(),
                        volljaehrigkeit())
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
            Stream<Frist> klage = Stream.concat(Stream.of(frist(Klagefrist.art(b), b.datum(), t)), begruendung(t));
            return Klagefrist.giltWochenfrist(b)
                    ? Stream.concat(klage, Stream.of(frist(Fristart.EILANTRAG, b.datum(), t)))
                    : klage;
        }
        return t.ereignis().typ() == Ereignistyp.WIDERRUF_ZUGESTELLT
                ? Stream.concat(Stream.of(frist(Fristart.KLAGE, t.datum(), t)), begruendung(t))
                : Stream.empty();
    }

    /** Only who has filed a Klage must give reasons. */
    private Stream<Frist> begruendung(Tatsache t) {
        return danach(t, Ereignistyp.KLAGE_ERHOBEN).map(_ -> frist(Fristart.KLAGEBEGRUENDUNG, t.datum(), t)).stream();
    }

    /** The first fact of one of these types after the decision, up to the next decision. */
    private Optional<LocalDate> danach(Tatsache entscheidung, Ereignistyp... typen) {
        return tatsachen()
                .dropWhile(t -> t != entscheidung)
                .skip(1)
                .map(Tatsache::ereignis)
                .takeWhile(e -> !ENTSCHEIDUNGEN.contains(e.typ()))
                .filter(e -> List.of(typen).contains(e.typ()))
                .map(Ereignis::datum)
                .findFirst();
    }

    /** § 36 Abs. 1, § 38 AsylG; with a Klage that suspends it counts from the final end, which needs a fact. */
    private Stream<Frist> ausreise(Tatsache t) {
        if (!(t.ereignis() instanceof BamfBescheid b)) {
            return Stream.empty();
        }
        return switch (b.ergebnis()) {
            case ABGELEHNT_EINFACH ->
                danach(t, Ereignistyp.KLAGE_ERHOBEN).isEmpty()
                        ? Stream.of(frist(Fristart.AUSREISE, b.datum(), t))
                        : danach(t, Ereignistyp.RECHTSKRAFT, Ereignistyp.BESTANDSKRAFT, Ereignistyp.UNANFECHTBAR)
                                .map(ende -> frist(Fristart.AUSREISE, ende, t))
                                .stream();
            case ABGELEHNT_OU, UNZULAESSIG_29_1_2, UNZULAESSIG_29_1_4 ->
                Stream.of(frist(Fristart.AUSREISE_MIT_EILANTRAG, b.datum(), t));
            case UNZULAESSIG_29_1_5 ->
                b.mitAbschiebungsandrohung()
                        ? Stream.of(frist(Fristart.AUSREISE_MIT_EILANTRAG, b.datum(), t))
                        : Stream.empty();
            case EINGESTELLT -> Stream.of(frist(Fristart.AUSREISE_NACH_EINSTELLUNG, b.datum(), t));
            case ASYL_16A,
                    FLUECHTLING_3,
                    SUBSIDIAER_4,
                    ABSCHIEBUNGSVERBOT_60_5,
                    ABSCHIEBUNGSVERBOT_60_7,
                    UNZULAESSIG_DUBLIN -> Stream.empty();
        };
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

    private boolean verpflichtetZumWohnsitz(Tatsache t) {
        boolean anerkannt = t.ereignis() instanceof BamfBescheid b
                && b.ergebnis().schutzart().isPresent();
        return anerkannt || (t.ereignis() instanceof AeErteilt ae && verpflichtetZumWohnsitz(ae.paragraf()));
    }

    private Stream<Frist> wohnsitz(Tatsache t) {
        return Stream.of(
                frist(Fristart.WOHNSITZREGELUNG, t.datum(), t), frist(Fristart.WOHNSITZZUWEISUNG, t.datum(), t));
    }

    private static boolean verpflichtetZumWohnsitz(Titelgrundlage g) {
        return g.ist("22") || g.ist("23") || g.ist("24", "", "1") || g.ist("25", "3");
    }

    /** A child that gets no title of its own by law. */
    private Stream<Frist> geburt(Schritt schritt) {
        return schritt.zustand().status() == Aufenthaltsstatus.GEBOREN_IN_DE
                ? schritt.grund().stream()
                        .filter(t -> t.ereignis().typ() == Ereignistyp.GEBURT)
                        .map(t -> frist(Fristart.ANTRAG_NACH_GEBURT, t.datum(), t))
                : Stream.empty();
    }

    /** The title held last: only an application before it ends keeps it. */
    private Stream<Frist> titel() {
        List<Schritt> schritte = biografie.schritte();
        Titel titel = schritte.isEmpty() ? null : schritte.getLast().zustand().titel();
        return titel == null || titel.gueltigBis() == null || titel.verlaengerungBeantragt()
                ? Stream.empty()
                : Stream.of(new Frist(
                        Fristtyp.TITEL_VERLAENGERUNG,
                        titel.gueltigBis(),
                        "§ 81 Abs. 4 S. 1 AufenthG",
                        titel.ereignis()));
    }

    /** Who was taken into care as a minor: help for young adults, title and application are due by then. */
    private Stream<Frist> volljaehrigkeit() {
        return tatsachen()
                .filter(t -> JUGENDHILFE.contains(t.ereignis().typ()))
                .filter(t -> !Alter.hatVollendet(geburtsdatum(), 18, t.datum()))
                .limit(1)
                .map(t -> new Frist(
                        Fristtyp.VOLLJAEHRIGKEIT,
                        Alter.vollendet(geburtsdatum(), 18).minusDays(1),
                        "§ 41 Abs. 1, § 42 Abs. 1 SGB VIII",
                        t.id()));
    }

    private LocalDate geburtsdatum() {
        return tatsachen()
                .map(Tatsache::ereignis)
                .flatMap(e -> switch (e) {
                    case Altersfeststellung a -> Stream.of(a.neuesGeburtsdatum());
                    case GeburtsdatumBerichtigt g -> Stream.of(g.neuesGeburtsdatum());
                    default -> Stream.<LocalDate>empty();
                })
                .reduce((_, letztes) -> letztes)
                .orElse(biografie.person().geburtsdatum());
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
