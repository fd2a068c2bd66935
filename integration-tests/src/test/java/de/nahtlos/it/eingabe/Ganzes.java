package de.nahtlos.it.eingabe;

import java.util.LinkedHashMap;
import java.util.Map;

/** Bodies that are wrong as a whole, by what is wrong with them. */
final class Ganzes {

    private static final int TOO_LARGE = 300_000;

    private Ganzes() {}

    /** @param good a body that is right; null if there is none */
    static Map<String, String> bodies(String good) {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("no JSON", "{");
        bodies.put("empty body", "");
        bodies.put("null", "null");
        bodies.put("another form", "[[]]");
        bodies.put("a text", "\"text\"");
        bodies.put("deep nesting", "[".repeat(5_000) + "]".repeat(5_000));
        bodies.put("deep nesting of objects", "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000));
        bodies.put("nesting without an end", "{\"a\":[".repeat(30_000));
        bodies.put("too large", "\"" + "x".repeat(TOO_LARGE) + "\"");
        bodies.put("many fields", manyFields());
        bodies.put("a name of 60,000 characters", "{\"" + "x".repeat(60_000) + "\":1}");
        bodies.put("a number of 2,000 digits", "{\"a\":" + "9".repeat(2_000) + "}");
        bodies.put("no UTF-8", "{\"" + Anfrage.OVERLONG + "\":\"" + Anfrage.SURROGATE + "\"}");
        bodies.put("not a number", "{\"a\":NaN}");
        bodies.put("a comment", "/* */ {}");
        if (good != null) {
            bodies.put("twice", good + good);
            bodies.put("byte order mark", "\ufeff" + good);
            bodies.put("large with spaces", good + " ".repeat(TOO_LARGE));
            bodies.put("many spaces", " ".repeat(100_000) + good);
        }
        return bodies;
    }

    private static String manyFields() {
        StringBuilder fields = new StringBuilder("{");
        for (int i = 0; i < 10_000; i++) {
            fields.append("\"f").append(i).append("\":0,");
        }
        return fields.append("\"f\":0}").toString();
    }
}
