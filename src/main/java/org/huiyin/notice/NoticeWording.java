package org.huiyin.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.huiyin.notice.NoticeFacts.Acceptance;
import org.huiyin.notice.NoticeFacts.Claim;
import org.huiyin.notice.NoticeFacts.Extension;
import org.huiyin.notice.NoticeFacts.Opinion;
import org.huiyin.notice.NoticeFacts.Receipt;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the facts of a notice into the official words; papers are always in Chinese. */
@Component
final class NoticeWording {

    private final Texts texts;
    private final HuiyinSettings settings;

    NoticeWording(Texts texts, HuiyinSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    Paper write(Notice notice, NoticeFacts facts) {
        var title = say("notice.title." + lower(notice.kind()));
        var number = notice.kind() == NoticeKind.RECEIPT ? say("notice.number.petition", notice.number()) : notice.number();
        var body = new PaperBody(this::say);
        switch (facts) {
            case Receipt receipt -> receipt(receipt, body);
            case Acceptance acceptance -> acceptance(acceptance, body);
            case Extension extension -> extension(extension, body);
            case Opinion opinion -> opinion(opinion, body);
        }
        return new Paper(facts.issuer().name(), title, number,
                say("notice.opening", Objects.requireNonNullElseGet(facts.addressee(), () -> say("notice.opening.unnamed"))),
                body.lines(), date(LocalDate.ofInstant(notice.issuedAt(), LegalTime.ZONE)),
                address(facts), foot(facts), say("notice.mark"),
                say("notice.file", title, notice.number()), notice.issuedAt());
    }

    private String address(NoticeFacts facts) {
        return settings.publicUrl() + "/track/" + facts.petitionNumber();
    }

    private List<String> foot(NoticeFacts facts) {
        var issuer = facts.issuer();
        return List.of(say("notice.foot.url", address(facts)), say("notice.foot.number", facts.petitionNumber()),
                say("notice.foot.phone", issuer.phone(), issuer.name()), say("notice.foot.address", issuer.address()));
    }

    private void receipt(Receipt f, PaperBody body) {
        body.say("notice.receipt.registered", time(f.receivedAt()), texts.say(f.channel(), Texts.CHINESE), f.title());
        if (f.routeDue() != null) {
            body.say("notice.receipt.route", date(f.routeDue()));
        }
        if (f.confidential()) {
            body.say("notice.receipt.confidential");
        }
        body.say("notice.receipt.track");
        body.say("notice.closing");
    }

    private void acceptance(Acceptance f, PaperBody body) {
        body.say("notice.acceptance.accepted", date(f.receivedOn()), f.title(), date(f.acceptedOn()));
        body.say("notice.acceptance.path", say("notice.procedure." + lower(f.procedure())));
        if (f.handleDue() != null) {
            body.say("notice.acceptance.due", date(f.handleDue()));
        }
        body.say("notice.acceptance.track");
        body.say("notice.closing");
    }

    private void extension(Extension f, PaperBody body) {
        body.say("notice.extension.due", f.title(), date(f.oldDue()));
        body.quote("notice.extension.reason", f.reason());
        body.say("notice.extension.extended", f.approver(), Integer.toString(f.days()), date(f.newDue()));
        body.say("notice.closing");
    }

    private void opinion(Opinion f, PaperBody body) {
        body.say("notice.opinion.opening", f.title());
        for (int i = 0; i < f.claims().size(); i++) {
            claim(f.claims().get(i), i, f.claims().size(), body);
        }
        if (f.reviewDays() > 0) {
            body.say("notice.opinion.review", Integer.toString(f.reviewDays()), reviewer(f.reviewOrgan()));
            body.say("notice.opinion.materials");
        }
    }

    private void claim(Claim claim, int index, int count, PaperBody body) {
        body.heading(count == 1 ? "notice.opinion.claim.only" : "notice.opinion.claim", ordinal(index), claim.claim());
        body.quote("notice.opinion.facts", claim.facts());
        body.quote("notice.opinion.basis", claim.basis());
        body.quote("notice.opinion.outcome." + lower(claim.outcome()), claim.opinion());
    }

    private String reviewer(@Nullable String organ) {
        return organ == null ? say("notice.opinion.reviewer") : organ;
    }

    private String ordinal(int index) {
        var known = say("notice.ordinals").split(" ");
        return index < known.length ? known[index] : Integer.toString(index + 1);
    }

    private String date(LocalDate date) {
        return say("notice.date", Integer.toString(date.getYear()), Integer.toString(date.getMonthValue()), Integer.toString(date.getDayOfMonth()));
    }

    private String time(Instant instant) {
        var at = instant.atZone(LegalTime.ZONE);
        return say("notice.time", date(at.toLocalDate()), Integer.toString(at.getHour()), "%02d".formatted(at.getMinute()));
    }

    private String say(String key, Object... args) {
        return texts.say(key, Texts.CHINESE, args);
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
