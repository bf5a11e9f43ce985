package org.huiyin.coordination.conference;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Conferences as somebody may see them: the office and the chair all of it, a member its own items. */
@Component
public class LookAtConferences {

    private static final int MOST = 100;

    private final ConferenceRows rows;
    private final ItemRows items;
    private final MinutesRows minutes;
    private final MinutesWords words;
    private final Organisations organisations;
    private final Readings readings;

    LookAtConferences(ConferenceRows rows, ItemRows items, MinutesRows minutes, MinutesWords words, Organisations organisations, Readings readings) {
        this.rows = rows;
        this.items = items;
        this.minutes = minutes;
        this.words = words;
        this.organisations = organisations;
        this.readings = readings;
    }

    /** The latest first, at most 100. */
    @Needs(Right.ATTEND_CONFERENCE)
    public List<Conference> list(Actor actor) {
        return rows.of(actor.may(Right.HOLD_CONFERENCE) ? String.valueOf(actor.unit()) : "", actor.account(), kin(actor), MOST);
    }

    /** With the items in sight; the look is logged. */
    @Needs(Right.ATTEND_CONFERENCE)
    @Transactional
    public Optional<ConferenceSheet> look(Actor actor, long id) {
        return find(actor, id).map(conference -> {
            shown(actor, conference);
            var seen = items.of(actor, id);
            return new ConferenceSheet(conference, seen, whole(actor, conference, seen) && conference.came() != null ? minutes(conference) : null);
        });
    }

    Optional<Conference> find(Actor actor, long id) {
        return rows.find(id).filter(one -> keeps(actor, one) || one.state() != ConferenceState.PLANNED && one.members().stream().anyMatch(kin(actor)::contains));
    }

    /** Leaves the line of a look, be it at a page or at a paper. */
    void shown(Actor actor, Conference conference) {
        readings.record(actor, conference.id(), "L" + conference.id(), "conference");
    }

    /** Whether all of it is in the actor's sight. */
    boolean whole(Actor actor, Conference conference, List<ItemLine> seen) {
        return keeps(actor, conference) && seen.size() == items.all(conference.id()).size();
    }

    private ConferenceSheet.@Nullable Minutes minutes(Conference conference) {
        return minutes.of(conference).map(kept -> new ConferenceSheet.Minutes(kept.text(), kept.sha256(), true)).orElseGet(() -> {
            var text = words.minutes(conference);
            return new ConferenceSheet.Minutes(text, Sha256.hex(text.getBytes(StandardCharsets.UTF_8)), false);
        });
    }

    private static boolean keeps(Actor actor, Conference conference) {
        return conference.chairAccount().equals(actor.account()) || actor.may(Right.HOLD_CONFERENCE) && conference.office().equals(actor.unit());
    }

    private List<String> kin(Actor actor) {
        return actor.unit() == null ? List.of() : organisations.oneWith(actor.unit());
    }
}
