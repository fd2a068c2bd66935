package de.nahtlos.fall.uebergabe.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.nahtlos.fall.uebergabe.Ablehnungsgrund;
import de.nahtlos.fall.uebergabe.Empfaenger;
import de.nahtlos.fall.uebergabe.Loeschung;
import de.nahtlos.fall.uebergabe.Nachricht;
import de.nahtlos.fall.uebergabe.Nachweis;
import de.nahtlos.fall.uebergabe.Uebergabe;
import de.nahtlos.fall.uebergabe.UebergabeStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An Uebergabe. The receiver sees neither the Uebergaenge nor the Fall nor the remark of the sender.
 *
 * @param paketVersion to be named in every answer of the receiver
 * @param ersetzt the Uebergabe that it replaces
 * @param nachfolger the Uebergabe that replaces it
 * @param eskaliertAm when the Leitung was told that nobody answers
 * @param loeschung VERLANGT if the packet was about a wrong person: to be erased and confirmed
 * @param nachweis how a receiver without login has accepted
 * @param nachrichten questions, answers and reasons, oldest first; only for a single one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UebergabeView(
        UUID id,
        Empfaenger an,
        UebergabeStatus status,
        int paketVersion,
        LocalDate wirksamAb,
        String ansprechpartner,
        Instant bereitgestelltAm,
        UUID ersetzt,
        UUID nachfolger,
        String aktenzeichen,
        Ablehnungsgrund grundCode,
        Instant eskaliertAm,
        Loeschung loeschung,
        NachweisView nachweis,
        List<NachrichtView> nachrichten,
        UUID fallId,
        List<UUID> uebergaenge,
        String bemerkung,
        String protokoll) {

    /** The acceptance of a receiver without login. */
    public record NachweisView(String art, LocalDate datum) {
        static NachweisView of(Nachweis nachweis) {
            return new NachweisView(nachweis.nachweisArt(), nachweis.nachweisDatum());
        }
    }

    /** A text between sender and receiver. */
    public record NachrichtView(Nachricht.Art art, String text, Instant am) {
        static NachrichtView of(Nachricht nachricht) {
            return new NachrichtView(nachricht.art(), nachricht.text(), nachricht.am());
        }
    }

    /**
     * What only the sender sees.
     *
     * @param uebergaenge null in a list
     */
    record Absenderteil(UUID fallId, List<UUID> uebergaenge, String bemerkung, String protokoll) {
        static final Absenderteil KEINER = new Absenderteil(null, null, null, null);
    }

    static UebergabeView of(Uebergabe uebergabe, List<NachrichtView> nachrichten, Absenderteil absender) {
        return new UebergabeView(
                uebergabe.id(),
                uebergabe.an(),
                uebergabe.status(),
                uebergabe.paketVersion(),
                uebergabe.wirksamAb(),
                uebergabe.ansprechpartner(),
                uebergabe.bereitgestelltAm().orElse(null),
                uebergabe.ersetzt().orElse(null),
                uebergabe.nachfolger().orElse(null),
                uebergabe.aktenzeichen().orElse(null),
                uebergabe.grundCode().orElse(null),
                uebergabe.eskaliertAm().orElse(null),
                uebergabe.loeschung().orElse(null),
                uebergabe.nachweis().map(NachweisView::of).orElse(null),
                nachrichten,
                absender.fallId(),
                absender.uebergaenge(),
                absender.bemerkung(),
                absender.protokoll());
    }
}
