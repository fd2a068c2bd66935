package de.nahtlos.kit.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ChildProcessesTest {

    /** Starts a child, says its process id and stays until it is killed. */
    static final class Parent {
        public static void main(String... arguments) throws IOException {
            var child = ChildProcesses.start(new ProcessBuilder("sleep", "600"));
            ChildProcesses.closeAtExit(() -> ChildProcesses.stop(child, Duration.ofSeconds(5)));
            System.out.println(child.pid());
            System.in.read();
        }
    }

    @Test
    void noChildOutlivesAParentThatWasKilled() throws IOException {
        var parent = startParent();
        var child = childOf(parent);
        parent.destroyForcibly();
        awaitEnd(child);
    }

    @Test
    void noChildOutlivesAParentThatWasAskedToEnd() throws IOException {
        var parent = startParent();
        var child = childOf(parent);
        parent.destroy();
        awaitEnd(child);
    }

    private static Process startParent() throws IOException {
        return new ProcessBuilder(JavaCommand.path(), "-cp", JavaCommand.classPath(), Parent.class.getName()).start();
    }

    private static ProcessHandle childOf(Process parent) throws IOException {
        var line =
                new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8)).readLine();
        var child = ProcessHandle.of(Long.parseLong(line)).orElseThrow();
        assertThat(child.isAlive()).isTrue();
        return child;
    }

    private static void awaitEnd(ProcessHandle child) {
        await().atMost(Duration.ofSeconds(10)).until(() -> !child.isAlive());
    }
}
