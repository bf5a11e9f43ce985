package org.huiyin.coordination.conference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Items as somebody may see them: what is proposed, what is owed, what was done. */
@Component
public class LookAtItems {

    /** What a list shows: decisions that are open, those that wait to be looked at, what is proposed, what is done. */
    public static final List<String> WHICH = List.of("open", "reported", "proposed", "done");

    private static final int ROWS = 50;
    private static final Pattern CURSOR = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{1,18})");

    private final ItemRows rows;
    private final ItemLog log;
    private final Organisations organisations;
    private final Readings readings;

    LookAtItems(ItemRows rows, ItemLog log, Organisations organisations, Readings readings) {
        this.rows = rows;
        this.log = log;
        this.organisations = organisations;
        this.readings = readings;
    }

    /** A page. @param next where the next page starts; {@code null} on the last */
    public record ItemSlice(List<ItemLine> items, @Nullable String next) {}

    /** What is due first at the head. @throws InvalidInput on {@code after} if it cannot be read */
    @Needs(Right.ATTEND_CONFERENCE)
    public ItemSlice list(Actor actor, String which, String after) {
        var cursor = CURSOR.matcher(after.isEmpty() ? "0001-01-01/0" : after);
        if (!cursor.matches()) {
            throw InvalidInput.of("after", "coordination.after");
        }
        var found = rows.in(actor, states(which), day(cursor.group(1)), Long.parseLong(cursor.group(2)), ROWS + 1);
        var page = found.subList(0, Math.min(ROWS, found.size()));
        return new ItemSlice(List.copyOf(page), found.size() > ROWS ? (page.getLast().item().due() == null ? LocalDate.of(9999, 12, 31) : page.getLast().item().due()) + "/" + page.getLast().item().id() : null);
    }

    /** One in sight, with what is sealed of it; the look is logged. */
    @Needs(Right.ATTEND_CONFERENCE)
    @Transactional
    public Optional<ItemSheet> look(Actor actor, long id) {
        return rows.find(actor, id).map(item -> {
            readings.record(actor, item.id(), "L" + item.id(), "conference-item");
            return new ItemSheet(item, rows.said(item), rows.outcome(item), Arrays.stream(ItemAct.values()).filter(act -> may(actor, item, act)).toList(), log.of(item));
        });
    }

    private boolean may(Actor actor, ConferenceItem item, ItemAct act) {
        var office = actor.may(Right.HOLD_CONFERENCE) && item.office().equals(actor.unit());
        return act.possible(item.state()) && switch (act) {
            case PUT_ON, DECLINED, RECORDED, POSTPONED, SENT_BACK -> office;
            case VERIFIED -> office && !actor.account().equals(item.reportedBy());
            case REPORTED -> leads(actor, item);
            case PROPOSED, DECIDED, URGED -> false;
        };
    }

    boolean leads(Actor actor, ConferenceItem item) {
        return item.lead() != null && actor.unit() != null && organisations.oneWith(actor.unit()).contains(item.lead());
    }

    private static List<ItemState> states(String which) {
        return switch (which) {
            case "reported" -> List.of(ItemState.REPORTED);
            case "proposed" -> List.of(ItemState.PROPOSED);
            case "done" -> List.of(ItemState.VERIFIED, ItemState.DECLINED);
            default -> List.copyOf(ItemState.WITH_LEAD);
        };
    }

    private static LocalDate day(String said) {
        try {
            return LocalDate.parse(said);
        } catch (java.time.format.DateTimeParseException e) {
            throw InvalidInput.of("after", "coordination.after");
        }
    }
}
