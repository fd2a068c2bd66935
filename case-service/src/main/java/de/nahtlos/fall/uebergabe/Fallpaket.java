package de.nahtlos.fall.uebergabe;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the receiver of a Fall gets ({@code docs/fallabgabe.md}).
 *
 * @param wirksamAb day on which it was provided
 * @param ansprechpartner whom to ask
 * @param personIds for a Lotse, who may ask status-service for them; a Freier Traeger gets no ids
 * @param protokoll what the next one has to know, as the sender has written it for this receiver
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fallpaket(
        UUID uebergabeId,
        int paketVersion,
        String kommune,
        Empfaenger an,
        LocalDate wirksamAb,
        String ansprechpartner,
        List<UUID> personIds,
        String protokoll) {}
