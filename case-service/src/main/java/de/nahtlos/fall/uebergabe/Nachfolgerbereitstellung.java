package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.aufgabe.Auftrag;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Provides one successor; if it is incomplete, a task says what is missing. */
@ApplicationScoped
class Nachfolgerbereitstellung {

    private static final String VERVOLLSTAENDIGEN = "UEBERGABE_VERVOLLSTAENDIGEN";
    private static final int TAGE = 3;

    private final UebergabeRepository uebergaben;
    private final Uebergabepersonen personen;
    private final Uebergabeablage ablage;
    private final Uebergabefolgen folgen;
    private final Clock clock;

    Nachfolgerbereitstellung(
            UebergabeRepository uebergaben,
            Uebergabepersonen personen,
            Uebergabeablage ablage,
            Uebergabefolgen folgen,
            Clock clock) {
        this.uebergaben = uebergaben;
        this.personen = personen;
        this.ablage = ablage;
        this.folgen = folgen;
        this.clock = clock;
    }

    /** @throws Problem if it cannot be provided yet */
    void stelleBereit(UUID id) {
        Uebergabe entwurf = uebergaben.find(id).orElseThrow();
        try {
            ablage.stelleBereit(id, personen.von(entwurf));
            QuarkusTransaction.requiringNew().run(() -> folgen.erledige(entwurf, VERVOLLSTAENDIGEN));
        } catch (Problem e) {
            if (e.getParameters().get("fehlt") != null) {
                QuarkusTransaction.requiringNew()
                        .run(() -> folgen.fordere(
                                entwurf, auftrag(e.getParameters().get("fehlt"))));
            }
            throw e;
        }
    }

    private Auftrag auftrag(Object fehlt) {
        return new Auftrag(
                VERVOLLSTAENDIGEN,
                "Berichtigte Übergabe kann noch nicht bereitgestellt werden, es fehlt: " + fehlt,
                LocalDate.now(clock).plusDays(TAGE),
                Rollen.LOTSE);
    }
}
