package de.nahtlos.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.interceptor.InvocationContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Map;

/** What makes two requests the same: path, operation and the meaning of the body, not its spelling. */
final class RequestHash {

    private RequestHash() {}

    static byte[] of(InvocationContext call, String path, ObjectMapper json) throws JsonProcessingException {
        MessageDigest digest = sha256();
        digest.update((call.getMethod().getName() + ' ' + path).getBytes(StandardCharsets.UTF_8));
        for (Object argument : call.getParameters()) {
            if (isData(argument)) {
                digest.update(json.writeValueAsBytes(argument));
            }
            digest.update((byte) 0);
        }
        return digest.digest();
    }

    private static boolean isData(Object argument) {
        return argument instanceof Record
                || argument instanceof JsonNode
                || argument instanceof Map
                || argument instanceof Collection
                || argument instanceof CharSequence
                || argument instanceof Number
                || argument instanceof Boolean
                || argument instanceof Enum;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
