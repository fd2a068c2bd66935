package de.nahtlos.it.eingabe;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** I-04, the long form of I-03, by {@code ./nahtlos angriff}: more of them for longer, until the service closes them. */
@Tag("angriff")
class LangsamLangIT {

    @Test
    void slowClientsAndLargeBodiesHurtNobodyElse() throws Exception {
        new Langsamlauf().ordinaryWorkGoesOn(800, 500);
    }

    @Test
    void aBodyThatDoesNotEndIsEnded() throws Exception {
        new Langsamlauf().slowBodiesAreClosed(300);
    }
}
