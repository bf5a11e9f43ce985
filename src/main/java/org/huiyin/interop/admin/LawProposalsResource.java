package org.huiyin.interop.admin;

import org.huiyin.actor.Actor;
import org.huiyin.deadline.law.LawProposal;
import org.huiyin.deadline.law.ProposeLaw;
import org.huiyin.interop.Items;
import org.huiyin.interop.once.Once;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was proposed about the law in force; whoever proposed it cannot activate it. */
@RestController
@RequestMapping("/api/v1/staff/law/proposals")
class LawProposalsResource {

    private final ProposeLaw proposing;

    LawProposalsResource(ProposeLaw proposing) {
        this.proposing = proposing;
    }

    @GetMapping
    Items<LawProposal> latest(Actor actor) {
        return Items.all(proposing.latest(actor));
    }

    @PostMapping("/{proposal:\\d{1,18}}/activate")
    @Once
    LawProposal activate(Actor actor, @PathVariable long proposal) {
        return proposing.activate(actor, proposal);
    }

    @DeleteMapping("/{proposal:\\d{1,18}}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable long proposal) {
        proposing.withdraw(actor, proposal);
    }
}
