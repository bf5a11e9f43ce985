package org.huiyin.coordination.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office writes down what became of an item at the conference: decided, with who leads, who helps and by when; or postponed to a later one. */
@Component
public class RecordItem {

    /** In words that tell nothing of whom a petition accuses. */
    static final String NOT_BY_THESE = "coordination.conference.not-by-these";

    private final ConferenceRows conferences;
    private final ItemRows items;
    private final ItemLog log;
    private final ItemsFree free;
    private final IdBlocks ids;
    private final LegalTime time;

    RecordItem(ConferenceRows conferences, ItemRows items, ItemLog log, ItemsFree free, IdBlocks ids, LegalTime time) {
        this.conferences = conferences;
        this.items = items;
        this.log = log;
        this.free = free;
        this.ids = ids;
        this.time = time;
    }

    /** What was said in short and decided; {@code lead} and {@code helpers}: ids of members. */
    public record Decided(@Nullable Integer version, @Nullable String discussion, @Nullable String decision, @Nullable String lead, @Nullable List<@Nullable String> helpers, @Nullable LocalDate due) {}

    /** @throws InvalidInput naming every field at fault, also units that a petition of the item turned out to accuse; on {@code version} if it was changed meanwhile, or the conference is not being written down */
    @Needs(Right.HOLD_CONFERENCE)
    @Transactional
    public Optional<ConferenceItem> record(Actor actor, long id, Decided decided) {
        return own(actor, id).map(item -> {
            var conference = beingWritten(item);
            var helpers = decided.helpers() == null ? List.<String>of() : decided.helpers().stream().filter(Objects::nonNull).flatMap(String::lines).map(String::strip).filter(unit -> !unit.isEmpty()).distinct().toList();
            new Checks().present("version", decided.version()).optional("discussion", decided.discussion(), 2000).required("decision", decided.decision(), 1000).required("lead", decided.lead(), 60)
                    .that(decided.lead() == null || conference.members().contains(decided.lead()), "lead", "coordination.conference.no-member")
                    .that(conference.members().containsAll(helpers) && !helpers.contains(String.valueOf(decided.lead())), "helpers", "coordination.conference.no-member")
                    .that(decided.lead() == null || !conference.members().contains(decided.lead()) || free.free(item, List.of(decided.lead())), "lead", NOT_BY_THESE)
                    .that(!conference.members().containsAll(helpers) || free.free(item, helpers), "helpers", NOT_BY_THESE)
                    .present("due", decided.due()).notBefore("due", decided.due(), time.today()).notAfter("due", decided.due(), time.today().plusYears(2)).complain();
            KeepAgenda.fresh(item, decided.version(), ItemAct.RECORDED);
            var outcome = new ItemOutcome(Objects.toString(Typed.said(decided.discussion()), ""), String.valueOf(Typed.said(decided.decision())));
            PlanConference.kept(items.record(item, outcome, String.valueOf(decided.lead()), helpers, Objects.requireNonNull(decided.due())));
            log.add(item, actor.account(), ItemAct.RECORDED, null, null);
            return items.find(actor, id).orElseThrow();
        });
    }

    /** Another item takes its place at a later conference, linked with this one. @throws InvalidInput on {@code conference} if it is none that is ahead; on {@code why} if nothing is said */
    @Needs(Right.HOLD_CONFERENCE)
    @Transactional
    public Optional<ConferenceItem> postpone(Actor actor, long id, KeepAgenda.Placing placing) {
        return own(actor, id).map(item -> {
            new Checks().present("version", placing.version()).present("conference", placing.conference()).required("why", placing.why(), 500).complain();
            beingWritten(item);
            KeepAgenda.fresh(item, placing.version(), ItemAct.POSTPONED);
            var next = conferences.hold(Objects.requireNonNull(placing.conference())).filter(one -> one.office().equals(actor.unit()) && one.state().compareTo(ConferenceState.HELD) < 0)
                    .orElseThrow(() -> InvalidInput.of("conference", "coordination.conference.no-agenda"));
            new Checks().that(free.free(item.petitions(), next.members(), next.chairAccount()), "conference", "coordination.conference.no-petition").complain();
            PlanConference.kept(items.to(item, ItemState.POSTPONED, null, null));
            var made = new ConferenceItem(ids.next(), item.office(), item.region(), next.id(), item.proposedBy(), item.petitions(), null, List.of(), null, ItemState.ON_AGENDA, null, null, item.id(), 1);
            items.add(made, items.said(item));
            log.add(item, actor.account(), ItemAct.POSTPONED, next.day().toString(), Typed.said(placing.why()));
            log.add(made, actor.account(), ItemAct.PUT_ON, next.day().toString(), null);
            return made;
        });
    }

    private Conference beingWritten(ConferenceItem item) {
        return Optional.ofNullable(item.conference()).flatMap(conferences::hold).filter(one -> one.state() == ConferenceState.HELD)
                .orElseThrow(() -> InvalidInput.of("version", "coordination.conference.not-now"));
    }

    private Optional<ConferenceItem> own(Actor actor, long id) {
        return items.find(actor, id).filter(item -> item.office().equals(actor.unit()));
    }
}
