package de.nahtlos.it.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds words in raw bytes, in every spelling that a careless program would produce. */
final class Fundstellen {

    private final List<byte[]> needles;

    Fundstellen(Collection<String> words) {
        needles = words.stream()
                .flatMap(word -> spellings(word).stream())
                .flatMap(spelling ->
                        List.of(spelling.getBytes(StandardCharsets.UTF_8), spelling.getBytes(StandardCharsets.UTF_16LE))
                                .stream())
                .toList();
    }

    private static Set<String> spellings(String word) {
        var all = new LinkedHashSet<String>();
        for (var form : List.of(word, Normalizer.normalize(word, Normalizer.Form.NFD))) {
            all.add(form);
            all.add(form.toLowerCase(Locale.ROOT));
            all.add(form.toUpperCase(Locale.ROOT));
        }
        return all;
    }

    /** The words that occur in the bytes. */
    Set<String> in(byte[] haystack) {
        return needles.stream()
                .filter(needle -> contains(haystack, needle))
                .map(needle -> new String(needle, StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
    }

    private static boolean contains(byte[] haystack, byte[] needle) {
        var buffer = ByteBuffer.wrap(haystack);
        for (int start = 0; start <= haystack.length - needle.length; start++) {
            if (haystack[start] == needle[0]
                    && buffer.slice(start, needle.length).equals(ByteBuffer.wrap(needle))) {
                return true;
            }
        }
        return false;
    }
}
