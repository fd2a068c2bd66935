package de.nahtlos.it.jobcenter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtlos.it.jobcenter.Uebergabestelle.ZurzeitNichtErreichbar;
import de.nahtlos.kit.stack.Ports;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Whatever is away, the hand-over is tried again and not put aside. */
class HttpUebergabestelleTest {

    private static final URI NOBODY = URI.create("http://localhost:" + Ports.orFree(0));

    @Test
    void withoutATokenTheHandOverIsTriedAgain() {
        var stelle = new HttpUebergabestelle(NOBODY, () -> {
            throw new IllegalStateException("Keycloak is away");
        });
        assertThatThrownBy(() -> stelle.hole("/paket")).isInstanceOf(ZurzeitNichtErreichbar.class);
        assertThatThrownBy(() -> stelle.nimmAn("u1", 1, "BG-1")).isInstanceOf(ZurzeitNichtErreichbar.class);
    }

    @Test
    void whileTheSenderIsAwayTheHandOverIsTriedAgain() {
        var stelle = new HttpUebergabestelle(NOBODY, () -> "token");
        assertThatThrownBy(() -> stelle.hole("/paket")).isInstanceOf(ZurzeitNichtErreichbar.class);
    }
}
