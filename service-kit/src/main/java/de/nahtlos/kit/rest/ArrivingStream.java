package de.nahtlos.kit.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that is read while it arrives. If it stops arriving, its reader ends with a 503. */
final class ArrivingStream extends FilterInputStream {

    ArrivingStream(InputStream body) {
        super(body);
    }

    @Override
    public int read() {
        try {
            return super.read();
        } catch (IOException e) {
            throw RequestBodies.notReceived();
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        try {
            return super.read(bytes, offset, length);
        } catch (IOException e) {
            throw RequestBodies.notReceived();
        }
    }
}
