package de.nahtlos.status.rechtskreis;

import de.nahtlos.status.herleitung.AbgeleiteterWechsel;
import de.nahtlos.status.recht.Wechselabgleich;
import de.nahtlos.status.recht.Wechselabgleich.Befund.Festzustellen;
import de.nahtlos.status.recht.Wechselabgleich.Befund.Unveraendert;
import de.nahtlos.status.recht.Wechselabgleich.Befund.ZuStornieren;
import de.nahtlos.status.recht.Wechselabgleich.Festgestellt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The core's {@link Wechselabgleich} for the stored changes of one person that stand.
 *
 * @param bleibende stored ones that were derived again, with the newly derived values
 * @param neue derived ones that were not stored
 * @param entfallene stored ones that were not derived again, replaced or not
 */
record Abgleich(
        Map<Rechtskreiswechsel, AbgeleiteterWechsel> bleibende, List<Neuer> neue, List<Rechtskreiswechsel> entfallene) {

    /**
     * A change that was not stored.
     *
     * @param vorgaenger the stored one that it replaces
     */
    record Neuer(AbgeleiteterWechsel abgeleitet, Optional<Rechtskreiswechsel> vorgaenger) {}

    static Abgleich von(List<Rechtskreiswechsel> geltende, List<AbgeleiteterWechsel> abgeleitete) {
        Map<UUID, Rechtskreiswechsel> nachId =
                geltende.stream().collect(Collectors.toMap(Rechtskreiswechsel::id, Function.identity()));
        Map<Object, AbgeleiteterWechsel> nachWechsel =
                abgeleitete.stream().collect(Collectors.toMap(AbgeleiteterWechsel::wechsel, Function.identity()));
        Map<Rechtskreiswechsel, AbgeleiteterWechsel> bleibende = new LinkedHashMap<>();
        List<Neuer> neue = new ArrayList<>();
        List<Rechtskreiswechsel> entfallene = new ArrayList<>();
        var bisher = geltende.stream().map(Abgleich::festgestellt).toList();
        var neu = abgeleitete.stream().map(AbgeleiteterWechsel::wechsel).toList();
        for (var befund : Wechselabgleich.vergleiche(bisher, neu)) {
            switch (befund) {
                case Unveraendert<UUID> u -> bleibende.put(nachId.get(u.id()), nachWechsel.get(u.wechsel()));
                case ZuStornieren<UUID> s -> entfallene.add(nachId.get(s.id()));
                case Festzustellen<UUID> f -> {
                    Optional<Rechtskreiswechsel> vorgaenger = Optional.ofNullable(nachId.get(f.ersetzt()));
                    vorgaenger.ifPresent(entfallene::add);
                    neue.add(new Neuer(nachWechsel.get(f.wechsel()), vorgaenger));
                }
            }
        }
        return new Abgleich(bleibende, neue, entfallene);
    }

    private static Festgestellt<UUID> festgestellt(Rechtskreiswechsel wechsel) {
        var inhalt = wechsel.inhalt();
        return new Festgestellt<>(wechsel.id(), inhalt.von(), inhalt.nach(), inhalt.wirksamAb());
    }
}
