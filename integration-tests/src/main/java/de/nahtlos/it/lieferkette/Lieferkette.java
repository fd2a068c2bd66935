package de.nahtlos.it.lieferkette;

import de.nahtlos.it.stack.Service;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Checks what the packaged services consist of, and says so: {@code ./nahtlos lieferkette}. */
public final class Lieferkette {

    private final Path root;
    private final Path ordner;

    /** @param root of the repository; its services are packaged and their SBOMs made */
    public Lieferkette(Path root) {
        this.root = root;
        this.ordner = root.resolve("target/lieferkette");
    }

    /** What is wrong with licences and delivered files, a sentence each; empty if nothing. */
    public List<String> beanstandungen() throws IOException {
        return beanstandungen(stuecklisten(), Lizenzregeln.lies());
    }

    /**
     * Writes the list of licences, and prints the figures and what is wrong.
     *
     * @return exit status: 0 if nothing is wrong
     */
    public int berichte(PrintStream out) throws IOException {
        var stuecklisten = stuecklisten();
        var regeln = Lizenzregeln.lies();
        var liste = new Lizenzliste(regeln);
        for (var dienst : stuecklisten.keySet()) {
            liste.trage(dienst, stuecklisten.get(dienst), lieferumfang(dienst).kopierte());
        }
        var datei = ordner.resolve("lizenzen.md");
        Files.writeString(datei, liste.text());
        out.println(liste.summe());
        out.printf("SBOMs: %s/*.cdx.json, licences: %s%n", ordner, datei);
        return schliesse(beanstandungen(stuecklisten, regeln), out);
    }

    /**
     * Compares the services of two builds in {@code target/doppelbau}.
     *
     * @return exit status: 0 if nothing differs but what {@code doppelbau.json} names
     */
    public int vergleiche(PrintStream out) throws IOException {
        List<String> unterschiede = new ArrayList<>();
        int dateien = 0;
        int bekannte = 0;
        for (var dienst : Service.values()) {
            var paket = dienst.module() + "/target/quarkus-app";
            var bauten = root.resolve("target/doppelbau");
            var vergleich = Bauvergleich.zwischen(
                    bauten.resolve("a").resolve(paket), bauten.resolve("b").resolve(paket), Ungleich.bekannte());
            vergleich.unterschiede().forEach((datei, was) -> unterschiede.add(paket + "/" + datei + " " + was + "."));
            vergleich
                    .bekannte()
                    .forEach((datei, anzahl) -> out.printf("%s/%s: %d known entries differ%n", paket, datei, anzahl));
            dateien += vergleich.dateien();
            bekannte += vergleich.bekannte().size();
        }
        out.printf(
                "%d delivered files compared by SHA-256: %d are equal, %d differ in known entries only, %d differ%n",
                dateien, dateien - bekannte - unterschiede.size(), bekannte, unterschiede.size());
        return schliesse(unterschiede, out);
    }

    private List<String> beanstandungen(Map<Service, Stueckliste> stuecklisten, Lizenzregeln regeln)
            throws IOException {
        var komponenten = stuecklisten.values().stream()
                .map(Stueckliste::komponenten)
                .flatMap(Collection::stream)
                .toList();
        List<String> beanstandungen = new ArrayList<>(regeln.beanstandungen(komponenten));
        for (var dienst : stuecklisten.keySet()) {
            beanstandungen.addAll(
                    lieferumfang(dienst).beanstandungen(stuecklisten.get(dienst), regeln::darfVeraendertSein));
        }
        return beanstandungen;
    }

    private Map<Service, Stueckliste> stuecklisten() throws IOException {
        Map<Service, Stueckliste> stuecklisten = new EnumMap<>(Service.class);
        for (var dienst : Service.values()) {
            stuecklisten.put(dienst, Stueckliste.lies(ordner.resolve(dienst.module() + ".cdx.json")));
        }
        return stuecklisten;
    }

    private Lieferumfang lieferumfang(Service dienst) {
        return new Lieferumfang(root.resolve(dienst.module()).resolve("target/quarkus-app"));
    }

    private static int schliesse(List<String> beanstandungen, PrintStream out) {
        beanstandungen.forEach(out::println);
        return beanstandungen.isEmpty() ? 0 : 1;
    }
}
