package de.nahtlos.status.ereignis.rest;

import de.nahtlos.status.akte.ErfasstesEreignis;
import de.nahtlos.status.recht.ereignis.Ereignisform;
import java.util.LinkedHashMap;
import java.util.Map;

/** A recorded fact as shown: the fields of its type stand beside those of the recording. */
public final class EreignisAnsicht {

    private EreignisAnsicht() {}

    static Map<String, Object> of(ErfasstesEreignis erfasstes) {
        Map<String, Object> ansicht = new LinkedHashMap<>();
        ansicht.put("ereignisId", erfasstes.id());
        ansicht.put("typ", erfasstes.ereignis().typ());
        ansicht.put("datum", erfasstes.ereignis().datum());
        ansicht.putAll(Ereignisform.felder(erfasstes.ereignis()));
        ansicht.put("erfasstAm", erfasstes.erfassung().am());
        ansicht.put("erfasstVon", erfasstes.erfassung().von());
        erfasstes.storno().ifPresent(storno -> {
            ansicht.put("storniertAm", storno.am());
            ansicht.put("stornogrund", storno.grund());
        });
        if (erfasstes.ersetzt() != null) {
            ansicht.put("ersetztEreignis", erfasstes.ersetzt());
        }
        return ansicht;
    }
}
