package org.huiyin.interop;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.once.Once;
import org.huiyin.notice.message.SentMessage;
import org.huiyin.petition.message.CaseMessages;
import org.huiyin.petition.message.SendAgain;
import org.huiyin.runtime.Words;
import org.huiyin.web.Refusal;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was told of a petition by mail and SMS, and having it sent again. */
@RestController
class CaseMessagesResource {

    /** {@code place}: whose, in the list of people; {@code answer}: what the carrier said. */
    record ToldMessage(long id, String topic, String channel, int place, int round, String state, OffsetDateTime at, @JsonInclude(Include.NON_NULL) @Nullable String answer) {

        static ToldMessage of(SentMessage sent) {
            var about = Objects.requireNonNull(sent.about());
            return new ToldMessage(sent.id(), about.topic(), sent.channel().code(), about.place(), about.round(), sent.state().code(), PetitionBodies.offset(sent.at()), sent.answer());
        }
    }

    private final CaseMessages messages;
    private final SendAgain again;

    CaseMessagesResource(CaseMessages messages, SendAgain again) {
        this.messages = messages;
        this.again = again;
    }

    @GetMapping("/api/v1/staff/petitions/{number}/messages")
    Items<ToldMessage> all(Actor actor, @PathVariable String number) {
        return Items.all(messages.read(actor, number).orElseThrow(Unknown::new).stream().map(ToldMessage::of).toList());
    }

    /** Written down to be sent; 409 if it cannot be. */
    @PostMapping("/api/v1/staff/petitions/{number}/messages/{message:\\d{1,18}}/again")
    @Once
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(Actor actor, @PathVariable String number, @PathVariable long message) {
        NoRight.unless(actor, Right.TELL);
        messages.of(actor, number).orElseThrow(Unknown::new);
        var answer = again.send(actor, number, message).map(SendAgain.Answer::code).orElse("no-such");
        if (!answer.equals("written")) {
            throw Refusal.forbiddenAsThingsStand("message-" + answer, null, Words.of("interop.message." + answer));
        }
    }
}
