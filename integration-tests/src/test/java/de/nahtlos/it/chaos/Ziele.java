package de.nahtlos.it.chaos;

import de.nahtlos.it.stack.Service;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The instances of each service, taken in turn, as by a load balancer. */
final class Ziele {

    private final Map<Service, List<String>> instanzen = new ConcurrentHashMap<>();
    private final AtomicInteger reihe = new AtomicInteger();

    /** @param urls base addresses of all instances */
    void setze(Service service, List<String> urls) {
        instanzen.put(service, List.copyOf(urls));
    }

    List<String> urls(Service service) {
        return instanzen.get(service);
    }

    String url(Service service) {
        var urls = urls(service);
        return urls.get(Math.floorMod(reihe.getAndIncrement(), urls.size()));
    }
}
