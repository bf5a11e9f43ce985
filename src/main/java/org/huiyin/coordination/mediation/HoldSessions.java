package org.huiyin.coordination.mediation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls both sides together, and writes down who came. */
@Component
public class HoldSessions {

    /** Who may have come. */
    public static final List<String> COMERS = List.of("first", "second", "mediator");

    private final MediationBook book;
    private final MediationSessionRows sessions;
    private final Willing willing;

    HoldSessions(MediationBook book, MediationSessionRows sessions, Willing willing) {
        this.book = book;
        this.sessions = sessions;
        this.willing = willing;
    }

    /** When and where. */
    public record Call(@Nullable Integer version, @Nullable LocalDate day, @Nullable LocalTime begins, @Nullable String place) {}

    /** Who came ({@link #COMERS}), and what was said in short. */
    public record HeldSession(@Nullable Integer version, @Nullable List<@Nullable String> came, @Nullable String note) {}

    /** @throws InvalidInput naming every field at fault; on {@code version} if not both are willing and take the mediator */
    @Needs(Right.MEDIATE)
    @Transactional
    public Optional<Mediation> call(Actor actor, long id, Call call) {
        return OfOffice.act(book, actor, id, call.version(), MediationAct.CALLED, held -> {
            var today = book.time().today();
            new Checks().present("day", call.day()).notBefore("day", call.day(), today.minusMonths(1)).notAfter("day", call.day(), today.plusYears(1)).present("begins", call.begins())
                    .required("place", Typed.said(call.place()), 200).that(willing.bothTake(held), "version", "coordination.mediation.no-mediator-yet").complain();
            var day = Objects.requireNonNull(call.day());
            sessions.add(held, day, Objects.requireNonNull(call.begins()), Objects.requireNonNull(Typed.said(call.place())));
            book.telling().both(held, "called", day + " " + call.begins());
            return book.write(held, actor.account(), MediationAct.CALLED, day.toString(), null);
        });
    }

    /** @throws InvalidInput naming every field at fault; on {@code session} if there is none that was not held yet */
    @Needs(Right.MEDIATE)
    @Transactional
    public Optional<Mediation> hold(Actor actor, long id, long session, HeldSession order) {
        return OfOffice.act(book, actor, id, order.version(), MediationAct.HELD, held -> {
            var came = order.came() == null ? List.<String>of() : order.came().stream().filter(Objects::nonNull).distinct().toList();
            new Checks().that(!came.isEmpty(), "came", "runtime.missing").that(COMERS.containsAll(came), "came", "runtime.not-one-of", String.join(", ", COMERS)).optional("note", order.note(), 2000).complain();
            if (!sessions.hold(held, session, came, Typed.said(order.note()))) {
                throw InvalidInput.of("session", "coordination.mediation.no-session");
            }
            return book.write(held, actor.account(), MediationAct.HELD, String.join(" ", came), null);
        });
    }
}
