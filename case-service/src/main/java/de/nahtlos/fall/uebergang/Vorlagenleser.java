package de.nahtlos.fall.uebergang;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.fall.aufgabe.Auftrag;
import de.nahtlos.fall.aufgabe.Fristbezug;
import de.nahtlos.fall.uebergang.Vorlagenfrist.Ab;
import de.nahtlos.fall.zugang.Rollen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the file of the templates, strictly: what a professional has mistyped must not become a task that is missing. */
final class Vorlagenleser {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Set<String> ROLLEN = Set.of(Rollen.LOTSE, Rollen.LEITUNG, Rollen.LEISTUNGSBEHOERDE);
    private static final int LAENGSTER_TEXT = 2000;
    private static final int WEITESTE_FRIST = 3660;

    private final String datei;
    private final Set<String> codes = new HashSet<>();

    private Vorlagenleser(String datei) {
        this.datei = datei;
    }

    /**
     * All templates of a file.
     *
     * @throws Vorlagenfehler with file and place
     */
    static List<Aufgabenvorlage> lies(String datei, String inhalt) {
        return new Vorlagenleser(datei).alle(baum(datei, inhalt));
    }

    private static JsonNode baum(String datei, String inhalt) {
        try {
            return JSON.readTree(inhalt);
        } catch (JsonProcessingException e) {
            String ort = "Zeile " + e.getLocation().getLineNr() + ", Spalte "
                    + e.getLocation().getColumnNr();
            throw new Vorlagenfehler(datei, ort, "kein gültiges JSON: " + e.getOriginalMessage());
        }
    }

    private List<Aufgabenvorlage> alle(JsonNode wurzel) {
        if (!wurzel.isArray() || wurzel.isEmpty()) {
            throw new Vorlagenfehler(datei, "Anfang", "Liste von Aufgaben erwartet");
        }
        List<Aufgabenvorlage> vorlagen = new ArrayList<>();
        for (JsonNode eintrag : wurzel) {
            String code = eintrag.path("code").asText("ohne code");
            String ort = "Eintrag " + (vorlagen.size() + 1) + " (" + code + ")";
            vorlagen.add(vorlage(new Vorlagenstelle(datei, ort, eintrag)));
        }
        return List.copyOf(vorlagen);
    }

    private Aufgabenvorlage vorlage(Vorlagenstelle eintrag) {
        Aufgabenvorlage vorlage = new Aufgabenvorlage(
                code(eintrag.feld("code")),
                von(eintrag.feld("von")),
                eintrag.feld("nach").liste().stream()
                        .map(kreis -> kreis.code(Rechtskreis.class))
                        .collect(Collectors.toSet()),
                eintrag.vielleicht("nurRueckwirkend").map(Vorlagenstelle::ja).orElse(false),
                text(eintrag.feld("text")),
                frist(eintrag.feld("frist")),
                eintrag.feld("rolle").eines(ROLLEN));
        eintrag.keineWeiteren();
        return vorlage;
    }

    private String code(Vorlagenstelle stelle) {
        String code = stelle.text();
        if (!code.matches("[A-Z0-9_]{2,60}") || code.equals(Auftrag.EIGENE)) {
            throw stelle.fehler("2 bis 60 Großbuchstaben, Ziffern und _ erwartet, nicht " + Auftrag.EIGENE);
        }
        if (!codes.add(code)) {
            throw stelle.fehler("„" + code + "“ steht doppelt");
        }
        return code;
    }

    private static Set<String> von(Vorlagenstelle stelle) {
        Set<String> erlaubt = new HashSet<>(Vorlagenstelle.namen(Rechtskreis.class));
        erlaubt.add(Aufgabenvorlage.JEDER);
        return stelle.liste().stream().map(kreis -> kreis.eines(erlaubt)).collect(Collectors.toSet());
    }

    private static String text(Vorlagenstelle stelle) {
        if (stelle.text().length() > LAENGSTER_TEXT) {
            throw stelle.fehler("höchstens " + LAENGSTER_TEXT + " Zeichen");
        }
        return stelle.text();
    }

    private static Vorlagenfrist frist(Vorlagenstelle stelle) {
        Ab ab = stelle.feld("ab").code(Ab.class);
        int tage = tage(stelle.feld("tage"));
        if (ab != Ab.FRIST) {
            stelle.keineWeiteren();
            return new Vorlagenfrist(ab, tage, Optional.empty());
        }
        var bezug = new Fristbezug(stelle.feld("typ").code(Fristbezug.Typ.class), tage);
        Vorlagenstelle bisDahin = stelle.feld("sonst");
        Vorlagenfrist sonst = frist(bisDahin);
        if (sonst.bezug().isPresent()) {
            throw bisDahin.fehler("HEUTE oder WIRKSAM_AB erwartet");
        }
        stelle.keineWeiteren();
        return new Vorlagenfrist(sonst.ab(), sonst.tage(), Optional.of(bezug));
    }

    private static int tage(Vorlagenstelle stelle) {
        if (Math.abs(stelle.zahl()) > WEITESTE_FRIST) {
            throw stelle.fehler("höchstens " + WEITESTE_FRIST + " Tage");
        }
        return stelle.zahl();
    }
}
