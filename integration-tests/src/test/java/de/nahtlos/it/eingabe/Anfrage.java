package de.nahtlos.it.eingabe;

import de.nahtlos.it.stack.Service;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One request with one thing wrong in it.
 *
 * @param feld JSON pointer of the field, {@code /name} of a parameter, empty for the whole
 * @param fehler what is wrong, in a word
 * @param body null without one
 * @param headers besides the token
 */
record Anfrage(
        Service service,
        Operation operation,
        String feld,
        String fehler,
        String path,
        String body,
        Map<String, String> headers) {

    /** Stands for a slash in more bytes than it needs, which is no UTF-8. */
    static final String OVERLONG = "\uE000";

    /** Stands for half a surrogate pair as bytes, which is no UTF-8. */
    static final String SURROGATE = "\uE001";

    private static final byte[] OVERLONG_SLASH = {(byte) 0xE0, (byte) 0x80, (byte) 0xAF};
    private static final byte[] SURROGATE_BYTES = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};

    /** The body as it is sent. */
    byte[] bytes() {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == (byte) 0xEE && bytes[i + 1] == (byte) 0x80) {
                System.arraycopy(bytes[i + 2] == (byte) 0x80 ? OVERLONG_SLASH : SURROGATE_BYTES, 0, bytes, i, 3);
            }
        }
        return bytes;
    }

    @Override
    public String toString() {
        return "%s %s, field \"%s\", %s: %s %s"
                .formatted(
                        operation.method(), shortened(path, 200), feld, fehler, shown(headers), shortened(body, 300));
    }

    private static String shown(Map<String, String> headers) {
        return shortened(headers.toString(), 200);
    }

    private static String shortened(String text, int length) {
        return text == null ? "" : text.length() > length ? text.substring(0, length) + "…" : text;
    }
}
