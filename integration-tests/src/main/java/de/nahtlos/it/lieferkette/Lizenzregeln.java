package de.nahtlos.it.lieferkette;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which licences a component may have so that it can be delivered with this suite, and why: {@code lizenzen.json}.
 * A component that declares several licences passes if each of them is allowed, whether all hold or one may be chosen.
 *
 * @param lizenzen allowed for every component
 * @param ausnahmen components that may declare something else
 * @param veraendert components whose delivered file is not the published one
 */
record Lizenzregeln(List<Lizenz> lizenzen, List<Ausnahme> ausnahmen, List<Veraendert> veraendert) {

    private static final String DATEI = "integration-tests/src/main/resources/lieferkette/lizenzen.json";

    /** @param id of SPDX */
    record Lizenz(String id, String grund) {
        Lizenz {
            requireReason(id, grund);
        }
    }

    /** Holds only while the component declares exactly these licences, in any order; none stands for "declares nothing". */
    record Ausnahme(String komponente, List<String> lizenzen, String grund) {
        Ausnahme {
            requireReason(komponente, grund);
            lizenzen = lizenzen.stream().sorted().toList();
        }

        boolean gilt(Komponente fuer) {
            return komponente.equals(fuer.id()) && lizenzen.equals(fuer.lizenzen());
        }
    }

    record Veraendert(String komponente, String grund) {
        Veraendert {
            requireReason(komponente, grund);
        }
    }

    static Lizenzregeln lies() throws IOException {
        try (var json = Lizenzregeln.class.getResourceAsStream("/lieferkette/lizenzen.json")) {
            return new ObjectMapper().readValue(json, Lizenzregeln.class);
        }
    }

    /** Sentences: which component or entry is wrong and what to do. */
    List<String> beanstandungen(Collection<Komponente> komponenten) {
        var falsch = komponenten.stream()
                .filter(it -> ausnahmen.stream().noneMatch(ausnahme -> ausnahme.gilt(it)))
                .flatMap(this::beanstandungen);
        return Stream.concat(falsch, ueberholt(komponenten)).distinct().toList();
    }

    boolean darfVeraendertSein(Komponente komponente) {
        return veraendert.stream().anyMatch(it -> it.komponente().equals(komponente.id()));
    }

    private Stream<String> beanstandungen(Komponente komponente) {
        if (komponente.lizenzen().isEmpty()) {
            return Stream.of(
                    "%s declares no licence: find out at its source which it has, and enter the component with \"lizenzen\": [] and that reason under \"ausnahmen\" in %s, or do without it."
                            .formatted(komponente.idUndVersion(), DATEI));
        }
        return komponente.lizenzen().stream()
                .filter(it ->
                        lizenzen.stream().noneMatch(erlaubt -> erlaubt.id().equals(it)))
                .map(it ->
                        "%s declares the licence \"%s\", which is not on the allow list: do without it, or, if it may be delivered with a work under EUPL-1.2, enter the licence or this component with the reason in %s."
                                .formatted(komponente.idUndVersion(), it, DATEI));
    }

    private Stream<String> ueberholt(Collection<Komponente> komponenten) {
        var unbenutzteLizenzen = lizenzen.stream()
                .map(Lizenz::id)
                .filter(id -> komponenten.stream().noneMatch(it -> it.lizenzen().contains(id)));
        var unnoetigeAusnahmen = ausnahmen.stream()
                .filter(ausnahme -> komponenten.stream().noneMatch(ausnahme::gilt))
                .map(Ausnahme::komponente);
        var fehlendeKomponenten = veraendert.stream()
                .map(Veraendert::komponente)
                .filter(id -> komponenten.stream().noneMatch(it -> it.id().equals(id)));
        return Stream.of(unbenutzteLizenzen, unnoetigeAusnahmen, fehlendeKomponenten)
                .flatMap(it -> it)
                .map(it -> "The entry \"%s\" fits no component any more: delete or correct it in %s."
                        .formatted(it, DATEI));
    }

    private static void requireReason(String eintrag, String grund) {
        if (grund == null || grund.isBlank()) {
            throw new IllegalArgumentException("The entry \"%s\" in %s has no reason.".formatted(eintrag, DATEI));
        }
    }
}
