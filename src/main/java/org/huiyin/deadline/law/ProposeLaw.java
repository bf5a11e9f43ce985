package org.huiyin.deadline.law;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.deadline.SetLawInForce;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases: one administrator proposes which law counts where, another activates it; no date that stands moves by it. */
@Service
public class ProposeLaw {

    private final SetLawInForce laws;
    private final ProposalRows rows;

    ProposeLaw(SetLawInForce laws, ProposalRows rows) {
        this.laws = laws;
        this.rows = rows;
    }

    /** The latest hundred, the newest first. */
    @Needs(Right.EDIT_LAW)
    public List<LawProposal> latest(Actor actor) {
        return rows.latest();
    }

    /** @throws InvalidInput as {@link SetLawInForce#set} */
    @Needs(Right.EDIT_LAW)
    public LawProposal propose(Actor actor, @Nullable String region, @Nullable String profile, @Nullable LocalDate validFrom, @Nullable String reason) {
        return rows.add(laws.check(actor, region, profile, validFrom, reason));
    }

    /** @throws InvalidInput field {@code proposal} if it is decided, or one's own */
    @Needs(Right.EDIT_LAW)
    @Transactional
    public LawProposal activate(Actor actor, long id) {
        var proposal = rows.waiting(id);
        if (proposal.proposedBy().equals(actor.account())) {
            throw InvalidInput.of("proposal", "deadline.proposal.own");
        }
        laws.set(actor, proposal.region(), proposal.profile(), proposal.validFrom(), proposal.reason());
        rows.decide(id, LawProposal.State.ACTIVATED, actor.account());
        return proposal;
    }

    /** @throws InvalidInput field {@code proposal} if it is decided */
    @Needs(Right.EDIT_LAW)
    @Transactional
    public void withdraw(Actor actor, long id) {
        rows.decide(rows.waiting(id).id(), LawProposal.State.WITHDRAWN, actor.account());
    }
}
