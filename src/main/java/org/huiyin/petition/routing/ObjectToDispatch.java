package org.huiyin.petition.routing;

import java.util.Optional;
import org.huiyin.directory.Organisations;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.RightToObject;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Objects (异议) to a dispatch, with detailed reasons and within five working days (Art 23). */
@Component
@Takes(Action.OBJECT)
final class ObjectToDispatch implements Act<ObjectToDispatch.Facts> {

    record Facts(@Nullable String proposed, @Nullable String reason) {}

    private final Organisations organisations;
    private final Stationery stationery;
    private final RightToObject right;

    ObjectToDispatch(Organisations organisations, Stationery stationery, RightToObject right) {
        this.organisations = organisations;
        this.stationery = stationery;
        this.right = right;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return right.gone(situation);
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks()
                .required("reason", facts.reason(), 2000)
                .that(proposed(facts) == null || organisations.find(facts.proposed()).isPresent(), "proposed", "petition.unknown-organisation")
                .complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var proposed = proposed(facts);
        return Decision.changing(situation.petition().course().aside(Status.OBJECTED))
                .fact("proposed", proposed)
                .paper(stationery.paper(NoticeKind.OBJECTION, situation).text(Field.REASON, facts.reason())
                        .text(Field.PROPOSED, proposed == null ? null : stationery.name(proposed)).done())
                .reason(facts.reason());
    }

    private static @Nullable String proposed(Facts facts) {
        return facts.proposed() == null || facts.proposed().isBlank() ? null : facts.proposed();
    }
}
