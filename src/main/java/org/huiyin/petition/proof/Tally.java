package org.huiyin.petition.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a look over the house has counted and found. */
final class Tally {

    private final Watcher watcher;
    private final List<Breach> breaches = new ArrayList<>();
    /** How many of the hashes of each seal are still to be seen in the house. */
    private final Map<Integer, Long> seen = new HashMap<>();
    private long count;
    long petitions;
    long events;
    long files;
    long seals;

    Tally(Watcher watcher) {
        this.watcher = watcher;
    }

    void found(Breach breach) {
        if (breaches.size() < CheckHouse.KEPT) {
            breaches.add(breach);
        }
        count++;
        watcher.found(breach);
    }

    void seen(int seal) {
        seen.merge(seal, 1L, Long::sum);
    }

    long seenOf(int seal) {
        return seen.getOrDefault(seal, 0L);
    }

    HouseReport report(List<String> gaps) {
        return new HouseReport(petitions, events, files, seals, count, breaches, gaps);
    }
}
