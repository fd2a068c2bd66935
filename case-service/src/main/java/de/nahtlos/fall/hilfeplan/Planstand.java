package de.nahtlos.fall.hilfeplan;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.kit.rest.Versions;
import java.util.regex.Pattern;

/**
 * Whether a change of one part of a plan is based on what stands there. The ETag is that of the whole plan; a change
 * is stale only if this part was changed after the stand that the client saw ({@code docs/hilfeplan-etag.md}).
 */
final class Planstand {

    private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"(\\d{1,18})\"\\s*");

    private Planstand() {}

    /** @throws de.nahtlos.kit.problem.Problem 428 without the header, 400 if malformed, 412 if stale */
    static void require(String ifMatch, Hilfeplan plan, long standDesTeils, JsonNode aenderung, JsonNode jetzt) {
        var tag = TAG.matcher(ifMatch == null ? "" : ifMatch);
        boolean gesehen = tag.matches()
                && Long.parseLong(tag.group(1)) >= standDesTeils
                && Long.parseLong(tag.group(1)) <= plan.stand();
        if (!gesehen) {
            Versions.require(ifMatch, plan.stand(), aenderung, jetzt);
        }
    }
}
