package de.nahtlos.status.zustaendigkeit;

import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who is responsible for which field, by the column of the status (KGSt-Bericht 7/2017, Abb. 6). Its content is data: of
 * the Kommune, or as delivered {@code zustaendigkeit/standard.tsv}.
 */
public final class Zustaendigkeitsmatrix {

    private static final String STANDARD = "zustaendigkeit/standard.tsv";
    private static final int SPALTEN = Spalte.values().length;

    private final Map<Spalte, List<Zustaendigkeit>> spalten;

    /** @param spalten who is responsible, by column; a column without an entry has nobody */
    public Zustaendigkeitsmatrix(Map<Spalte, List<Zustaendigkeit>> spalten) {
        this.spalten = new EnumMap<>(Spalte.class);
        this.spalten.putAll(spalten);
    }

    /** The delivered matrix. */
    public static Zustaendigkeitsmatrix standard() {
        try (var datei = Zustaendigkeitsmatrix.class.getClassLoader().getResourceAsStream(STANDARD);
                var zeilen = new BufferedReader(new InputStreamReader(datei, StandardCharsets.UTF_8))) {
            return lies(STANDARD, zeilen.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a change from one column to another means.
     *
     * @param entfaellt who drops out
     * @param neu who comes in
     * @param bleibt who stays
     */
    public record Uebergang(List<Zustaendigkeit> entfaellt, List<Zustaendigkeit> neu, List<Zustaendigkeit> bleibt) {}

    /**
     * Reads a matrix: one row per Handlungsfeld, columns separated by tabs, units by semicolons; {@code #} begins a
     * comment.
     *
     * @param datei name of the file, for messages
     * @throws IllegalArgumentException naming file and line
     */
    public static Zustaendigkeitsmatrix lies(String datei, Stream<String> zeilen) {
        Map<Spalte, List<Zustaendigkeit>> spalten = new EnumMap<>(Spalte.class);
        Arrays.stream(Spalte.values()).forEach(spalte -> spalten.put(spalte, new ArrayList<>()));
        int nummer = 0;
        for (String zeile : zeilen.toList()) {
            nummer++;
            if (!zeile.isBlank() && !zeile.startsWith("#")) {
                liesZeile(datei + ":" + nummer, zeile.split("\t", -1), spalten);
            }
        }
        return new Zustaendigkeitsmatrix(spalten);
    }

    private static void liesZeile(String ort, String[] felder, Map<Spalte, List<Zustaendigkeit>> spalten) {
        if (felder.length != SPALTEN + 1) {
            throw new IllegalArgumentException(ort + ": expected a Handlungsfeld and " + SPALTEN + " columns");
        }
        Handlungsfeld feld = Arrays.stream(Handlungsfeld.values())
                .filter(handlungsfeld -> handlungsfeld.name().equals(felder[0].strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(ort + ": unknown Handlungsfeld " + felder[0]));
        for (int i = 0; i < SPALTEN; i++) {
            List<Zustaendigkeit> spalte = spalten.get(Spalte.values()[i]);
            Arrays.stream(felder[i + 1].split(";", -1))
                    .map(String::strip)
                    .filter(einheit -> !einheit.isEmpty() && !"-".equals(einheit))
                    .forEach(einheit -> spalte.add(new Zustaendigkeit(feld, einheit, null)));
        }
    }

    /** Who is responsible for people of this column. */
    public List<Zustaendigkeit> in(Spalte spalte) {
        return List.copyOf(spalten.getOrDefault(spalte, List.of()));
    }

    /** Who is responsible for people of this status. */
    public List<Zustaendigkeit> bei(Aufenthaltsstatus status) {
        return Spalte.of(status).map(this::in).orElse(List.of());
    }

    /** The difference of two columns. */
    static Uebergang uebergang(List<Zustaendigkeit> vorher, List<Zustaendigkeit> nachher) {
        return new Uebergang(
                vorher.stream().filter(z -> !enthaelt(nachher, z)).toList(),
                nachher.stream().filter(z -> !enthaelt(vorher, z)).toList(),
                nachher.stream().filter(z -> enthaelt(vorher, z)).toList());
    }

    private static boolean enthaelt(List<Zustaendigkeit> spalte, Zustaendigkeit gesuchte) {
        return spalte.stream().anyMatch(gesuchte::istDieselbe);
    }
}
