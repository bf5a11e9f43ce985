package org.huiyin.interop;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.deadline.LawInForce;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.SetLawInForce;
import org.huiyin.deadline.law.LawProposal;
import org.huiyin.deadline.law.ProposeLaw;
import org.huiyin.interop.contract.Reads;
import org.huiyin.runtime.Facts;
import org.huiyin.runtime.JsonFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which law counts where: anybody may ask, an administrator proposes another; a second one activates it. */
@RestController
@RequestMapping("/api/v1/law")
class LawController {

    /** All profiles with their values, and where one was put in force; anywhere else {@code otherwise} counts. */
    record Laws(List<LawProfiles.Profile> profiles, List<Entry> inForce, String otherwise) {}

    /** For petitions received from {@code validFrom} on; of two entries for one region and day the first listed counts. */
    record Entry(String region, String profile, LocalDate validFrom) {}

    record Wish(@Nullable String region, @Nullable String profile, @Nullable LocalDate validFrom, @Nullable String reason) {}

    private final SetLawInForce setLawInForce;
    private final ProposeLaw proposing;
    private final LawProfiles profiles;

    LawController(SetLawInForce setLawInForce, ProposeLaw proposing, LawProfiles profiles) {
        this.setLawInForce = setLawInForce;
        this.proposing = proposing;
        this.profiles = profiles;
    }

    @GetMapping
    Laws list() {
        return new Laws(profiles.all(), setLawInForce.all().stream().map(LawController::entry).toList(), LawProfiles.DEFAULT);
    }

    @PutMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Reads(Wish.class)
    LawProposal propose(Actor actor, @RequestBody byte[] body) {
        NoRight.unless(actor, Right.EDIT_LAW);
        Facts sent = new JsonFacts(() -> Bodies.tree(body));
        var wish = sent.as(Wish.class);
        return proposing.propose(actor, wish.region(), wish.profile(), wish.validFrom(), wish.reason());
    }

    private static Entry entry(LawInForce law) {
        return new Entry(law.region(), law.profile(), law.validFrom());
    }
}
