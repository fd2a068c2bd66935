package de.nahtlos.status.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Facts as they might come in: lawful and unlawful ones, in any order, repeatable by the seed. */
public final class Zufallstatsache {

    private static final List<Map<String, Object>> ARTEN = List.of(
            Map.of("typ", "ASYLGESUCH"),
            Map.of("typ", "ASYLGESUCH"),
            Map.of("typ", "ASYLANTRAG"),
            Map.of("typ", "ASYLANTRAG"),
            Map.of("typ", "BAMF_BESCHEID", "ergebnis", "FLUECHTLING_3"),
            Map.of("typ", "BAMF_BESCHEID", "ergebnis", "SUBSIDIAER_4"),
            Map.of("typ", "BAMF_BESCHEID", "ergebnis", "ABGELEHNT_EINFACH"),
            Map.of("typ", "KLAGE_ERHOBEN"),
            Map.of("typ", "BESTANDSKRAFT"),
            Map.of("typ", "DULDUNG_ERTEILT"),
            Map.of("typ", "AE_ERTEILT", "paragraf", "25 Abs. 5", "gueltigBis", "2027-06-30"),
            Map.of("typ", "AE_ERTEILT", "paragraf", "28 Abs. 1", "gueltigBis", "2028-06-30"),
            Map.of("typ", "SGB_II_ANTRAG"),
            Map.of("typ", "ERWERBSFAEHIGKEIT", "erwerbsfaehig", false, "dauerhaftVollErwerbsgemindert", true),
            Map.of("typ", "UNTERGETAUCHT"),
            Map.of("typ", "AUSREISE"));

    private Zufallstatsache() {}

    /** A fact of 2025 or 2026, on one of few days, so that some share their day. */
    public static Map<String, Object> eine(Random zufall) {
        Map<String, Object> tatsache = new HashMap<>(ARTEN.get(zufall.nextInt(ARTEN.size())));
        tatsache.put("datum", tag(zufall));
        return tatsache;
    }

    /** One of these days. */
    public static String tag(Random zufall) {
        return LocalDate.of(2025, 1, 10).plusDays(13L * zufall.nextInt(50)).toString();
    }
}
