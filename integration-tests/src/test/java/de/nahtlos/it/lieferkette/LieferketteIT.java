package de.nahtlos.it.lieferkette;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** L-01: what is delivered is what the SBOMs list, and each licence is allowed. */
class LieferketteIT {

    @Test
    void theServicesAreWhatTheirSbomsSayAndMayBeDelivered() throws IOException {
        var root = Path.of(System.getProperty("nahtlos.root"));
        assertThat(new Lieferkette(root).beanstandungen()).isEmpty();
    }
}
