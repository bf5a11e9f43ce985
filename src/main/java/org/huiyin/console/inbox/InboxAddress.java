package org.huiyin.console.inbox;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.petition.work.AskedList;
import org.huiyin.petition.work.ExportFormat;
import org.jspecify.annotations.Nullable;

/** Where a list stands, and where it leads: the same list in another order, longer, further on, or as a file. */
public record InboxAddress(AskedList asked) {

    static final String PATH = "/console/inbox?";

    public int rows() {
        return asked.rows();
    }

    public List<Integer> lengths() {
        return AskedList.ROWS;
    }

    /** What is no filter but goes along with one. */
    public Map<String, String> order() {
        return asked.values().entrySet().stream().filter(kept -> !AskedList.FILTERS.contains(kept.getKey()) && !kept.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The list from its start. */
    public String text() {
        return from(null);
    }

    String from(@Nullable String after) {
        return PATH + asked.text() + (after == null ? "" : "&after=" + after);
    }

    /** The same list in another order or with more rows a page, from its start. */
    public String with(String name, String value) {
        return PATH + asked.with(name, value).text();
    }

    /** The same page with every row ticked, or none. */
    public String ticking(boolean all, @Nullable String after) {
        return from(after) + (all ? "&tick=all" : "");
    }

    /** The whole list as a file. */
    public String file(ExportFormat format) {
        return ExportController.NOW + '?' + asked.text() + "&format=" + format.code();
    }
}
