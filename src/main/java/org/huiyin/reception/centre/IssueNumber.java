package org.huiyin.reception.centre;

import java.util.Objects;
import java.util.Optional;
import org.huiyin.access.QuestionLimit;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** At the door a number is given: by a guide, or by the tablet that stands there. */
@Component
public class IssueNumber {

    private final CentreRows rows;
    private final TicketRows tickets;
    private final TicketBook book;
    private final TriageTable table;
    private final QuestionLimit limit;

    IssueNumber(CentreRows rows, TicketRows tickets, TicketBook book, TriageTable table, QuestionLimit limit) {
        this.rows = rows;
        this.tickets = tickets;
        this.book = book;
        this.table = table;
        this.limit = limit;
    }

    /** {@code line}: for what one waits. {@code window}: number of the one window that is wanted, where it is one alone. */
    public record Wish(@Nullable String line, @Nullable Integer window) {}

    /** @throws InvalidInput on {@code line} or {@code window} if nobody would call it; on {@code day} if the day was closed */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<IssuedTicket> issue(Actor actor, long centre, Wish wish) {
        return rows.find(centre).filter(there -> there.office().equals(actor.unit())).map(there -> {
            new Checks().required("line", wish.line(), 20).oneOf("line", wish.line(), Line.codes()).complain();
            return book.issue(there, Line.of(wish.line()).orElseThrow(), wish.window(), actor.account());
        });
    }

    /** Whether that is the key of the tablet at its door. */
    public boolean opens(long centre, String key) {
        return rows.isKiosk(centre, KioskKey.hash(key));
    }

    /**
     * From the tablet at the door, at the end of its questions.
     *
     * @param client where it stands, for the limit on strangers
     * @param end    code of the end
     * @return nothing if the key is not of that centre, or no number is given at that end
     * @throws InvalidInput as when a guide gives one
     */
    @Transactional
    public Optional<IssuedTicket> draw(String client, long centre, String key, String end) {
        return rows.find(centre).filter(there -> opens(centre, key)).flatMap(there -> table.step(end).map(TriageStep::end).filter(Objects::nonNull).map(TriageStep.End::line).map(line -> {
            limit.count(client, "ticket");
            return book.issue(there, line, null, "kiosk");
        }));
    }

    /** How long a number waits, as it stands. */
    @Needs(Right.READ_BATCHES)
    public Optional<IssuedTicket> look(Actor actor, long centre, long ticket) {
        return rows.find(centre).filter(there -> there.office().equals(actor.unit())).flatMap(there -> tickets.find(centre, ticket)).map(book.waiting()::of);
    }
}
