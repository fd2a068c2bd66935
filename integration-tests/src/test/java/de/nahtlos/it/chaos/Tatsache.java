package de.nahtlos.it.chaos;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.nahtlos.it.api.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The facts that are recorded of everybody, in this order, and what follows from each of them. */
enum Tatsache {
    GESUCH("status ASYLSUCHENDER", "typ", "ASYLGESUCH", "datum", "2025-01-13"),
    ANKUNFT(null, "typ", "ANKUNFTSNACHWEIS", "datum", "2025-01-15"),
    ANTRAG("status ASYLBEWERBER", "typ", "ASYLANTRAG", "datum", "2025-01-27"),
    BESCHEID("status ANERKANNT", "typ", "BAMF_BESCHEID", "datum", "2025-10-02", "ergebnis", "FLUECHTLING_3"),
    LEISTUNGSANTRAG(null, "typ", "SGB_II_ANTRAG", "datum", "2025-10-06", "eingangBei", "GEMEINDE");

    /** The Rechtskreiswechsel of a Zustellung in October, and in September. */
    static final String WECHSEL = "ASYLBLG>SGB_II 2025-11-01";

    /** Three months later the place shall be free. */
    static final String ZIEL = "2026-02-01";

    static final String FRUEHERES_ZIEL = "2026-01-01";

    static final String FRUEHERER_WECHSEL = "ASYLBLG>SGB_II 2025-10-01";

    private final String meldung;
    private final Object[] inhalt;

    Tatsache(String meldung, Object... inhalt) {
        this.meldung = meldung;
        this.inhalt = inhalt;
    }

    ObjectNode json() {
        return Json.object(inhalt.clone());
    }

    /** @param untergebracht whether the person lives in municipal housing */
    Wirkung wirkung(String person, String ereignis, boolean untergebracht) {
        List<Ding> neu = new ArrayList<>();
        neu.add(new Ding(Ort.EREIGNIS, person, ereignis));
        if (meldung != null) {
            neu.add(new Ding(Ort.MELDUNG, person, meldung));
        }
        if (this == BESCHEID) {
            neu.addAll(wechsel(person, WECHSEL));
            if (untergebracht) {
                neu.add(new Ding(Ort.AUSZUG, person, "OFFEN"));
                neu.add(new Ding(Ort.MELDUNG, person, "auszug.eroeffnet.v1 " + ZIEL));
            }
        }
        return new Wirkung(neu, List.of());
    }

    /** What is to be found of a Rechtskreiswechsel that stands. */
    static List<Ding> wechsel(String person, String wechsel) {
        return List.of(
                new Ding(Ort.WECHSEL, person, wechsel),
                new Ding(Ort.UEBERGANG, person, wechsel),
                new Ding(Ort.MELDUNG, person, "festgestellt " + wechsel));
    }

    /** Of everybody, whether one by one or by a Stapel. */
    static List<Tatsache> alle() {
        return Arrays.asList(values());
    }
}
