package de.nahtlos.kit.rest;

import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.Problems;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/** A body on its way in, on the thread of its connection. Of one that is too large nothing is kept. */
final class ArrivingBody {

    private final RoutingContext connection;
    private final HttpServerRequest request;
    private final int limit;
    private Buffer body = Buffer.buffer();
    private UniEmitter<? super byte[]> receiver;

    ArrivingBody(RoutingContext connection, int limit) {
        this.connection = connection;
        this.request = connection.request();
        this.limit = limit;
    }

    /**
     * Begins to read.
     *
     * @param announced the length that the client has named, negative if none
     * @param end runs when everything has been read, also of a body that is too large, or the client is gone
     */
    Uni<byte[]> received(int announced, Runnable end) {
        return Uni.createFrom().emitter(emitter -> {
            receiver = emitter;
            if (request.isEnded()) {
                finish(end);
                return;
            }
            if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
                request.response().writeContinue();
            }
            request.exceptionHandler(gone -> {
                end.run();
                receiver.fail(RequestBodies.notReceived());
            });
            request.handler(this::add);
            request.endHandler(nothing -> finish(end));
            if (announced > limit) {
                refuse();
            }
            request.resume();
        });
    }

    private void add(Buffer piece) {
        if (body != null) {
            body.appendBuffer(piece);
            if (body.length() > limit) {
                refuse();
            }
        }
    }

    /** What still comes is read and dropped: a client that is still writing would not see the answer otherwise. */
    private void refuse() {
        body = null;
        receiver.fail(Problems.ZU_GROSS.with("Höchstens %d KiB.".formatted(limit / 1024)));
    }

    private void finish(Runnable end) {
        end.run();
        if (body != null) {
            receiver.complete(body.getBytes());
        }
    }

    /** The client took too long: it is told, and the connection is closed. */
    void giveUp(Problem problem) {
        if (connection.response().ended()) {
            close();
            return;
        }
        connection.addEndHandler(sent -> close());
        receiver.fail(problem);
    }

    /** Of HTTP/2 it carries other requests too. */
    private void close() {
        if (request.version() != HttpVersion.HTTP_2) {
            request.connection().close();
        }
    }
}
