package de.nahtlos.it.eingabe;

import org.junit.jupiter.api.Test;

/** I-03, the short form: clients that send slowly or far too much do not keep anybody else from working. */
class LangsamIT {

    @Test
    void slowClientsAndLargeBodiesHurtNobodyElse() throws Exception {
        new Langsamlauf().ordinaryWorkGoesOn(300, 20);
    }
}
