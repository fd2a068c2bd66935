package de.nahtlos.fall.angebot;

import de.nahtlos.fall.fall.Handlungsfeld;
import de.nahtlos.fall.fall.Sprachniveau;
import de.nahtlos.fall.uebergang.Rechtskreis;
import de.nahtlos.kit.id.Ids;
import de.nahtlos.kit.problem.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;

/** An offer of the catalogue. */
@Entity
@Table(name = "angebot")
public class Angebot {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    @Version
    private long version;

    private String bezeichnung;

    @Enumerated(EnumType.STRING)
    private Handlungsfeld handlungsfeld;

    private String traeger;
    private String kostentraeger;
    private String sozialraum;
    private List<String> rechtskreise;

    @Enumerated(EnumType.STRING)
    private Sprachniveau sprachniveau;

    private Integer plaetze;
    private boolean kinderbetreuung;
    private boolean barrierefrei;
    private LocalDate von;
    private LocalDate bis;

    protected Angebot() {}

    Angebot(AngebotInhalt inhalt, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        aendere(inhalt);
    }

    /** @throws de.nahtlos.kit.problem.Problem 400 if the end lies before the beginning */
    void aendere(AngebotInhalt inhalt) {
        if (inhalt.von() != null && inhalt.bis() != null && inhalt.bis().isBefore(inhalt.von())) {
            throw Problems.badField("/bis", "Der letzte Tag darf nicht vor dem ersten liegen.");
        }
        bezeichnung = inhalt.bezeichnung();
        handlungsfeld = inhalt.handlungsfeld();
        traeger = inhalt.traeger();
        kostentraeger = inhalt.kostentraeger();
        sozialraum = inhalt.sozialraum();
        rechtskreise = inhalt.rechtskreise().stream().map(Enum::name).sorted().toList();
        sprachniveau = inhalt.sprachniveau();
        plaetze = inhalt.plaetze();
        kinderbetreuung = inhalt.kinderbetreuung();
        barrierefrei = inhalt.barrierefrei();
        von = inhalt.von();
        bis = inhalt.bis();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public AngebotInhalt inhalt() {
        Set<Rechtskreis> zahlbar =
                rechtskreise.stream().map(Rechtskreis::valueOf).collect(Collectors.toCollection(TreeSet::new));
        return new AngebotInhalt(
                bezeichnung,
                handlungsfeld,
                traeger,
                kostentraeger,
                sozialraum,
                zahlbar,
                sprachniveau,
                plaetze,
                kinderbetreuung,
                barrierefrei,
                von,
                bis);
    }
}
