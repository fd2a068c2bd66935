package de.nahtlos.status.zustaendigkeit.rest;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.problem.Problems.FieldError;
import de.nahtlos.kit.rest.SingleLine;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.zustaendigkeit.Handlungsfeld;
import de.nahtlos.status.zustaendigkeit.Spalte;
import de.nahtlos.status.zustaendigkeit.Zustaendigkeit;
import de.nahtlos.status.zustaendigkeit.Zustaendigkeitsmatrix;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Body of {@code PUT /zustaendigkeiten}: the whole matrix.
 *
 * @param gueltigAb first day
 * @param zellen a cell that is left out has nobody
 */
public record MatrixAnfrage(
        @NotNull LocalDate gueltigAb,
        @NotEmpty @Size(max = 40) List<@NotNull @Valid Zelle> zellen) {

    private static final LocalDate FRUEHESTENS = LocalDate.of(2000, 1, 1);
    private static final LocalDate SPAETESTENS = LocalDate.of(2199, 12, 31);

    /**
     * One cell.
     *
     * @param status ASYLSUCHENDER, ASYLBEWERBER, GEDULDET or ANERKANNT: the column
     */
    public record Zelle(
            @NotNull Aufenthaltsstatus status,
            @NotNull Handlungsfeld handlungsfeld,
            @NotNull @Size(max = 10) List<@NotNull @Valid Einheit> organisationseinheiten) {}

    /** A unit and how it is reached. */
    public record Einheit(
            @NotNull @SingleLine String name, @SingleLine String kontakt) {}

    /**
     * The matrix.
     *
     * @throws de.nahtlos.kit.problem.Problem 400 for an unknown column or a cell or unit that is there twice
     */
    Zustaendigkeitsmatrix matrix() {
        List<FieldError> fehler = new ArrayList<>();
        if (gueltigAb.isBefore(FRUEHESTENS) || gueltigAb.isAfter(SPAETESTENS)) {
            fehler.add(new FieldError("/gueltigAb", "Bitte ein Datum zwischen 2000 und 2199."));
        }
        Map<Spalte, List<Zustaendigkeit>> spalten = new EnumMap<>(Spalte.class);
        Set<List<Object>> gesehene = new HashSet<>();
        for (int i = 0; i < zellen.size(); i++) {
            Zelle zelle = zellen.get(i);
            Optional<Spalte> spalte = spalte(zelle.status());
            if (spalte.isEmpty()) {
                fehler.add(new FieldError(
                        "/zellen/" + i + "/status", "Bitte ASYLSUCHENDER, ASYLBEWERBER, GEDULDET oder ANERKANNT."));
            } else if (!gesehene.add(List.of(zelle.status(), zelle.handlungsfeld()))) {
                fehler.add(new FieldError("/zellen/" + i, "Diese Zelle ist schon genannt."));
            } else {
                spalten.computeIfAbsent(spalte.get(), _ -> new ArrayList<>()).addAll(einheiten(i, zelle, fehler));
            }
        }
        if (!fehler.isEmpty()) {
            throw Problems.badFields(fehler);
        }
        return new Zustaendigkeitsmatrix(spalten);
    }

    private static List<Zustaendigkeit> einheiten(int i, Zelle zelle, List<FieldError> fehler) {
        Set<String> namen = new HashSet<>();
        List<Zustaendigkeit> einheiten = new ArrayList<>();
        for (int j = 0; j < zelle.organisationseinheiten().size(); j++) {
            Einheit einheit = zelle.organisationseinheiten().get(j);
            if (!namen.add(einheit.name().strip())) {
                fehler.add(new FieldError(
                        "/zellen/" + i + "/organisationseinheiten/" + j,
                        "Diese Einheit ist in der Zelle schon genannt."));
            }
            einheiten.add(
                    new Zustaendigkeit(zelle.handlungsfeld(), einheit.name().strip(), einheit.kontakt()));
        }
        return einheiten;
    }

    private static Optional<Spalte> spalte(Aufenthaltsstatus status) {
        return Arrays.stream(Spalte.values())
                .filter(spalte -> spalte.status() == status)
                .findFirst();
    }
}
