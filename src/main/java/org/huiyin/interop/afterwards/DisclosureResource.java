package org.huiyin.interop.afterwards;

import org.huiyin.actor.Actor;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.disclosure.DisclosureSheet;
import org.huiyin.reception.disclosure.FindDisclosures;
import org.huiyin.reception.disclosure.KeepDisclosure;
import org.huiyin.reception.disclosure.PromiseConsent;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Promise and result before the public: whom to ask, what to write, what to release, and taking it back. */
@RestController
@RequestMapping("/api/v1/staff")
class DisclosureResource {

    private static final String ONE = "/follow-ups/{followUp:\\d{1,18}}/disclosure";

    private final KeepDisclosure keeping;
    private final FindDisclosures finding;

    DisclosureResource(KeepDisclosure keeping, FindDisclosures finding) {
        this.keeping = keeping;
        this.finding = finding;
    }

    /** At which version the words were read. */
    record ReleaseOf(@Nullable Integer version) {}

    @GetMapping("/disclosures")
    Items<FindDisclosures.EndedPromise> list(Actor actor, @RequestParam(defaultValue = "") String after) {
        if (!after.isEmpty() && !after.matches("\\d{1,18}")) {
            throw InvalidInput.of("after", "reception.after");
        }
        var slice = finding.list(actor, after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after));
        return new Items<>(slice.items(), slice.next() == null ? null : slice.next().toString());
    }

    @GetMapping(ONE)
    DisclosureSheet look(Actor actor, @PathVariable long followUp) {
        return keeping.look(actor, followUp).orElseThrow(Unknown::new);
    }

    @PutMapping(ONE)
    @Reads(KeepDisclosure.PublicDraft.class)
    DisclosureSheet write(Actor actor, @PathVariable long followUp, @RequestBody(required = false) byte @Nullable [] body) {
        return keeping.draft(actor, followUp, facts(body).as(KeepDisclosure.PublicDraft.class)).orElseThrow(Unknown::new);
    }

    @PutMapping(ONE + "/consent")
    @Reads(PromiseConsent.ConsentWord.class)
    DisclosureSheet consent(Actor actor, @PathVariable long followUp, @RequestBody(required = false) byte @Nullable [] body) {
        return keeping.consent(actor, followUp, facts(body).as(PromiseConsent.ConsentWord.class)).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(ONE + "/release")
    @Reads(ReleaseOf.class)
    DisclosureSheet release(Actor actor, @PathVariable long followUp, @RequestBody(required = false) byte @Nullable [] body) {
        return keeping.release(actor, followUp, facts(body).as(ReleaseOf.class).version()).orElseThrow(Unknown::new);
    }

    @DeleteMapping(ONE)
    DisclosureSheet withdraw(Actor actor, @PathVariable long followUp) {
        return keeping.withdraw(actor, followUp).orElseThrow(Unknown::new);
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
