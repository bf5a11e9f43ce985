package org.huiyin.console.inbox;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huiyin.petition.work.InboxView;
import org.huiyin.web.NavItem;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Counts as a page shows them, by the code of the view. */
final class Counted {

    private Counted() {}

    static Map<String, String> of(Map<InboxView, Integer> counts) {
        var told = new TreeMap<String, String>();
        counts.forEach((view, count) -> told.put(view.code(), new NavItem("", "", count.longValue(), false).counted()));
        return told;
    }

    /** Codes and figures hold nothing that JSON would have to escape. */
    static String json(Map<String, String> counts) {
        return counts.entrySet().stream().map(each -> '"' + each.getKey() + "\":\"" + each.getValue() + '"').collect(Collectors.joining(",", "{", "}"));
    }

    static SseEmitter.SseEventBuilder event(Map<String, String> counts) {
        return SseEmitter.event().name("counts").reconnectTime(3000).data(counts, MediaType.APPLICATION_JSON);
    }
}
