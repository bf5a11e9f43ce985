package org.huiyin.console.mediation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiyin.coordination.mediation.Mediator;
import org.huiyin.coordination.mediation.MediatorOrder;
import org.huiyin.coordination.mediation.Studio;
import org.huiyin.coordination.mediation.StudioOrder;
import org.huiyin.directory.Regions;
import org.huiyin.web.Sheet;
import org.huiyin.web.TypedForm;
import org.jspecify.annotations.Nullable;

/** A studio or a mediator as it was typed. */
record RosterForm(Map<String, String> sent) {

    private static final String FIELD = "field-";

    StudioOrder studio(Regions regions, @Nullable String region) {
        var typed = new TypedForm(sent);
        var order = new StudioOrder(typed.text("name"), MediationForm.place(typed, regions, region), typed.text("address"), typed.text("phone"), fields(), typed.day("since"), typed.day("until"), typed.number("version"));
        if (!typed.unread().isEmpty()) {
            throw order.besides(typed.unread());
        }
        return order;
    }

    MediatorOrder mediator() {
        var typed = new TypedForm(sent);
        var order = new MediatorOrder(typed.id("studio"), typed.text("name"), typed.text("kind"), typed.text("unit"), fields(), typed.text("languages"), typed.ticked("shown"), typed.day("since"), typed.day("until"),
                typed.number("version"));
        if (!typed.unread().isEmpty()) {
            throw order.besides(typed.unread());
        }
        return order;
    }

    private List<String> fields() {
        return sent.entrySet().stream().filter(entry -> entry.getKey().startsWith(FIELD) && entry.getValue().equals("true")).map(entry -> entry.getKey().substring(FIELD.length())).toList();
    }

    static Sheet of(Studio studio, String place) {
        var values = ticked(studio.fields());
        values.putAll(Map.of("name", studio.name(), "place", place, "address", studio.address(), "phone", Objects.toString(studio.phone(), ""), "since", studio.since().toString(), "until", Objects.toString(studio.until(), ""),
                "version", Integer.toString(studio.version())));
        return Sheet.of(values);
    }

    static Sheet of(Mediator mediator) {
        var values = ticked(mediator.fields());
        values.putAll(Map.of("studio", Long.toString(mediator.studio()), "name", mediator.name(), "kind", mediator.kind().code(), "unit", Objects.toString(mediator.unit(), ""),
                "languages", Objects.toString(mediator.languages(), ""), "shown", Boolean.toString(mediator.shown()), "since", mediator.since().toString(), "until", Objects.toString(mediator.until(), ""),
                "version", Integer.toString(mediator.version())));
        return Sheet.of(values);
    }

    private static Map<String, String> ticked(List<String> fields) {
        var values = new HashMap<String, String>();
        fields.forEach(code -> values.put(FIELD + code, "true"));
        return values;
    }
}
