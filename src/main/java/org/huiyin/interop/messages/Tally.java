package org.huiyin.interop.messages;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.petition.Status;

/** The figures of one file, counted up by the one thread that reads it. */
final class Tally {

    /** How many of a province's messages stand where. */
    static final class Province {
        int all;
        int sentOn;
        int accepted;
        int answered;

        void count(Status status) {
            all++;
            sentOn += status != Status.REGISTERED ? 1 : 0;
            accepted += status != Status.REGISTERED && status.citizen() != Status.REGISTERED.citizen() ? 1 : 0;
            answered += status == Status.DELIVERED || status == Status.EXECUTING || status == Status.CLOSED ? 1 : 0;
        }
    }

    int read;
    int taken;
    int alreadyThere;
    int faulty;
    int notes;
    int stuck;
    int found;
    int withAnswer;
    int placed;
    int proposed;
    int fallback;
    int beyondCalendar;
    final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    final Map<String, Province> provinces = new TreeMap<>();
    private final long began = System.nanoTime();

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    /** Rows a second since the beginning. */
    long pace() {
        return Math.round(read / Math.max(seconds(), 0.001));
    }

    void stands(Status status, String province) {
        found++;
        statuses.merge(status, 1, Integer::sum);
        provinces.computeIfAbsent(province, _ -> new Province()).count(status);
    }
}
