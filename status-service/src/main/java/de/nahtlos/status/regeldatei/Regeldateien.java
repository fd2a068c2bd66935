package de.nahtlos.status.regeldatei;

import de.nahtlos.status.recht.rechtskreis.Rechtsdaten;
import de.nahtlos.status.recht.rechtskreis.Regelquelle;
import de.nahtlos.status.recht.rechtskreis.Regelwerk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** The rule sets that lie beside the classes, under {@code regelwerk}. */
public final class Regeldateien implements Regelquelle {

    private static final String ORDNER = "regelwerk/";

    private final UnaryOperator<String> inhalt;

    /** Found by the service loader of the JVM. */
    public Regeldateien() {
        this(Regeldateien::ressource);
    }

    /** @param inhalt the text of a file by its path */
    Regeldateien(UnaryOperator<String> inhalt) {
        this.inhalt = inhalt;
    }

    /** @throws Regelfehler naming file and line of what is wrong */
    @Override
    public List<Regelwerk> alle() {
        Knoten datei = datei("versionen.yaml");
        List<Regelwerk> werke =
                datei.feld("versionen").liste().stream().map(this::regelwerk).toList();
        datei.keineWeiteren();
        if (werke.isEmpty()) {
            throw datei.feld("versionen").fehler("keine Version genannt");
        }
        return werke;
    }

    private Regelwerk regelwerk(Knoten version) {
        String ordner = version.text() + "/";
        Knoten kopf = datei(ordner + "regeln.yaml");
        Regelleser regeln = new Regelleser(kopf);
        if (!regeln.version().equals(version.text())) {
            throw kopf.feld("version").fehler("die Version passt nicht zum Ordner " + version.text());
        }
        Wechselleser wechsel = new Wechselleser(datei(ordner + "wechsel.yaml"));
        Rechtsdaten daten = new Rechtsdaten(
                wechsel.altersgrenzen(),
                wechsel.wartezeiten(),
                wechsel.leistungsnamen(),
                wechsel.aussetzungMonate(),
                wechsel.richtungen(),
                Fristenleser.lies(datei(ordner + "fristen.yaml")),
                Feiertageleser.lies(datei(ordner + "feiertage.yaml")));
        wechsel.keineWeiteren();
        return new Regelwerk(regeln.version(), regeln.regeln(), regeln.aufenthaltsgruende(), daten);
    }

    private Knoten datei(String name) {
        String pfad = ORDNER + name;
        String text = inhalt.apply(pfad);
        if (text == null) {
            throw new Regelfehler(pfad, "die Datei fehlt");
        }
        return Knoten.lies(pfad, text);
    }

    private static String ressource(String pfad) {
        try (InputStream datei = Regeldateien.class.getResourceAsStream("/" + pfad)) {
            return datei == null ? null : new String(datei.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
