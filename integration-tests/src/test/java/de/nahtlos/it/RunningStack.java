package de.nahtlos.it;

import de.nahtlos.it.stack.LocalStack;
import de.nahtlos.it.stack.Progress;
import de.nahtlos.it.stack.StackSettings;
import de.nahtlos.kit.stack.Homes;
import de.nahtlos.kit.stack.TestStack;
import de.nahtlos.kit.stack.Tokens;
import de.nahtlos.kit.stack.TopicReader;
import de.nahtlos.kit.stack.TopicWriter;
import java.nio.file.Path;

/**
 * The one local stack of all integration tests of this module: the packaged services with real servers on free ports. The
 * first test that asks starts it, the end of the JVM ends it. Tests share it, so they make their own people and places.
 */
public final class RunningStack {

    private static final SpanCollector SPANS = SpanCollector.start();
    private static final LocalStack STACK = start();
    private static final Tokens TOKENS = new Tokens(STACK.settings().realmUrl());

    private RunningStack() {}

    public static LocalStack get() {
        return STACK;
    }

    /** What the services export of their traces. */
    public static SpanCollector spans() {
        return SPANS;
    }

    public static Tokens tokens() {
        return TOKENS;
    }

    public static TopicReader topics() {
        return new TopicReader(STACK.kafka().bootstrapServers());
    }

    public static TopicWriter topicWriter() {
        return new TopicWriter(STACK.kafka().bootstrapServers());
    }

    private static LocalStack start() {
        var root = Path.of(System.getProperty("nahtlos.root"));
        var home = Path.of("target/stack-of-tests").toAbsolutePath();
        Homes.delete(home);
        var stack =
                LocalStack.start(StackSettings.onFreePorts(root, home, SPANS.environment()), new Progress(System.out));
        TestStack.use(stack.postgres(), stack.kafka(), stack.settings().realmUrl());
        return stack;
    }
}
