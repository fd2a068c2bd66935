package de.nahtlos.kit.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Free and taken TCP ports of this machine. */
public final class Ports {

    /**
     * Below the ports that the system gives to outgoing connections: while a server is away, a client that tries to reach
     * it there could otherwise be given the server's own port and keep it.
     */
    private static final int LOWEST = 10_000;

    private static final int HIGHEST = 32_000;

    /** What this JVM has handed out: a server that is still starting does not show that it will take its port. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** The wanted port, or for 0 a free one that nobody else in this JVM gets. */
    public static int orFree(int port) {
        return port != 0
                ? port
                : ThreadLocalRandom.current()
                        .ints(LOWEST, HIGHEST)
                        .filter(free -> isFree(free) && GIVEN.add(free))
                        .findFirst()
                        .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether somebody listens on the port. */
    public static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** @throws StackException in one sentence if somebody listens on the port already */
    public static void requireFree(int port, String server, String setting) {
        if (!isFree(port)) {
            throw new StackException(
                    "Port %d, which %s needs, is taken by another program: end that program or set %s to a free port."
                            .formatted(port, server, setting));
        }
    }
}
