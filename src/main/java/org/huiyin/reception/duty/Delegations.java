package org.huiyin.reception.duty;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** For which leaders somebody may write today. */
@Component
public class Delegations {

    private final DelegateRows rows;
    private final LegalTime time;

    Delegations(DelegateRows rows, LegalTime time) {
        this.rows = rows;
        this.time = time;
    }

    @Needs(Right.BE_DELEGATE)
    public List<Delegate> list(Actor actor) {
        return rows.held(actor.account(), time.today());
    }

    /** One's own, while it holds. */
    @Needs(Right.BE_DELEGATE)
    public Optional<Delegate> find(Actor actor, long id) {
        return list(actor).stream().filter(delegate -> delegate.id() == id).findFirst();
    }

    /** The line of whichever of these leaders of a day of that office an account may write for, as it is announced. */
    public Optional<String> among(String account, String office, Collection<String> lines) {
        return rows.held(account, time.today()).stream().filter(delegate -> delegate.office().equals(office)).flatMap(delegate -> lines.stream().filter(delegate::means)).findFirst();
    }
}
