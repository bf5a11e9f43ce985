package org.huiyin.petition.registration;

import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses (不予受理) what the same petitioner has pending at a lower organ (Art 19 ¶3). Pending anywhere else, it is joined instead. */
@Component
@Takes(Action.REFUSE)
final class RefuseDuplicate implements Act<RefuseDuplicate.Facts> {

    record Facts(@Nullable String pending, @Nullable String reason) {}

    private final SameMatter same;
    private final Organisations organisations;
    private final Stationery stationery;

    RefuseDuplicate(SameMatter same, Organisations organisations, Stationery stationery) {
        this.same = same;
        this.organisations = organisations;
        this.stationery = stationery;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().required("pending", facts.pending(), 40).required("reason", facts.reason(), 2000).complain();
        same.matter(situation, "pending", facts.pending());
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        var pending = same.matter(situation, "pending", facts.pending());
        if (pending.status().ended()) {
            throw new Refusal(Refusal.because("not-pending", "19"));
        }
        if (!same.samePetitioner(petition, pending)) {
            throw new Refusal(Refusal.because("other-petitioner", "19"));
        }
        var below = organisations.current(pending.course().holder());
        if (!lower(below, petition)) {
            throw new Refusal(Refusal.because("join-instead", "19"));
        }
        return Decision.leaving(petition)
                .fact("pending", pending.number())
                .fact("to", below.id())
                .paper(stationery.paper(NoticeKind.NON_ACCEPTANCE, situation).words(Field.GROUND, Words.of("petition.ground.pending-below"))
                        .text(Field.REASON, facts.reason()).text(Field.WHERE_TO_GO, String.join(" ", below.name(), below.phone(), below.address()).strip()).done())
                .reason(facts.reason());
    }

    private boolean lower(Organisation holder, Case petition) {
        var here = organisations.current(petition.course().desk().office()).region().replaceFirst("(00)+$", "");
        var there = holder.region().replaceFirst("(00)+$", "");
        return there.startsWith(here) && there.length() > here.length();
    }
}
