package org.huiyin.coordination.conference;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lead unit says that what was decided is done; the office finds it so, or sends it back. The day never moves. */
@Component
public class FollowItem {

    private final ItemRows items;
    private final ItemLog log;
    private final LookAtItems looking;
    private final LegalTime time;

    FollowItem(ItemRows items, ItemLog log, LookAtItems looking, LegalTime time) {
        this.items = items;
        this.log = log;
        this.looking = looking;
        this.time = time;
    }

    /** What was done, or found. */
    public record ItemWord(@Nullable Integer version, @Nullable String words) {}

    /** What the office found. {@code good}: it is done. */
    public record ItemFinding(@Nullable Integer version, @Nullable Boolean good, @Nullable String words) {}

    /** @return empty if the own unit does not lead it; @throws org.huiyin.runtime.InvalidInput naming every field at fault */
    @Needs(Right.ATTEND_CONFERENCE)
    @Transactional
    public Optional<ConferenceItem> report(Actor actor, long id, ItemWord word) {
        return items.find(actor, id).filter(item -> looking.leads(actor, item)).map(item -> {
            new Checks().present("version", word.version()).required("words", word.words(), 2000).complain();
            KeepAgenda.fresh(item, word.version(), ItemAct.REPORTED);
            PlanConference.kept(items.to(item, ItemState.REPORTED, time.today(), actor.account()));
            log.add(item, actor.account(), ItemAct.REPORTED, null, Typed.said(word.words()));
            return items.find(actor, id).orElseThrow();
        });
    }

    /** Whoever reported does not verify. @throws org.huiyin.runtime.InvalidInput naming every field at fault */
    @Needs(Right.HOLD_CONFERENCE)
    @Transactional
    public Optional<ConferenceItem> find(Actor actor, long id, ItemFinding finding) {
        return items.find(actor, id).filter(item -> item.office().equals(actor.unit())).map(item -> {
            new Checks().present("version", finding.version()).present("good", finding.good()).required("words", finding.words(), 1000)
                    .that(!Boolean.TRUE.equals(finding.good()) || !actor.account().equals(item.reportedBy()), "words", "coordination.conference.own-report").complain();
            var act = Boolean.TRUE.equals(finding.good()) ? ItemAct.VERIFIED : ItemAct.SENT_BACK;
            KeepAgenda.fresh(item, finding.version(), act);
            PlanConference.kept(items.to(item, act.to(), act == ItemAct.VERIFIED ? item.settledOn() : null, item.reportedBy()));
            log.add(item, actor.account(), act, null, Typed.said(finding.words()));
            return items.find(actor, id).orElseThrow();
        });
    }
}
