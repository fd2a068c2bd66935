package de.nahtlos.it.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.api.Answer;
import de.nahtlos.it.api.Call;
import de.nahtlos.it.stack.Service;
import java.io.PrintStream;
import java.util.Map;

/** Prints the story: request, answer, and what became of it elsewhere. Only here names appear; they are invented. */
public final class Erzaehler {

    private static final int BREITE = 150;
    private static final Map<Service, String> FARBE =
            Map.of(Service.STATUS, "34", Service.CASE, "35", Service.HOUSING, "36");

    private final PrintStream out;
    private final boolean farbig;
    private int nummer;

    /** @param farbig whether the terminal shows colours */
    public Erzaehler(PrintStream out, boolean farbig) {
        this.out = out;
        this.farbig = farbig;
    }

    synchronized void titel(String titel) {
        nummer++;
        out.printf("%n%s%n", farbe("1", "%2d. %s".formatted(nummer, titel)));
    }

    /** A request with its answer. Reading calls that only wait for something are not told. */
    synchronized void aufruf(Call call, Answer antwort) {
        var dienst = farbe(FARBE.get(call.service()), call.service().module());
        out.printf("    %s %s %s  %s%n", call.method(), dienst, call.path(), farbe("2", "as " + call.user()));
        if (call.body() != null) {
            out.printf("      %s%n", farbe("2", kurz(call.body())));
        }
        out.printf("      → %d %s%n", antwort.status(), kurz(antwort.body()));
    }

    /** What another part made of it. */
    synchronized void folge(String wer, String was) {
        out.printf("    ⇒ %s: %s%n", wer, was);
    }

    synchronized void erfuellt(String was) {
        out.printf("      %s %s%n", farbe("32", "✓"), was);
    }

    synchronized void verfehlt(String was) {
        out.printf("      %s %s%n", farbe("31", "✗"), was);
    }

    synchronized void zeile(String text) {
        out.println(text);
    }

    static String kurz(JsonNode body) {
        var text = body.isMissingNode() ? "" : body.toString();
        return text.length() <= BREITE ? text : text.substring(0, BREITE) + " …";
    }

    private String farbe(String code, String text) {
        return farbig ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
