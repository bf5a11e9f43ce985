package org.huiyin.coordination.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** The very words of an invitation and of minutes, in Chinese: what the chair approves, and what the hash is taken over. */
@Component
record MinutesWords(Texts texts, Organisations organisations, ItemRows items) {

    String minutes(Conference conference) {
        var lines = new ArrayList<String>();
        lines.add(say("title", conference.day().toString()));
        lines.add(say("held", conference.day() + " " + conference.begins(), conference.place(), conference.chair()));
        lines.add(say("came", names(conference.came() == null ? List.of() : conference.came())));
        var all = items.all(conference.id());
        for (int i = 0; i < all.size(); i++) {
            item(lines, i + 1, all.get(i));
        }
        return String.join("\n", lines);
    }

    String invitation(Conference conference, List<ItemLine> agenda) {
        var lines = new ArrayList<String>();
        lines.add(say("invited", conference.day() + " " + conference.begins(), conference.place(), conference.chair()));
        lines.add(say("members", names(conference.members())));
        lines.add(say("agenda"));
        for (int i = 0; i < agenda.size(); i++) {
            lines.add(i + 1 + ". " + agenda.get(i).title());
        }
        return String.join("\n", lines);
    }

    private void item(List<String> lines, int number, ConferenceItem item) {
        lines.add(number + ". " + items.said(item).title());
        var outcome = items.outcome(item);
        if (!outcome.discussion().isEmpty()) {
            lines.add(say("discussion", outcome.discussion()));
        }
        if (item.lead() == null) {
            lines.add(say(item.state() == ItemState.POSTPONED ? "postponed" : "open"));
            return;
        }
        lines.add(say("decision", outcome.decision()));
        lines.add(say(item.helpers().isEmpty() ? "lead" : "lead-helpers", name(item.lead()), names(item.helpers()), String.valueOf(item.due())));
    }

    private String names(List<String> units) {
        return units.stream().map(this::name).collect(Collectors.joining(say("comma")));
    }

    private String name(String unit) {
        return organisations.find(unit).map(Organisation::name).orElse(unit);
    }

    String say(String key, Object... gaps) {
        return texts.say("coordination.conference.text." + key, Texts.CHINESE, gaps);
    }
}
