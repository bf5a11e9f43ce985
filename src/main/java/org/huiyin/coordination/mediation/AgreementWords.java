package org.huiyin.coordination.mediation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** The very words of an agreement, in Chinese: what both consent to, and what its hash is taken over. */
@Component
record AgreementWords(Texts texts) {

    String of(Mediation mediation, DisputeSaid said, List<PartyRows.Known> parties, Mediator mediator, AgreementOrder order) {
        var lines = new ArrayList<String>();
        lines.add(say("title", mediation.number()));
        parties.forEach(known -> lines.add(say(known.party().side().code(), name(known))));
        lines.add(say("about", said.title()));
        lines.add(say("mediator", mediator.name()));
        if (order.facts() != null) {
            lines.add(say("facts", Objects.requireNonNull(order.facts())));
        }
        lines.add(say("points"));
        order.said().forEach(point -> lines.add(line(point)));
        lines.add(say("effect"));
        return String.join("\n", lines);
    }

    private String line(PointSaid point) {
        return say(point.amount() == null ? "point" : "point-amount", Integer.toString(point.number()), side(point.owes()), side(point.owes().other()), point.what(), Objects.toString(point.amount(), ""), point.due().toString());
    }

    private String side(Side side) {
        return texts.say("coordination.side." + side.code(), Texts.CHINESE);
    }

    private String name(PartyRows.Known known) {
        return known.said().unit() == null ? known.said().name() : say("of-unit", known.said().name(), Objects.requireNonNull(known.said().unit()));
    }

    private String say(String key, Object... gaps) {
        return texts.say("coordination.mediation.text." + key, Texts.CHINESE, gaps);
    }
}
