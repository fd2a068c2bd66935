package de.nahtlos.fall.auslastung;

import de.nahtlos.fall.abwesenheit.Abwesenheit;
import de.nahtlos.fall.abwesenheit.Abwesenheiten;
import de.nahtlos.fall.fall.Intensitaet;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The caseload of every Lotse: who is described, and who has an open Fall. */
@ApplicationScoped
public class Auslastung {

    private static final String FAELLE =
            "select lotse, intensitaet, count(*) as anzahl from fall where kommune = ? and status <> 'ABGESCHLOSSEN' and lotse is not null group by lotse, intensitaet";

    private final Lotsen lotsen;
    private final Abwesenheiten abwesenheiten;
    private final Auslastungsregeln regeln;
    private final Sql sql;
    private final CurrentTenant kommune;

    Auslastung(Lotsen lotsen, Abwesenheiten abwesenheiten, Auslastungsregeln regeln, Sql sql, CurrentTenant kommune) {
        this.lotsen = lotsen;
        this.abwesenheiten = abwesenheiten;
        this.regeln = regeln;
        this.sql = sql;
        this.kommune = kommune;
    }

    /** @param lotse user name */
    private record Zeile(String lotse, Intensitaet intensitaet, long anzahl) {}

    /** What everyone carries, by name. */
    @Transactional
    public List<Last> alle() {
        Map<String, Map<Intensitaet, Long>> faelle = faelle();
        Map<String, Lotse> beschriebene =
                lotsen.alle().stream().collect(Collectors.toMap(Lotse::name, Function.identity()));
        Set<String> abwesende =
                abwesenheiten.heute().stream().map(Abwesenheit::lotse).collect(Collectors.toSet());
        Set<String> namen = new TreeSet<>(faelle.keySet());
        namen.addAll(beschriebene.keySet());
        return namen.stream()
                .map(name -> last(
                        name, beschriebene.get(name), faelle.getOrDefault(name, Map.of()), abwesende.contains(name)))
                .toList();
    }

    /** Points of a Fall in this Kommune. */
    int gewicht(Intensitaet intensitaet) {
        return regeln.regeln(kommune.key()).gewicht(intensitaet);
    }

    private Map<String, Map<Intensitaet, Long>> faelle() {
        Map<String, Map<Intensitaet, Long>> faelle = new TreeMap<>();
        sql.query(
                        FAELLE,
                        row -> new Zeile(
                                row.text("lotse"), Intensitaet.valueOf(row.text("intensitaet")), row.number("anzahl")),
                        kommune.key())
                .forEach(zeile -> faelle.computeIfAbsent(zeile.lotse(), neu -> new EnumMap<>(Intensitaet.class))
                        .put(zeile.intensitaet(), zeile.anzahl()));
        return faelle;
    }

    private Last last(String name, Lotse beschrieben, Map<Intensitaet, Long> faelle, boolean abwesend) {
        BigDecimal anteil = beschrieben == null ? BigDecimal.ONE : beschrieben.stellenanteil();
        int grenze = anteil.multiply(
                        BigDecimal.valueOf(regeln.regeln(kommune.key()).grenze()))
                .intValue();
        long last = faelle.entrySet().stream()
                .mapToLong(eintrag -> eintrag.getValue() * gewicht(eintrag.getKey()))
                .sum();
        List<String> sprachen = beschrieben == null ? List.of() : beschrieben.sprachen();
        return new Last(name, sprachen, faelle, Math.toIntExact(last), Math.max(1, grenze), abwesend);
    }
}
