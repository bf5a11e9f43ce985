package org.huiyin.console.sweep;

import java.util.List;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.sweep.KeepSweeps;
import org.huiyin.reception.sweep.SweepOrder;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What was typed and ticked on the pages of a sweep. */
record SweepForm(MultiValueMap<String, String> sent) {

    boolean promises() {
        return text("which").equals("promises");
    }

    List<String> petitions() {
        return sent.getOrDefault("petition", List.of());
    }

    /** Whoever sends what is no id has ticked nothing. */
    List<Long> chosen() {
        return sent.getOrDefault("promise", List.of()).stream().filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).toList();
    }

    SweepOrder order() {
        return new SweepOrder(petitions(), chosen(), text("promised"), text("leader"), text("chainAccount"), text("unit"), Colour.named(text("colour")).orElse(null));
    }

    KeepSweeps.SweepEnd end() {
        return new KeepSweeps.SweepEnd(text("version").matches("\\d{1,9}") ? Integer.valueOf(text("version")) : null, text("why"));
    }

    Sheet sheet() {
        return Sheet.of(sent.toSingleValueMap());
    }

    private String text(String field) {
        var value = sent.getFirst(field);
        return value == null ? "" : value.strip();
    }

    static long number(@Nullable String typed, long first) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : first;
    }
}
