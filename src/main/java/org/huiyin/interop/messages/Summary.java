package org.huiyin.interop.messages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.Words;

/** Tells the figures of one file in the reader's language. */
final class Summary {

    private static final int TOP = 10;

    private final Texts texts;
    private final ImportOrder order;
    private final List<String> lines = new ArrayList<>();

    private Summary(Texts texts, ImportOrder order) {
        this.texts = texts;
        this.order = order;
    }

    static List<String> of(Tally tally, ImportOrder order, Texts texts) {
        var summary = new Summary(texts, order);
        summary.rows(tally);
        summary.places(tally);
        summary.statuses(tally);
        if (order.answer()) {
            summary.provinces(tally);
        }
        return summary.lines;
    }

    private void rows(Tally t) {
        say("interop.import.sum.rows", t.read, t.taken, t.alreadyThere, t.faulty);
        say("interop.import.sum.found", t.found, t.read - t.faulty);
        say(order.live() ? "interop.import.sum.with-answer" : "interop.import.sum.closed", t.withAnswer);
        if (t.notes > 0) {
            say("interop.import.sum.notes", t.notes);
        }
        if (order.answer()) {
            say("interop.import.sum.stuck", t.stuck);
        }
        say("interop.import.sum.pace", String.format(Locale.ROOT, "%.1f", t.seconds()), t.pace());
    }

    private void places(Tally t) {
        say("interop.import.sum.places", t.placed, t.fallback, order.region());
        say("interop.import.sum.proposed", t.proposed, t.placed);
    }

    private void statuses(Tally t) {
        say("interop.import.sum.statuses");
        t.statuses.forEach((status, count) -> say("interop.import.sum.status", Words.of("petition.status." + status), count));
    }

    private void provinces(Tally t) {
        say("interop.import.sum.provinces");
        t.provinces.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Tally.Province> p) -> p.getValue().all).reversed().thenComparing(Map.Entry::getKey))
                .limit(TOP)
                .forEach(p -> say("interop.import.sum.province", p.getKey(), p.getValue().all, p.getValue().sentOn, p.getValue().accepted, p.getValue().answered));
    }

    private void say(String key, Object... args) {
        lines.add(texts.say(key, order.language(), args));
    }
}
