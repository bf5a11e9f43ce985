package org.huiyin.coordination.conference;

import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Members and the office propose items; the office puts them on an agenda, or does not. */
@Component
public class KeepAgenda {

    private final ConferenceRows conferences;
    private final ItemRows items;
    private final ItemLog log;
    private final ItemsFree free;
    private final Places places;
    private final ReadFile files;

    /** Whose conference a unit's item goes to, and a new id. */
    @Component("conferencePlaces")
    record Places(Organisations organisations, IdBlocks ids) {}

    KeepAgenda(ConferenceRows conferences, ItemRows items, ItemLog log, ItemsFree free, Places places, ReadFile files) {
        this.conferences = conferences;
        this.items = items;
        this.log = log;
        this.free = free;
        this.places = places;
        this.files = files;
    }

    /** Which agenda, or why none. */
    public record Placing(@Nullable Integer version, @Nullable Long conference, @Nullable String why) {}

    /**
     * Goes to the petition office of the own place.
     *
     * @throws InvalidInput naming every field at fault; on {@code petitions} if one is not in sight or cannot lie before these members, in the same words
     */
    @Needs(Right.ATTEND_CONFERENCE)
    @Transactional
    public ConferenceItem propose(Actor actor, ItemOrder order) {
        var office = actor.region() == null ? Optional.<String>empty() : places.organisations().petitionOffice(actor.region()).map(found -> found.id());
        order.checks().that(office.isPresent(), "title", "coordination.no-unit").complain();
        new Checks().that(order.numbers().stream().allMatch(number -> actor.may(Right.READ_FILE) && files.glance(actor, number).isPresent()), "petitions", "coordination.conference.no-petition").complain();
        var on = order.conference() == null ? Optional.<Conference>empty() : Optional.of(agenda(actor, order.conference(), order.numbers()));
        var made = new ConferenceItem(places.ids().next(), on.map(Conference::office).orElse(office.orElseThrow()), String.valueOf(actor.region()), order.conference(), String.valueOf(actor.unit()), order.numbers(),
                null, List.of(), null, on.isPresent() ? ItemState.ON_AGENDA : ItemState.PROPOSED, null, null, null, 1);
        items.add(made, new ItemSaid(String.valueOf(order.title()), String.valueOf(order.description())));
        log.add(made, actor.account(), ItemAct.PROPOSED, null, null);
        on.ifPresent(conference -> log.add(made, actor.account(), ItemAct.PUT_ON, conference.day().toString(), null));
        return made;
    }

    /** @throws InvalidInput on {@code conference} if it is none of the own that is ahead, on {@code petitions} if one cannot lie before its members */
    @Needs(Right.HOLD_CONFERENCE)
    @Transactional
    public Optional<ConferenceItem> putOn(Actor actor, long id, Placing placing) {
        return own(actor, id).map(item -> {
            new Checks().present("version", placing.version()).present("conference", placing.conference()).complain();
            var conference = agenda(actor, placing.conference(), item.petitions());
            fresh(item, placing.version(), ItemAct.PUT_ON);
            PlanConference.kept(items.putOn(item, conference.id()));
            log.add(item, actor.account(), ItemAct.PUT_ON, conference.day().toString(), null);
            return items.find(actor, id).orElseThrow();
        });
    }

    /** It is no matter for the conference; why is told to who proposed it. @throws InvalidInput on {@code why} if nothing is said */
    @Needs(Right.HOLD_CONFERENCE)
    @Transactional
    public Optional<ConferenceItem> decline(Actor actor, long id, Placing placing) {
        return own(actor, id).map(item -> {
            new Checks().present("version", placing.version()).required("why", placing.why(), 500).complain();
            fresh(item, placing.version(), ItemAct.DECLINED);
            PlanConference.kept(items.to(item, ItemState.DECLINED, null, null));
            log.add(item, actor.account(), ItemAct.DECLINED, null, Typed.said(placing.why()));
            return items.find(actor, id).orElseThrow();
        });
    }

    /** The agenda of a conference that was not held yet, held for the rest of the transaction so that its members stay. */
    private Conference agenda(Actor actor, @Nullable Long id, List<String> petitions) {
        var found = id == null || !actor.may(Right.HOLD_CONFERENCE) ? Optional.<Conference>empty() : conferences.hold(id).filter(one -> one.office().equals(actor.unit()) && one.state().compareTo(ConferenceState.HELD) < 0);
        var conference = found.orElseThrow(() -> InvalidInput.of("conference", "coordination.conference.no-agenda"));
        new Checks().that(free.free(petitions, conference.members(), conference.chairAccount()), "petitions", "coordination.conference.no-petition").complain();
        return conference;
    }

    private Optional<ConferenceItem> own(Actor actor, long id) {
        return items.find(actor, id).filter(item -> item.office().equals(actor.unit()));
    }

    static void fresh(ConferenceItem item, @Nullable Integer version, ItemAct act) {
        PlanConference.kept(version != null && version == item.version());
        if (!act.possible(item.state())) {
            throw InvalidInput.of("version", "coordination.conference.not-now");
        }
    }
}
