package de.nahtlos.it.jobcenter;

import java.util.function.Consumer;

/**
 * What a Jobcenter does with each event. Knows neither Kafka nor HTTP, so the rules can be read and tested alone.
 *
 * <ul>
 *   <li>{@code bereitgestellt}: fetch the packet, file it, accept. With {@code ersetzt} it is the successor of a packet
 *       that was corrected; accepting it acknowledges the correction.
 *   <li>{@code berichtigt}: the filed packet is out of date, its successor comes by an event of its own.
 *   <li>{@code zurueckgezogen}: the sender took the hand-over back, the packet is to be deleted.
 *   <li>both with {@code loeschen}: the packet was about a wrong person, it is deleted and that is confirmed.
 *   <li>everything else (the answers of the receivers themselves, types of later versions): nothing to do.
 * </ul>
 */
final class UebergabeEmpfang {

    private final String traeger;
    private final Uebergabestelle stelle;
    private final Eingang eingang;
    private final Consumer<String> log;

    /**
     * @param traeger own id, for example {@code JC-07111}
     * @param log gets one line per effect, with ids only
     */
    UebergabeEmpfang(String traeger, Uebergabestelle stelle, Eingang eingang, Consumer<String> log) {
        this.traeger = traeger;
        this.stelle = stelle;
        this.eingang = eingang;
        this.log = log;
    }

    /** Takes effect; any number of times with the same event has the effect of once. */
    void verarbeite(Uebergabeereignis ereignis) {
        if (!ereignis.traeger().equals(traeger)) {
            return;
        }
        if (ereignis.data().path("loeschen").asBoolean()) {
            loesche(ereignis);
            return;
        }
        switch (ereignis.type()) {
            case "uebergabe.bereitgestellt.v1" -> nimmAn(ereignis);
            case "uebergabe.berichtigt.v1" -> merkeBerichtigung(ereignis);
            case "uebergabe.zurueckgezogen.v1" -> {
                eingang.entferne(ereignis.uebergabeId());
                log.accept("Übergabe %s withdrawn: packet deleted".formatted(ereignis.uebergabeId()));
            }
            default -> {}
        }
    }

    private void nimmAn(Uebergabeereignis ereignis) {
        var vorgaenger = ereignis.data().path("ersetzt").asText(null);
        try {
            var paket = stelle.hole(ereignis.data().path("paket").asText());
            var akte = eingang.lege(ereignis.uebergabeId(), vorgaenger);
            stelle.nimmAn(ereignis.uebergabeId(), ereignis.paketVersion(), akte.aktenzeichen());
            log.accept("Übergabe %s%s: packet fetched (%d fields), accepted as %s"
                    .formatted(
                            ereignis.uebergabeId(),
                            vorgaenger == null ? "" : " (replaces " + vorgaenger + ")",
                            paket.size(),
                            akte.aktenzeichen()));
        } catch (Uebergabestelle.NichtMehrAktuell e) {
            log.accept("Übergabe %s is no longer open (%s): skipped".formatted(ereignis.uebergabeId(), e.getMessage()));
        }
    }

    private void loesche(Uebergabeereignis ereignis) {
        eingang.entferne(ereignis.uebergabeId());
        try {
            stelle.bestaetigeLoeschung(ereignis.uebergabeId(), ereignis.paketVersion());
            log.accept("Übergabe %s was about a wrong person: packet deleted and confirmed"
                    .formatted(ereignis.uebergabeId()));
        } catch (Uebergabestelle.NichtMehrAktuell e) {
            log.accept("Übergabe %s: packet deleted (%s)".formatted(ereignis.uebergabeId(), e.getMessage()));
        }
    }

    private void merkeBerichtigung(Uebergabeereignis ereignis) {
        var nachfolger = ereignis.data().path("nachfolger");
        if (!nachfolger.isTextual()) {
            eingang.entferne(ereignis.uebergabeId());
            log.accept("Übergabe %s fell away, nothing replaces it: packet deleted".formatted(ereignis.uebergabeId()));
            return;
        }
        eingang.markiereErsetzt(ereignis.uebergabeId(), nachfolger.asText());
        log.accept(
                "Übergabe %s was corrected: %s takes its place".formatted(ereignis.uebergabeId(), nachfolger.asText()));
    }
}
