package org.huiyin.petition.registration;

import org.huiyin.notice.Field;
import org.huiyin.notice.Notice;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** No longer accepts (不再受理) the same facts and reasons after a re-review (Art 36 ¶3). New facts make a new petition. */
@Component
@Takes(Action.REFUSE_FINAL)
final class RefuseForGood implements Act<RefuseForGood.Facts> {

    record Facts(@Nullable String decided, @Nullable String reason) {}

    private final SameMatter same;
    private final Stationery stationery;

    RefuseForGood(SameMatter same, Stationery stationery) {
        this.same = same;
        this.stationery = stationery;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().required("decided", facts.decided(), 40).required("reason", facts.reason(), 2000).complain();
        same.matter(situation, "decided", facts.decided());
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        var decided = same.matter(situation, "decided", facts.decided());
        if (decided.status() != Status.FINAL && decided.status() != Status.FINAL_CARE) {
            throw new Refusal(Refusal.because("not-final", "36"));
        }
        if (!same.samePetitioner(petition, decided)) {
            throw new Refusal(Refusal.because("other-petitioner", "36"));
        }
        return Decision.leaving(petition)
                .fact("decided", decided.number())
                .paper(stationery.paper(NoticeKind.NO_LONGER, situation).words(Field.GROUND, Words.of("petition.ground.decided-for-good"))
                        .text(Field.REASON, facts.reason()).text(Field.PAPER, stationery.latest(decided.id(), NoticeKind.REREVIEW_OPINION).map(Notice::number).orElse(null)).done())
                .reason(facts.reason());
    }
}
