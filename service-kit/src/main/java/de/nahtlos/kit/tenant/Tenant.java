package de.nahtlos.kit.tenant;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/**
 * The tenant of work that does not come with a caller's token: events and jobs. A tenant is the 5-digit key of a Kreis
 * or kreisfreie Stadt, for example {@code 07111} (Koblenz).
 */
public final class Tenant {

    private static final Pattern KEY = Pattern.compile("\\d{5}");
    private static final ScopedValue<String> CURRENT = ScopedValue.newInstance();

    private Tenant() {}

    /**
     * Runs the work for this Kommune, with an active request context. Open the transaction inside the work: the tenant
     * must be bound before the session starts.
     *
     * @throws IllegalArgumentException if the key is not five digits
     */
    public static <T> T mitKommune(String kommune, Callable<T> work) {
        if (!isKey(kommune)) {
            throw new IllegalArgumentException("not the 5-digit key of a Kommune");
        }
        try {
            return ScopedValue.where(CURRENT, kommune).call(() -> inOwnRequestContext(work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Like {@link #mitKommune(String, Callable)} for work without a result. */
    public static void mitKommune(String kommune, Runnable work) {
        mitKommune(kommune, () -> {
            work.run();
            return null;
        });
    }

    /** Whether the text is a well-formed key of a Kommune. */
    public static boolean isKey(String kommune) {
        return kommune != null && KEY.matcher(kommune).matches();
    }

    static Optional<String> bound() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** A context of its own: a session of another tenant that is open in the caller's context must not be used. */
    private static <T> T inOwnRequestContext(Callable<T> work) throws Exception {
        ManagedContext context = Arc.container().requestContext();
        var outer = context.isActive() ? context.getState() : null;
        if (outer != null) {
            context.deactivate();
        }
        context.activate();
        try {
            return work.call();
        } finally {
            context.terminate();
            if (outer != null) {
                context.activate(outer);
            }
        }
    }
}
