package org.huiyin.interop;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.petition.message.FileMail;
import org.huiyin.petition.message.Tray;
import org.huiyin.petition.message.TrayMail;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.runtime.Words;
import org.huiyin.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Mail that belongs to no case yet, and filing it or putting it aside. A petition is made of one on its page. */
@RestController
class MailTrayResource {

    record WaitingMail(long id, String state, @JsonInclude(Include.NON_NULL) @Nullable String why, OffsetDateTime at, @JsonInclude(Include.NON_NULL) @Nullable String number,
            String from, String subject, String text, List<String> files) {

        static WaitingMail of(TrayMail one) {
            return new WaitingMail(one.id(), one.state(), one.why(), PetitionBodies.offset(one.at()), one.number(), one.mail().from(), one.mail().subject(), one.mail().text(), one.mail().files());
        }
    }

    record MailFiled(@Nullable String number) {}

    record MailAside(@Nullable String reason) {}

    private final Tray tray;
    private final FileMail filing;

    MailTrayResource(Tray tray, FileMail filing) {
        this.tray = tray;
        this.filing = filing;
    }

    @GetMapping("/api/v1/staff/mail")
    Items<WaitingMail> list(Actor actor, @RequestParam(defaultValue = "true") boolean waiting, @RequestParam(required = false) @Nullable String after) {
        var slice = tray.list(actor, waiting, after);
        return new Items<>(slice.rows().stream().map(WaitingMail::of).toList(), slice.next());
    }

    @PostMapping("/api/v1/staff/mail/{message:\\d{1,18}}/file")
    @Once
    @Reads(MailFiled.class)
    Map<String, String> file(Actor actor, @PathVariable long message, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.RECORD_PETITION);
        var number = new JsonFacts(() -> Bodies.tree(body)).as(MailFiled.class).number();
        return Map.of("number", filing.toCase(actor, message, number == null ? "" : number).orElseThrow(MailTrayResource::gone));
    }

    @PostMapping("/api/v1/staff/mail/{message:\\d{1,18}}/aside")
    @Once
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Reads(MailAside.class)
    void aside(Actor actor, @PathVariable long message, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.RECORD_PETITION);
        var reason = new JsonFacts(() -> Bodies.tree(body)).as(MailAside.class).reason();
        if (!filing.aside(actor, message, reason == null ? "" : reason)) {
            throw gone();
        }
    }

    private static Refusal gone() {
        return Refusal.forbiddenAsThingsStand("mail-gone", null, Words.of("interop.mail.gone"));
    }
}
