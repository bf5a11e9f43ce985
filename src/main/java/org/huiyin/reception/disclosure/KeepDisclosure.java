package org.huiyin.reception.disclosure;

import java.util.Objects;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.followup.FollowUpSheet;
import org.huiyin.reception.followup.LookAtFollowUps;
import org.huiyin.reception.followup.Source;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An office puts promise and result before the public: with the consent of those to whom it was promised, once it has ended, in words that one wrote and another released.
 * What accuses somebody is not found here. Each look is one at the promise.
 */
@Component
public class KeepDisclosure {

    private final LookAtFollowUps looking;
    private final ConsentRows consents;
    private final TakeConsent taking;
    private final DisclosureRows rows;
    private final DisclosureLog log;
    private final SealedWords words;

    KeepDisclosure(LookAtFollowUps looking, ConsentRows consents, TakeConsent taking, DisclosureRows rows, DisclosureLog log, SealedWords words) {
        this.looking = looking;
        this.consents = consents;
        this.taking = taking;
        this.rows = rows;
        this.log = log;
        this.words = words;
    }

    /** @param version at which the text was read; nothing where there was none */
    public record PublicDraft(@Nullable Integer version, @Nullable String promised, @Nullable String result) {}

    /** One of the own office. */
    @Needs(Right.FOLLOW_UP)
    @Transactional
    public Optional<DisclosureSheet> look(Actor actor, long promise) {
        return looking.find(actor, promise).filter(found -> found.followUp().office().equals(actor.unit())).map(found -> sheet(actor, found));
    }

    /**
     * What they said on paper or when they were called back, also that they consent no longer.
     *
     * @throws org.huiyin.runtime.InvalidInput naming every field at fault
     */
    @Needs(Right.FOLLOW_UP)
    @Transactional
    public Optional<DisclosureSheet> consent(Actor actor, long promise, PromiseConsent.ConsentWord said) {
        return held(actor, promise).flatMap(sheet -> {
            var checks = said.checks().present("way", said.way()).oneOf("way", said.way(), PromiseConsent.TOLD_TO_OFFICE)
                    .that(sheet.promise().source() == Source.BATCH, "consent", "reception.disclosure.barred.source");
            taking.take(actor, promise, sheet.promise().state(), said, Objects.requireNonNullElse(said.way(), ""), checks);
            return look(actor, promise);
        });
    }

    /**
     * Writes the words; what is public stays as it is until somebody else releases them.
     *
     * @throws org.huiyin.runtime.InvalidInput naming every field at fault: what still tells who it was; {@code version} if somebody else was faster, or if it cannot be public
     */
    @Needs(Right.FOLLOW_UP)
    @Transactional
    public Optional<DisclosureSheet> draft(Actor actor, long promise, PublicDraft draft) {
        return held(actor, promise).flatMap(sheet -> {
            open(sheet, draft.version());
            var written = new PublicPromiseWords(draft.promised(), draft.result());
            written.checks(words.traces(sheet.promise().subject())).complain();
            rows.draft(actor, promise, written);
            log.write(actor, promise, "drafted", null, written);
            return look(actor, promise);
        });
    }

    /** @throws org.huiyin.runtime.InvalidInput on {@code version} if there is nothing to release, by whoever wrote it, if somebody else was faster, or if it cannot be public any more */
    @Needs(Right.PUBLISH)
    @Transactional
    public Optional<DisclosureSheet> release(Actor actor, long promise, @Nullable Integer version) {
        return held(actor, promise).flatMap(sheet -> {
            var standing = sheet.standing();
            new Checks().that(standing != null && standing.waits(), "version", "reception.disclosure.nothing-waits").complain();
            open(sheet, version);
            new Checks().that(!actor.account().equals(Objects.requireNonNull(standing).draftedBy()), "version", "reception.disclosure.own-words").complain();
            log.write(actor, promise, "released", rows.release(actor, promise, standing), standing.words());
            return look(actor, promise);
        });
    }

    /** Takes the text away, public or not. @throws org.huiyin.runtime.InvalidInput on {@code version} if there is none */
    @Needs(Right.FOLLOW_UP)
    @Transactional
    public Optional<DisclosureSheet> withdraw(Actor actor, long promise) {
        return held(actor, promise).flatMap(sheet -> {
            new Checks().that(sheet.standing() != null, "version", "reception.disclosure.nothing-there").complain();
            log.write(actor, promise, "withdrawn", rows.take(promise).map(Disclosure::number).orElse(null), null);
            return look(actor, promise);
        });
    }

    private Optional<DisclosureSheet> held(Actor actor, long promise) {
        consents.hold(promise);
        return look(actor, promise);
    }

    private static void open(DisclosureSheet sheet, @Nullable Integer version) {
        var standing = sheet.standing();
        new Checks().that(sheet.barred() == null, "version", "reception.disclosure.barred." + sheet.barred())
                .that(Objects.equals(version, standing == null ? null : standing.version()), "version", "reception.changed").complain();
    }

    private DisclosureSheet sheet(Actor actor, FollowUpSheet found) {
        var promise = found.followUp();
        var consent = consents.find(promise.id());
        var standing = rows.find(promise.id());
        var barred = promise.source() != Source.BATCH ? "source" : promise.state().open() ? "not-ended" : consent.filter(PromiseConsent::consent).isEmpty() ? "no-consent" : null;
        return new DisclosureSheet(promise, barred, consent.orElse(null), standing.orElse(null), barred == null ? proposed(found) : new PublicPromiseWords("", ""),
                actor.may(Right.PUBLISH) && standing.filter(text -> text.waits() && !text.draftedBy().equals(actor.account())).isPresent());
    }

    private PublicPromiseWords proposed(FollowUpSheet found) {
        var traces = words.traces(found.followUp().subject());
        return new PublicPromiseWords(traces.outOf(Objects.requireNonNullElse(found.promised(), "")), traces.outOf(Objects.requireNonNullElse(found.told(), "")));
    }
}
