package de.nahtlos.status.recht.rechtskreis;

import java.util.LinkedHashSet;
import java.util.Set;

/** § 7 Abs. 3 SGB II: who lives in one Bedarfsgemeinschaft with an erwerbsfaehige leistungsberechtigte person. */
final class Bedarfsgemeinschaft {

    private Bedarfsgemeinschaft() {}

    /** Whether another member of the household carries the person into SGB II. */
    static boolean mitErwerbsfaehigem(Sachlage s) {
        return verwandte(s).stream()
                .filter(andere -> andere != s && andere.begruendetBedarfsgemeinschaft())
                .anyMatch(andere -> mitglieder(andere).contains(s));
    }

    /** Nr. 1 to 4: the person; parents of a child below 25 with their partners; the partner; children below 25 of all. */
    private static Set<Sachlage> mitglieder(Sachlage leistungsberechtigter) {
        Set<Sachlage> mitglieder = new LinkedHashSet<>(Set.of(leistungsberechtigter));
        leistungsberechtigter.partner().ifPresent(mitglieder::add);
        if (istKindDerGemeinschaft(leistungsberechtigter)) {
            mitglieder.addAll(leistungsberechtigter.eltern());
            leistungsberechtigter.eltern().forEach(teil -> teil.partner().ifPresent(mitglieder::add));
        }
        for (Sachlage erwachsener : Set.copyOf(mitglieder)) {
            erwachsener.kinder().stream()
                    .filter(Bedarfsgemeinschaft::istKindDerGemeinschaft)
                    .forEach(mitglieder::add);
        }
        return mitglieder;
    }

    private static boolean istKindDerGemeinschaft(Sachlage s) {
        return !s.hatVollendet(25) && s.partner().isEmpty();
    }

    private static Set<Sachlage> verwandte(Sachlage s) {
        Set<Sachlage> verwandte = new LinkedHashSet<>(s.eltern());
        s.partner().ifPresent(verwandte::add);
        verwandte.addAll(s.kinder());
        s.eltern().forEach(teil -> verwandte.addAll(teil.kinder()));
        s.partner().ifPresent(partner -> verwandte.addAll(partner.kinder()));
        return verwandte;
    }
}
