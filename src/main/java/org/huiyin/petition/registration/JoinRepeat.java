package org.huiyin.petition.registration;

import org.huiyin.petition.Action;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Joins a repeat to the petition about the same matter that is pending: that one carries both, and its clocks do not move. */
@Component
@Takes(Action.JOIN)
final class JoinRepeat implements Act<JoinRepeat.Facts> {

    record Facts(@Nullable String parent, @Nullable String reason) {}

    private final SameMatter same;

    JoinRepeat(SameMatter same) {
        this.same = same;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().required("parent", facts.parent(), 40).optional("reason", facts.reason(), 2000).complain();
        same.matter(situation, "parent", facts.parent());
    }

    /** What accuses somebody is not joined to what somebody else may see, nor to a matter of another class. */
    private static boolean carries(Case parent, Case child) {
        return parent.course().petitionClass() == child.course().petitionClass() && parent.course().excluded().containsAll(child.course().excluded())
                && (parent.course().sealed() || !child.course().sealed());
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var parent = same.held(situation, "parent", facts.parent());
        if (!same.samePetitioner(situation.petition(), parent)) {
            throw new Refusal(Refusal.because("other-petitioner", "19"));
        }
        if (!carries(parent, situation.petition())) {
            throw new Refusal(Refusal.because("not-carried", "30"));
        }
        if (parent.status() == Status.MERGED) {
            throw new Refusal(Refusal.because("join-its-parent", "19", String.valueOf(parent.course().matter().joinedTo())));
        }
        if (parent.status().ended()) {
            throw new Refusal(Refusal.because("not-pending", "19"));
        }
        return Decision.changing(situation.petition().course().joinedTo(parent.number()))
                .fact("parent", parent.number())
                .reason(facts.reason());
    }
}
