package de.nahtlos.status.zustaendigkeit;

import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.zustaendigkeit.Zustaendigkeitsmatrix.Uebergang;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The matrix that is in force. It is read at start, so a broken file stops the start. */
@ApplicationScoped
public class Zustaendigkeiten {

    private static final String STANDARD = "zustaendigkeit/standard.tsv";

    private final Zustaendigkeitsmatrix matrix = lies();

    /** Who is responsible for people of this status. */
    public List<Zustaendigkeit> bei(Aufenthaltsstatus status) {
        return Spalte.of(status).map(matrix::in).orElse(List.of());
    }

    /** Who drops out, comes in and stays when the status changes. */
    public Uebergang uebergang(Aufenthaltsstatus von, Aufenthaltsstatus nach) {
        return matrix.uebergang(bei(von), bei(nach));
    }

    private static Zustaendigkeitsmatrix lies() {
        try (var datei = Zustaendigkeiten.class.getClassLoader().getResourceAsStream(STANDARD);
                var zeilen = new BufferedReader(new InputStreamReader(datei, StandardCharsets.UTF_8))) {
            return Zustaendigkeitsmatrix.lies(STANDARD, zeilen.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
