package org.huiyin.console.centre;

import java.util.Map;
import org.huiyin.reception.centre.CentreOrder;
import org.huiyin.reception.centre.IssueNumber;
import org.huiyin.reception.centre.ServeWindow;
import org.huiyin.reception.centre.WindowOrder;
import org.jspecify.annotations.Nullable;

/** What is typed on the pages of a centre. */
record CentreForm(Map<String, String> sent) {

    CentreOrder centre() {
        return new CentreOrder(text("name"), text("place"), text("hours"), number("version"));
    }

    WindowOrder window() {
        return new WindowOrder(number("number"), text("title"), text("line"), text("unit"), number("version"));
    }

    IssueNumber.Wish wish() {
        return new IssueNumber.Wish(text("line"), number("window"));
    }

    ServeWindow.Outcome outcome() {
        return new ServeWindow.Outcome(text("result"), text("petition"));
    }

    @Nullable Integer number(String field) {
        return text(field).matches("\\d{1,9}") ? Integer.valueOf(text(field)) : null;
    }

    String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }
}
