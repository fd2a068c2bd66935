package de.nahtlos.fall.auslastung;

import de.nahtlos.fall.fall.Intensitaet;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;

/** Moves a caseload in one statement, however many Faelle it has. */
@ApplicationScoped
public class UebertrageFallbestandHandler {

    private static final String BESTAND =
            "select id, intensitaet from fall where kommune = ? and lotse = ? and status <> 'ABGESCHLOSSEN' order by id for update";
    private static final String UEBERTRAGE =
            "update fall f set lotse = neu.lotse, vertretung = nullif(f.vertretung, neu.lotse), status = case f.status when 'EINGANG' then 'AKTIV' else f.status end, version = f.version + 1 from unnest(?::uuid[], ?::text[]) as neu(id, lotse) where f.id = neu.id and f.kommune = ?";
    private static final String VERTRETUNGEN =
            "update fall set vertretung = nullif(?::text, lotse), version = version + 1 where kommune = ? and vertretung = ? and status <> 'ABGESCHLOSSEN'";

    private final Auslastung auslastung;
    private final Sql sql;
    private final CurrentTenant kommune;

    UebertrageFallbestandHandler(Auslastung auslastung, Sql sql, CurrentTenant kommune) {
        this.auslastung = auslastung;
        this.sql = sql;
        this.kommune = kommune;
    }

    /**
     * What became of a Fall.
     *
     * @param lotse who is responsible now; null if it is not an open Fall of the Lotse
     */
    public record Ergebnis(UUID fallId, String lotse) {}

    private record Bestandsfall(UUID id, Intensitaet intensitaet) {}

    /**
     * Moves the open Faelle of a Lotse, and with all of them the deputyships.
     *
     * @return one result per Fall
     * @throws de.nahtlos.kit.problem.Problem 422 to the same Lotse, or if nobody else is there
     */
    @Transactional
    public List<Ergebnis> uebertrage(String lotse, UebertrageFallbestand befehl) {
        if (lotse.equals(befehl.an())) {
            throw Problems.REGEL_VERLETZT.with("Diese Integrationslotsin oder dieser Lotse ist schon zuständig.");
        }
        List<Bestandsfall> bestand = bestand(lotse, befehl.faelle());
        Map<UUID, String> neu = befehl.an() == null ? verteile(lotse, bestand) : alleAn(befehl.an(), bestand);
        sql.update(UEBERTRAGE, List.copyOf(neu.keySet()), List.copyOf(neu.values()), kommune.key());
        if (befehl.faelle() == null) {
            sql.update(VERTRETUNGEN, befehl.an(), kommune.key(), lotse);
        }
        List<UUID> gefragte = befehl.faelle() == null ? List.copyOf(neu.keySet()) : befehl.faelle();
        return gefragte.stream()
                .distinct()
                .map(id -> new Ergebnis(id, neu.get(id)))
                .toList();
    }

    private List<Bestandsfall> bestand(String lotse, List<UUID> nur) {
        List<Bestandsfall> alle = sql.query(
                BESTAND,
                row -> new Bestandsfall(row.id("id"), Intensitaet.valueOf(row.text("intensitaet"))),
                kommune.key(),
                lotse);
        var gewollte = nur == null ? null : new HashSet<>(nur);
        return alle.stream()
                .filter(fall -> gewollte == null || gewollte.contains(fall.id()))
                .toList();
    }

    private static Map<UUID, String> alleAn(String lotse, List<Bestandsfall> bestand) {
        Map<UUID, String> neu = new LinkedHashMap<>();
        bestand.forEach(fall -> neu.put(fall.id(), lotse));
        return neu;
    }

    /** The heaviest Fall first, each to the one who has the most room then. */
    private Map<UUID, String> verteile(String lotse, List<Bestandsfall> bestand) {
        var andere = new PriorityQueue<>(Last.MEISTER_RAUM);
        auslastung.alle().stream()
                .filter(last -> !last.abwesend() && !last.lotse().equals(lotse))
                .forEach(andere::add);
        if (andere.isEmpty()) {
            throw Problems.REGEL_VERLETZT.with("Es ist niemand da, der die Fälle übernehmen könnte.");
        }
        List<Bestandsfall> schwerste = new ArrayList<>(bestand);
        schwerste.sort((a, b) -> auslastung.gewicht(b.intensitaet()) - auslastung.gewicht(a.intensitaet()));
        Map<UUID, String> neu = new LinkedHashMap<>();
        for (Bestandsfall fall : schwerste) {
            Last naechste = andere.poll();
            neu.put(fall.id(), naechste.lotse());
            andere.add(naechste.mit(auslastung.gewicht(fall.intensitaet())));
        }
        return neu;
    }
}
