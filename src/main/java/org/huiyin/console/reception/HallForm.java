package org.huiyin.console.reception;

import java.util.List;
import java.util.Map;
import org.huiyin.reception.Reception;
import org.huiyin.reception.hall.TalkOrder;
import org.jspecify.annotations.Nullable;

/** What is typed on the day: a conversation, or where somebody goes. */
record HallForm(Map<String, String> sent) {

    /** Who received them is ticked by their place in the announcement; nobody is ticked by default, so an empty list says that nobody was. */
    TalkOrder talk(Reception day) {
        var chosen = day.leaders().stream().filter(line -> "true".equals(text("leader-" + day.leaders().indexOf(line)))).toList();
        return new TalkOrder(text("result"), text("summary"), text("answer"), List.copyOf(chosen), text("signature"), text("unsigned"), "true".equals(text("accusation")));
    }

    /** Of whoever sits in the room. */
    TalkOrder talk() {
        return new TalkOrder(text("result"), text("summary"), text("answer"), null, text("signature"), text("unsigned"), "true".equals(text("accusation")));
    }

    @Nullable Integer number(String field) {
        return text(field).matches("\\d{1,9}") ? Integer.valueOf(text(field)) : null;
    }

    String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }
}
