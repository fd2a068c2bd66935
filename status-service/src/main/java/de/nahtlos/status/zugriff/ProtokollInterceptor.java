package de.nahtlos.status.zugriff;

import de.nahtlos.kit.rest.Page;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Gives {@link Protokolliert} its meaning. Runs inside the transaction; what is refused was not seen. */
@Protokolliert
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class ProtokollInterceptor {

    private final Zugriffsprotokoll protokoll;

    ProtokollInterceptor(Zugriffsprotokoll protokoll) {
        this.protokoll = protokoll;
    }

    @AroundInvoke
    Object halteFest(InvocationContext aufruf) throws Exception {
        Object ergebnis = aufruf.proceed();
        String ansicht = aufruf.getMethod().getAnnotation(Protokolliert.class).value();
        protokoll.halteFest(ansicht, betroffene(ergebnis, aufruf.getParameters()));
        return ergebnis;
    }

    private static Collection<UUID> betroffene(Object ergebnis, Object[] argumente) {
        return switch (ergebnis) {
            case Personenbezug bezug -> bezug.betroffene();
            case Page<?> seite when ausArgumenten(argumente).isEmpty() -> aller(seite.eintraege());
            case null, default -> ausArgumenten(argumente);
        };
    }

    private static Collection<UUID> aller(List<?> eintraege) {
        return eintraege.stream()
                .map(Personenbezug.class::cast)
                .flatMap(eintrag -> eintrag.betroffene().stream())
                .distinct()
                .toList();
    }

    private static Collection<UUID> ausArgumenten(Object[] argumente) {
        return Arrays.stream(argumente)
                .filter(Personenbezug.class::isInstance)
                .map(argument -> ((Personenbezug) argument).betroffene())
                .findFirst()
                .orElseGet(() -> Stream.of(argumente)
                        .filter(UUID.class::isInstance)
                        .map(UUID.class::cast)
                        .limit(1)
                        .toList());
    }
}
