package de.nahtlos.it.demo;

import de.nahtlos.it.stack.Service;
import de.nahtlos.it.stack.StackSettings;
import java.util.List;

/** Lines for a shell. */
final class Curl {

    private Curl() {}

    static List<String> zeilen(StackSettings settings, String fall, String person) {
        return List.of(
                "TOKEN=$(curl -s -d grant_type=password -d client_id=nahtlos-cli -d username=lotse.koblenz -d password=nahtlos "
                        + settings.realmUrl()
                        + "/protocol/openid-connect/token | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')",
                get(settings.url(Service.CASE) + "/api/v1/faelle/" + fall + "/uebergaenge"),
                get(settings.url(Service.STATUS) + "/api/v1/personen/" + person + "/rechtskreisverlauf"));
    }

    private static String get(String url) {
        return "curl -s -f -H \"Authorization: Bearer $TOKEN\" " + url;
    }
}
