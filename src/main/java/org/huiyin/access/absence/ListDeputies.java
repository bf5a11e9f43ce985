package org.huiyin.access.absence;

import java.util.List;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.springframework.stereotype.Service;

/** Use case: who stands in for me, for whom do I; and for the head of a unit, who for whom in it. */
@Service
public class ListDeputies {

    private final DeputyRows rows;
    private final Accounts accounts;

    ListDeputies(DeputyRows rows, Accounts accounts) {
        this.rows = rows;
        this.accounts = accounts;
    }

    /** Before the one with that id, the newest first. */
    @Needs(Right.NAME_DEPUTY)
    public List<Deputy> list(Actor actor, long before, int limit) {
        return actor.unit() == null ? List.of() : rows.list(actor.account(), actor.unit(), NameDeputy.leads(actor), before, limit);
    }

    /** Those one can choose among: the people of the own unit. */
    @Needs(Right.NAME_DEPUTY)
    public List<Account> colleagues(Actor actor) {
        return actor.unit() == null ? List.of() : accounts.of(actor.unit());
    }

    /** Whether one may name deputies for others of the unit. */
    @Needs(Right.NAME_DEPUTY)
    public boolean leads(Actor actor) {
        return NameDeputy.leads(actor);
    }
}
