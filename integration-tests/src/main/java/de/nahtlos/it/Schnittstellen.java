package de.nahtlos.it;

import de.nahtlos.it.stack.LocalStack;
import de.nahtlos.it.stack.Progress;
import de.nahtlos.it.stack.Service;
import de.nahtlos.it.stack.StackSettings;
import de.nahtlos.kit.stack.ChildProcesses;
import de.nahtlos.kit.stack.Tokens;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * Checks what clients build on: rules for OpenAPI and AsyncAPI documents, and generated clients that register a person.
 * A stack of its own runs meanwhile; the checks are the script {@code src/test/clients/pruefe.sh}.
 */
final class Schnittstellen {

    private final Path root;
    private final PrintStream out;

    Schnittstellen(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    /** @return the exit status of the script: 0 if everything holds */
    int pruefe() {
        var work = root.resolve("target/schnittstellen");
        var settings = StackSettings.onFreePorts(root, work.resolve("stack"), Map.of());
        try (var stack = LocalStack.start(settings, new Progress(out))) {
            var script = root.resolve("integration-tests/src/test/clients/pruefe.sh");
            var builder = new ProcessBuilder("sh", script.toString(), work.toString()).inheritIO();
            for (var service : Service.values()) {
                builder.environment()
                        .put("URL_" + service.name(), stack.settings().url(service));
            }
            builder.environment().put("TOKEN", new Tokens(settings.realmUrl()).ofUser("abh.koblenz"));
            builder.environment().put("ROOT", root.toString());
            var process = ChildProcesses.start(builder);
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
