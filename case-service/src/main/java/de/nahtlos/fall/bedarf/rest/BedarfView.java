package de.nahtlos.fall.bedarf.rest;

import de.nahtlos.fall.angebot.rest.AngebotView;
import de.nahtlos.fall.bedarf.Bedarf;
import de.nahtlos.fall.bedarf.Vorschlag;
import de.nahtlos.fall.bedarf.Vorschlag.Grund;
import de.nahtlos.fall.fall.Handlungsfeld;
import java.util.List;
import java.util.UUID;

/**
 * A need of a Fall and the offers that could meet it.
 *
 * @param angebote the best first, at most 10
 */
public record BedarfView(UUID zielId, Handlungsfeld handlungsfeld, String bezeichnung, List<VorschlagView> angebote) {

    static BedarfView of(Bedarf bedarf) {
        return new BedarfView(
                bedarf.ziel().id(),
                bedarf.ziel().inhalt().handlungsfeld(),
                bedarf.ziel().inhalt().bezeichnung(),
                bedarf.angebote().stream().map(VorschlagView::of).toList());
    }

    /** @param passt whether nothing speaks against it */
    public record VorschlagView(AngebotView angebot, boolean passt, List<Grund> gruende) {

        static VorschlagView of(Vorschlag vorschlag) {
            return new VorschlagView(AngebotView.of(vorschlag.angebot()), vorschlag.passt(), vorschlag.gruende());
        }
    }
}
