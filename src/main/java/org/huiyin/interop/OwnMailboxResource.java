package org.huiyin.interop;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huiyin.access.mailbox.ConfirmMailbox;
import org.huiyin.access.mailbox.GiveMailbox;
import org.huiyin.access.mailbox.MailKind;
import org.huiyin.access.mailbox.Mailbox;
import org.huiyin.access.mailbox.OwnMailbox;
import org.huiyin.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own mail address, and of what one is told there. The address is told masked, to its holder too. */
@RestController
@RequestMapping("/api/v1/staff/account/mailbox")
class OwnMailboxResource {

    /** @param awaited the address to which a code is under way, masked */
    record OwnMailboxView(@Nullable String address, @Nullable OffsetDateTime since, @Nullable String awaited, boolean mention, boolean deputy, boolean promise, boolean summons, boolean offered) {
        static OwnMailboxView of(Mailbox one) {
            return new OwnMailboxView(one.masked(), one.since() == null ? null : PetitionBodies.offset(one.since()), one.awaited(), one.wanted().contains(MailKind.MENTION),
                    one.wanted().contains(MailKind.DEPUTY), one.wanted().contains(MailKind.PROMISE), one.wanted().contains(MailKind.SUMMONS), one.offered());
        }
    }

    record NewMailbox(@Nullable String address) {}

    record MailboxCode(@Nullable String code) {}

    /** What is left out is not wanted. */
    record MailKinds(@Nullable Boolean mention, @Nullable Boolean deputy, @Nullable Boolean promise, @Nullable Boolean summons) {

        List<MailKind> wanted() {
            return Stream.of(wish(MailKind.MENTION, mention), wish(MailKind.DEPUTY, deputy), wish(MailKind.PROMISE, promise), wish(MailKind.SUMMONS, summons)).flatMap(each -> each).toList();
        }

        private static Stream<MailKind> wish(MailKind kind, @Nullable Boolean wanted) {
            return Boolean.TRUE.equals(wanted) ? Stream.of(kind) : Stream.empty();
        }
    }

    private final GiveMailbox giving;
    private final ConfirmMailbox confirming;
    private final OwnMailbox own;

    OwnMailboxResource(GiveMailbox giving, ConfirmMailbox confirming, OwnMailbox own) {
        this.giving = giving;
        this.confirming = confirming;
        this.own = own;
    }

    @GetMapping
    OwnMailboxView look(Actor actor) {
        return OwnMailboxView.of(own.look(actor));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    OwnMailboxView give(Actor actor, @RequestBody NewMailbox body, Locale language) {
        giving.give(actor, body.address(), language);
        return look(actor);
    }

    @PostMapping("/confirm")
    OwnMailboxView confirm(Actor actor, @RequestBody MailboxCode body, Locale language) {
        confirming.confirm(actor, body.code(), language);
        return look(actor);
    }

    @PutMapping("/kinds")
    OwnMailboxView wish(Actor actor, @RequestBody MailKinds body, Locale language) {
        own.wish(actor, body.wanted(), language);
        return look(actor);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor) {
        own.remove(actor);
    }
}
