package de.nahtlos.status.stapel;

import de.nahtlos.status.akte.Akten;
import de.nahtlos.status.akte.EreignisTable;
import de.nahtlos.status.akte.ErfasstesEreignis;
import de.nahtlos.status.ereignis.Erfasser;
import de.nahtlos.status.ereignis.Folgen;
import de.nahtlos.status.haushalt.Verbund;
import de.nahtlos.status.herleitung.Rechtsauskunft;
import de.nahtlos.status.klaerung.Klaerungsfaelle;
import de.nahtlos.status.klaerung.Klaerungsfall;
import de.nahtlos.status.stapel.Portion.Kennung;
import de.nahtlos.status.stapel.Zeile.Tatsachenzeile;
import de.nahtlos.status.zugriff.Zugriffsprotokoll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes a portion of lines at once: everyone concerned is locked, read, derived and written by as many statements as one
 * fact needs. A verdict says what holds when the portion is committed, so a fact that a later line of the same portion
 * makes lawful is good.
 */
@ApplicationScoped
class Portionsverarbeitung {

    private static final Kennung OHNE_KENNUNG = new Kennung(null, () -> null);

    private final Akten akten;
    private final EreignisTable ereignisse;
    private final Rechtsauskunft recht;
    private final Folgen folgen;
    private final Klaerungsfaelle klaerungsfaelle;
    private final Erfasser erfasser;
    private final Zugriffsprotokoll protokoll;

    Portionsverarbeitung(
            Akten akten,
            EreignisTable ereignisse,
            Rechtsauskunft recht,
            Folgen folgen,
            Klaerungsfaelle klaerungsfaelle,
            Erfasser erfasser,
            Zugriffsprotokoll protokoll) {
        this.akten = akten;
        this.ereignisse = ereignisse;
        this.recht = recht;
        this.folgen = folgen;
        this.klaerungsfaelle = klaerungsfaelle;
        this.erfasser = erfasser;
        this.protokoll = protokoll;
    }

    /** Records the facts with everything that follows. */
    @Transactional(TxType.MANDATORY)
    public List<Urteil> uebernimm(List<Zeile> zeilen, Function<Collection<UUID>, List<Verbund>> sperre) {
        Portion portion = erfasse(zeilen, sperre);
        Set<UUID> anlass =
                portion.neue().stream().map(ErfasstesEreignis::personId).collect(Collectors.toSet());
        protokoll.halteFest("EREIGNISSE_STAPEL", anlass);
        Map<UUID, Klaerungsfall> offene = anlass.isEmpty()
                ? Map.of()
                : folgen.ziehe(portion.neueAbleitung(), anlass, Folgen.NEUE_TATSACHE)
                        .offene();
        return portion.urteile(ereignis -> new Kennung(
                ereignis.id(),
                () -> Optional.ofNullable(offene.get(ereignis.id()))
                        .map(Klaerungsfall::id)
                        .or(() -> klaerungsfaelle.offener(ereignis.id()))
                        .orElse(null)));
    }

    /**
     * Gives the same verdicts without any consequence. The facts are written, so that later portions build on them: the
     * caller undoes the transaction.
     */
    @Transactional(TxType.MANDATORY)
    public List<Urteil> pruefe(List<Zeile> zeilen, Function<Collection<UUID>, List<Verbund>> verbuende) {
        return erfasse(zeilen, verbuende).urteile(_ -> OHNE_KENNUNG);
    }

    private Portion erfasse(List<Zeile> zeilen, Function<Collection<UUID>, List<Verbund>> verbuende) {
        List<Zeile> gefundene = mitPersonen(zeilen);
        Set<UUID> personen = werte(gefundene, Tatsachenzeile::personId);
        Portion portion = new Portion(personen.isEmpty() ? List.of() : akten.lies(verbuende.apply(personen)));
        gefundene.forEach(zeile -> portion.nimm(zeile, neue -> erfasser.neues(neue.personId(), neue.ereignis())));
        portion.leiteAb(recht.jetzt());
        ereignisse.haengeAn(portion.neue());
        return portion;
    }

    /** Finds the persons who are named by their AZR number. */
    private List<Zeile> mitPersonen(List<Zeile> zeilen) {
        Set<String> nummern = werte(zeilen, Tatsachenzeile::azrNummer);
        if (nummern.isEmpty()) {
            return zeilen;
        }
        Map<String, UUID> personen = akten.mitAzrNummern(nummern);
        return zeilen.stream()
                .map(zeile -> zeile instanceof Tatsachenzeile t && t.azrNummer() != null
                        ? t.ueber(personen.get(t.azrNummer()))
                        : zeile)
                .toList();
    }

    private static <T> Set<T> werte(List<Zeile> zeilen, Function<Tatsachenzeile, T> wert) {
        return zeilen.stream()
                .flatMap(zeile -> zeile instanceof Tatsachenzeile t ? Stream.of(t) : Stream.empty())
                .map(wert)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
