package de.nahtlos.status.klaerung;

import de.nahtlos.status.haushalt.Verbund;
import java.util.UUID;

/** Everything that follows in law from a confirmed decision; runs in its transaction, under the lock of everyone. */
public interface Klaerungsfolge {

    /**
     * A decision about a fact of this person is stored.
     *
     * @param verbund everyone whose timelines can change
     */
    void klaerungEntschieden(Verbund verbund, UUID person);
}
