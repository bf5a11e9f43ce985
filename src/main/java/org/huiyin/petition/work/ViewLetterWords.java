package org.huiyin.petition.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huiyin.access.mailbox.StaffPost.Letter;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** The words of a mailed list: numbers, states, days and counts. Neither its name nor what it was asked for, since people type names anywhere; the link leads to it by its id. */
@Component
record ViewLetterWords(Texts texts, HuiyinSettings settings, LegalTime time) {

    /** @param all how many there are, counted up to a thousand */
    Letter of(SavedView kept, List<InboxRow> rows, int all, Locale language) {
        var asked = kept.asked().view();
        var view = texts.say(asked.equals("all") ? "petition.mail.view.all" : "petition.view." + asked, language);
        var today = time.today();
        var lines = rows.stream().map(row -> line(row, today, language)).collect(Collectors.joining("\n"));
        var more = all > rows.size() ? '\n' + texts.say("petition.mail.view.more", language, count(all - rows.size(), all)) : "";
        var head = texts.say(rows.isEmpty() ? "petition.mail.view.none" : "petition.mail.view.count", language, view, count(all, all));
        return new Letter(texts.say("petition.mail.view.subject", language, view, count(all, all)), texts.say("petition.mail.view", language, head, lines.isEmpty() ? "" : lines + more + "\n\n",
                settings.publicUrl() + "/console/views/" + kept.id(), settings.publicUrl() + "/console/views"));
    }

    private String line(InboxRow row, LocalDate today, Locale language) {
        var due = row.nextDue();
        var words = due == null ? "" : texts.say(due.isBefore(today) ? "petition.mail.view.late" : "petition.mail.view.due", language, due.toString());
        return row.number() + "  " + texts.say(row.standing(), language) + (due == null ? "" : "  " + words);
    }

    private static String count(int n, int all) {
        return all >= Inbox.COUNTED ? n + "+" : Integer.toString(n);
    }
}
