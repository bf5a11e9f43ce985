package org.huiyin.console.summons;

import java.util.List;
import java.util.Map;
import org.huiyin.coordination.joint.SummonsOrder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What is typed on the pages of summonses. */
public record SummonsForm(MultiValueMap<String, String> sent) {

    static final SummonsForm NOTHING = new SummonsForm(new LinkedMultiValueMap<>());

    /** What is asked for; the departments are ticked, each by itself. */
    public SummonsOrder order() {
        return new SummonsOrder(text("about"), text("place"), List.copyOf(units()), text("minutes").matches("\\d{1,6}") ? Integer.valueOf(text("minutes")) : null, text("petition"));
    }

    List<String> units() {
        return sent.getOrDefault("units", List.of());
    }

    String text(String field) {
        var value = sent.getFirst(field);
        return value == null ? "" : value.strip();
    }

    /** As it is shown again. */
    public Map<String, String> values() {
        return sent.toSingleValueMap();
    }
}
