package org.huiyin.coordination.conference;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chair approves the minutes: nothing of them changes any more, and every decision is owed by who leads. */
@Component
public class ApproveMinutes {

    private final ConferenceRows rows;
    private final ItemRows items;
    private final MinutesRows minutes;
    private final MinutesWords words;
    private final Ends ends;
    private final LegalTime time;

    /** What is asked once more, and what follows. */
    @Component("conferenceEnds")
    record Ends(ItemsFree free, ItemLog log, TellUnits telling) {}

    ApproveMinutes(ConferenceRows rows, ItemRows items, MinutesRows minutes, MinutesWords words, Ends ends, LegalTime time) {
        this.rows = rows;
        this.items = items;
        this.minutes = minutes;
        this.words = words;
        this.ends = ends;
        this.time = time;
    }

    /** The hash of the text that lies before the chair. */
    public record MinutesWord(@Nullable String sha256) {}

    /**
     * @return empty if the actor neither chairs nor keeps it
     * @throws InvalidInput on {@code sha256} if the actor does not chair it, the text is another by now, was approved before, an item is still open, or one turned out to accuse whom it would go to
     */
    @Needs(Right.HOLD_CONFERENCE)
    @Transactional
    public Optional<Conference> approve(Actor actor, long id, MinutesWord word) {
        return rows.hold(id).filter(held -> held.chairAccount().equals(actor.account()) || held.office().equals(actor.unit())).map(held -> {
            new Checks().that(held.chairAccount().equals(actor.account()), "sha256", "coordination.conference.not-chair").required("sha256", word.sha256(), 64).that(held.state() == ConferenceState.HELD, "sha256", "coordination.conference.not-now").complain();
            var all = items.all(id);
            var text = words.minutes(held);
            var hash = Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
            new Checks().that(hash.equals(word.sha256()), "sha256", "coordination.conference.minutes-changed")
                    .that(all.stream().noneMatch(item -> item.state() == ItemState.ON_AGENDA), "sha256", "coordination.conference.item-open").complain();
            var decided = all.stream().filter(item -> item.state() == ItemState.RECORDED).toList();
            new Checks().that(decided.stream().allMatch(this::free), "sha256", RecordItem.NOT_BY_THESE).complain();
            minutes.add(held, text, hash, actor.account(), time.instant());
            decided.forEach(item -> {
                PlanConference.kept(items.to(item, ItemState.DECIDED, null, null));
                ends.log().add(item, actor.account(), ItemAct.DECIDED, String.valueOf(item.due()), null);
            });
            rows.to(held, ConferenceState.APPROVED);
            ends.telling().decided(decided.stream().map(ConferenceItem::lead).filter(Objects::nonNull).toList());
            return rows.find(id).orElseThrow();
        });
    }

    private boolean free(ConferenceItem item) {
        return ends.free().free(item, Stream.concat(Stream.ofNullable(item.lead()), item.helpers().stream()).toList());
    }
}
