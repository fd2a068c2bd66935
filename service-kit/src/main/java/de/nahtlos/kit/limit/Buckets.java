package de.nahtlos.kit.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.nahtlos.kit.limit.LimitSettings.Rate;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** The callers under one rate: a token bucket for each. */
final class Buckets {

    private final Rate rate;
    private final Cache<String, Bucket> byCaller;

    Buckets(Rate rate) {
        this.rate = rate;
        // A bucket that has had time to fill up is like a new one: it need not be kept.
        this.byCaller = Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofSeconds(rate.burst() / rate.perSecond() + 1))
                .build();
    }

    /** Counts a request; gives how long this caller has to wait, zero if it passes. */
    Duration waiting(String caller) {
        var probe = byCaller.get(caller, name -> full()).tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
