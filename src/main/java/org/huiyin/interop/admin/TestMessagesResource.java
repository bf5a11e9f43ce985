package org.huiyin.interop.admin;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.huiyin.actor.Actor;
import org.huiyin.interop.Items;
import org.huiyin.interop.once.Once;
import org.huiyin.notice.message.Channel;
import org.huiyin.notice.message.SendTest;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which ways messages take here, and a test of each. */
@RestController
@RequestMapping("/api/v1/staff/test-messages")
class TestMessagesResource {

    record TestWish(@Nullable String channel, @Nullable String to) {}

    record TestOutcome(String id, String channel, String state, OffsetDateTime at, @Nullable String answer, int attempts) {}

    private final SendTest tests;

    TestMessagesResource(SendTest tests) {
        this.tests = tests;
    }

    @GetMapping
    Items<String> offered(Actor actor) {
        return Items.all(tests.offered(actor).stream().map(Channel::code).sorted().toList());
    }

    @PostMapping
    @Once
    @ResponseStatus(HttpStatus.CREATED)
    TestOutcome send(Actor actor, @RequestBody TestWish wish, Locale locale) {
        return outcome(actor, tests.send(actor, wish.channel(), wish.to(), locale));
    }

    @GetMapping("/{message:\\d{1,18}}")
    TestOutcome outcome(Actor actor, @PathVariable long message) {
        return tests.outcome(actor, message).map(sent -> new TestOutcome(Long.toString(sent.id()), sent.channel().code(), sent.state().code(), OffsetDateTime.ofInstant(sent.at(), LegalTime.ZONE), sent.answer(), sent.attempts()))
                .orElseThrow(() -> InvalidInput.of("message", "interop.test.none"));
    }
}
