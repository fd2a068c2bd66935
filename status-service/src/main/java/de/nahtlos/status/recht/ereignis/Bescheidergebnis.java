package de.nahtlos.status.recht.ereignis;

import de.nahtlos.status.recht.begriff.Schutzart;
import java.util.Optional;

/** What the BAMF decided (§ 31 AsylG). */
public enum Bescheidergebnis {
    ASYL_16A,
    FLUECHTLING_3,
    SUBSIDIAER_4,
    ABSCHIEBUNGSVERBOT_60_5,
    ABSCHIEBUNGSVERBOT_60_7,
    /** Simple refusal: a timely Klage suspends it (§ 75 Abs. 1, § 38 Abs. 1 AsylG). */
    ABGELEHNT_EINFACH,
    /** Offensichtlich unbegruendet (§ 30, § 36 AsylG). */
    ABGELEHNT_OU,
    /** Another state is responsible (§ 29 Abs. 1 Nr. 1 AsylG). */
    UNZULAESSIG_DUBLIN,
    /** Protected in another member state (§ 29 Abs. 1 Nr. 2 AsylG). */
    UNZULAESSIG_29_1_2,
    /** Safe third state (§ 29 Abs. 1 Nr. 4 AsylG). */
    UNZULAESSIG_29_1_4,
    /** No further procedure on a Folgeantrag or Zweitantrag (§ 29 Abs. 1 Nr. 5 AsylG). */
    UNZULAESSIG_29_1_5,
    /** Procedure closed after withdrawal or lack of pursuit (§§ 32, 33 AsylG). */
    EINGESTELLT;

    /** The kind of protection of a recognition. */
    public Optional<Schutzart> schutzart() {
        return switch (this) {
            case ASYL_16A -> Optional.of(Schutzart.ASYL_16A);
            case FLUECHTLING_3 -> Optional.of(Schutzart.FLUECHTLING_3);
            case SUBSIDIAER_4 -> Optional.of(Schutzart.SUBSIDIAER_4);
            case ABSCHIEBUNGSVERBOT_60_5,
                    ABSCHIEBUNGSVERBOT_60_7,
                    ABGELEHNT_EINFACH,
                    ABGELEHNT_OU,
                    UNZULAESSIG_DUBLIN,
                    UNZULAESSIG_29_1_2,
                    UNZULAESSIG_29_1_4,
                    UNZULAESSIG_29_1_5,
                    EINGESTELLT -> Optional.empty();
        };
    }

    /** Whether it is a ban on deportation (§ 60 Abs. 5, 7 AufenthG). */
    public boolean istAbschiebungsverbot() {
        return this == ABSCHIEBUNGSVERBOT_60_5 || this == ABSCHIEBUNGSVERBOT_60_7;
    }

    /** Whether nothing was granted. */
    public boolean istAblehnung() {
        return rang() == 0;
    }

    /** How much was granted, from 0 (nothing) to 3 (asylum or refugee status): a better decision improves on it. */
    public int rang() {
        return schutzart().map(art -> art == Schutzart.SUBSIDIAER_4 ? 2 : 3).orElse(istAbschiebungsverbot() ? 1 : 0);
    }
}
