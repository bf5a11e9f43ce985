package org.huiyin.console.conference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.coordination.conference.Conference;
import org.huiyin.coordination.conference.ConferenceOrder;
import org.huiyin.coordination.conference.FollowItem;
import org.huiyin.coordination.conference.ItemOrder;
import org.huiyin.coordination.conference.KeepAgenda;
import org.huiyin.coordination.conference.RecordItem;
import org.huiyin.web.Sheet;
import org.huiyin.web.TypedForm;

/** A conference or an item as it was typed; units are ticked one by one. */
record ConferenceForm(Map<String, String> sent, TypedForm typed) {

    private static final String UNIT = "unit-";

    ConferenceForm(Map<String, String> sent) {
        this(sent, new TypedForm(sent));
    }

    ConferenceOrder conference() {
        var order = new ConferenceOrder(typed.day("day"), typed.hour("begins"), typed.text("place"), typed.text("chair"), typed.text("chairAccount"), List.copyOf(units()), typed.number("version"));
        if (!typed.unread().isEmpty()) {
            throw order.besides(typed.unread());
        }
        return order;
    }

    ItemOrder item() {
        return new ItemOrder(typed.text("title"), typed.text("description"), List.of(typed.text("petitions")), typed.id("conference"));
    }

    KeepAgenda.Placing placing() {
        return new KeepAgenda.Placing(typed.number("version"), typed.id("conference"), typed.text("why"));
    }

    RecordItem.Decided decided() {
        var decided = new RecordItem.Decided(typed.number("version"), typed.text("discussion"), typed.text("decision"), typed.text("lead").isEmpty() ? null : typed.text("lead"), List.copyOf(units()), typed.day("due"));
        typed.complain();
        return decided;
    }

    FollowItem.ItemWord word() {
        return new FollowItem.ItemWord(typed.number("version"), typed.text("words"));
    }

    FollowItem.ItemFinding finding() {
        return new FollowItem.ItemFinding(typed.number("version"), typed.decided("good"), typed.text("words"));
    }

    List<String> units() {
        return sent.entrySet().stream().filter(entry -> entry.getKey().startsWith(UNIT) && entry.getValue().equals("true")).map(entry -> entry.getKey().substring(UNIT.length())).sorted().toList();
    }

    static Sheet of(Conference conference) {
        var values = new HashMap<String, String>();
        conference.members().forEach(unit -> values.put(UNIT + unit, "true"));
        values.putAll(Map.of("day", conference.day().toString(), "begins", conference.begins().toString(), "place", conference.place(), "chair", conference.chair(), "chairAccount", conference.chairAccount(),
                "version", Integer.toString(conference.version())));
        return Sheet.of(values);
    }
}
