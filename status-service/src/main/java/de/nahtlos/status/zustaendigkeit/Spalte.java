package de.nahtlos.status.zustaendigkeit;

import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import java.util.Optional;

/** Column of the Zuständigkeitsmatrix: KGSt's four display words. */
public enum Spalte {
    ASYLSUCHENDER(Aufenthaltsstatus.ASYLSUCHENDER),
    ASYLBEWERBER(Aufenthaltsstatus.ASYLBEWERBER),
    GEDULDETER(Aufenthaltsstatus.GEDULDET),
    ASYLBERECHTIGTER(Aufenthaltsstatus.ANERKANNT);

    private final Aufenthaltsstatus status;

    Spalte(Aufenthaltsstatus status) {
        this.status = status;
    }

    /** The status that stands for the column. */
    public Aufenthaltsstatus status() {
        return status;
    }

    /** The column of a status; empty for people whom the matrix does not concern any more. */
    public static Optional<Spalte> of(Aufenthaltsstatus status) {
        return Optional.ofNullable(
                switch (status) {
                    case UNGEKLAERT, ASYLSUCHENDER -> ASYLSUCHENDER;
                    case ASYLBEWERBER, GEBOREN_IN_DE, VORUEBERGEHENDER_SCHUTZ_BEANTRAGT -> ASYLBEWERBER;
                    case AUSREISEPFLICHTIG, GEDULDET, ABSCHIEBUNGSVERBOT -> GEDULDETER;
                    case ANERKANNT,
                            AUFENTHALTSERLAUBNIS,
                            NIEDERLASSUNGSERLAUBNIS,
                            VORUEBERGEHENDER_SCHUTZ,
                            SCHUTZ_WIDERRUFEN_TITEL_BESTEHT -> ASYLBERECHTIGTER;
                    case EINGEBUERGERT, DEUTSCH, AUSGEREIST, ABGESCHOBEN, UEBERSTELLT, VERSTORBEN -> null;
                });
    }
}
