package de.nahtlos.it.jobcenter;

import com.fasterxml.jackson.databind.JsonNode;

/** The sender's REST API, as a receiver sees it. */
interface Uebergabestelle {

    /**
     * The frozen packet, fetched with the receiver's own token; every access is logged at the sender.
     *
     * @throws NichtMehrAktuell if the hand-over was withdrawn or replaced in the meantime
     */
    JsonNode hole(String paket);

    /** Accepts. A second time is no error: then the hand-over is already accepted. */
    void nimmAn(String uebergabeId, int paketVersion, String aktenzeichen);

    /** Confirms that the packet about a wrong person is erased. A second time is no error. */
    void bestaetigeLoeschung(String uebergabeId, int paketVersion);

    /** The packet is not to be had any more; a later event says why. */
    final class NichtMehrAktuell extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NichtMehrAktuell(String message) {
            super(message);
        }
    }

    /** The sender is away or busy: try again, with the same event, after a pause. */
    final class ZurzeitNichtErreichbar extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ZurzeitNichtErreichbar(String message) {
            super(message);
        }
    }
}
