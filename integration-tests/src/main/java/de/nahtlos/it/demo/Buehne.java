package de.nahtlos.it.demo;

import de.nahtlos.it.api.Answer;
import de.nahtlos.it.api.Api;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import de.nahtlos.it.stack.StackSettings;
import de.nahtlos.kit.stack.Tokens;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Where the story is played: the users with their tokens, the clock of the services, and the checks. */
public final class Buehne {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Duration GEDULD = Duration.ofSeconds(30);

    private final StackSettings settings;
    private final Tokens tokens;
    private final Erzaehler erzaehler;

    public Buehne(StackSettings settings, Tokens tokens, Erzaehler erzaehler) {
        this.settings = settings;
        this.tokens = tokens;
        this.erzaehler = erzaehler;
    }

    StackSettings settings() {
        return settings;
    }

    Tokens tokens() {
        return tokens;
    }

    Erzaehler erzaehler() {
        return erzaehler;
    }

    /** The API as this user; calls are told. */
    Api als(String user) {
        return new Api(settings::url, tokens, user, erzaehler::aufruf);
    }

    /** The API as this user; calls are not told. */
    Api still(String user) {
        return new Api(settings::url, tokens, user, (call, antwort) -> {});
    }

    /** Sets the clock of all services to ten o'clock of this day, local time. */
    void esIst(LocalDate tag) {
        stelleUhr(tag.atTime(LocalTime.of(10, 0)).atZone(ZONE).toInstant().toString());
        erzaehler.zeile("    It is " + tag + ".");
    }

    /** Back to the wall clock. */
    public void uhrLaeuftWieder() {
        stelleUhr(null);
    }

    private void stelleUhr(String jetzt) {
        for (var service : Service.values()) {
            var antwort = still("betrieb").call(service, "PUT", "/lokal/uhr", Json.object("jetzt", jetzt), null);
            if (antwort.status() != 200) {
                throw new Abweichung("clock of %s: %s".formatted(service.module(), antwort));
            }
        }
    }

    /** Requires the status 200 or 201 and hands the answer on. */
    Answer gelungen(Answer antwort) {
        if (antwort.status() != 200 && antwort.status() != 201) {
            erzaehler.verfehlt("answered " + antwort);
            throw new Abweichung("expected 200 or 201, but was " + antwort);
        }
        return antwort;
    }

    void gleich(String was, Object erwartet, Object ist) {
        if (!Objects.equals(erwartet.toString(), String.valueOf(ist))) {
            erzaehler.verfehlt("%s: expected %s, but was %s".formatted(was, erwartet, ist));
            throw new Abweichung("%s: expected %s, but was %s".formatted(was, erwartet, ist));
        }
        erzaehler.erfuellt(was + " " + erwartet);
    }

    void stimmt(String was, boolean ist) {
        gleich(was + ":", true, ist);
    }

    /** The services tell each other by events, so this comes true in a moment. */
    Answer bald(String was, Supplier<Answer> frage, Predicate<Answer> erwartet) {
        long ende = System.nanoTime() + GEDULD.toNanos();
        var antwort = frage.get();
        while (!erwartet.test(antwort)) {
            if (System.nanoTime() > ende) {
                erzaehler.verfehlt("%s: not within %d s, last answer %s".formatted(was, GEDULD.toSeconds(), antwort));
                throw new Abweichung("%s: last answer %s".formatted(was, antwort));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            antwort = frage.get();
        }
        erzaehler.erfuellt(was);
        return antwort;
    }
}
