package org.huiyin.reception.disclosure;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.reception.batch.OwnBatch;
import org.huiyin.reception.followup.FollowUpState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those to whom something was promised say on their own page whether it may be public and whether it was kept, and take their consent back whenever they like. Number and code of the registration open it. */
@Component
public class OwnDisclosure {

    private final OwnBatch own;
    private final ConsentRows rows;
    private final DisclosureRows texts;
    private final TakeConsent taking;

    OwnDisclosure(OwnBatch own, ConsentRows rows, DisclosureRows texts, TakeConsent taking) {
        this.own = own;
        this.rows = rows;
        this.texts = texts;
        this.taking = taking;
    }

    /**
     * How it stands.
     *
     * @param number       of the registration
     * @param mayWord      whether the unit has said that it is done, so that it can be said whether it was kept
     * @param consent      {@code null} until it was said
     * @param words        what was written for the public, released or not; {@code null} if nothing was
     * @param publicNumber under which it is public; {@code null} if it is not
     */
    public record OwnPromise(String number, FollowUpState state, boolean mayWord, @Nullable PromiseConsent consent, @Nullable PublicPromiseWords words, @Nullable String publicNumber) {}

    /**
     * @return nothing where number and code do not fit, where nothing was promised, or where it accuses somebody
     * @throws org.huiyin.access.TooManyGuesses after too many wrong codes
     */
    public Optional<OwnPromise> read(String client, String number, String code) {
        return own.read(client, number, code).flatMap(seen -> rows.of(seen.batch().id()).map(promise -> state(seen.batch().number(), promise)));
    }

    /** @throws org.huiyin.runtime.InvalidInput naming every field at fault; on {@code word} while nothing was done yet */
    @Transactional
    public Optional<OwnPromise> say(String client, String number, String code, PromiseConsent.ConsentWord said) {
        return own.read(client, number, code).flatMap(seen -> rows.of(seen.batch().id()).flatMap(promise -> {
            var batch = seen.batch();
            taking.take(Actor.petitioner(batch.number()), promise.id(), promise.state(), said, PromiseConsent.OWN_PAGE, said.checks());
            return rows.of(batch.id()).map(now -> state(batch.number(), now));
        }));
    }

    private OwnPromise state(String number, ConsentRows.Promised promise) {
        var text = texts.find(promise.id());
        return new OwnPromise(number, promise.state(), !promise.state().withUnit(), rows.find(promise.id()).orElse(null),
                text.map(found -> found.standing() == null ? found.words() : found.standing()).orElse(null), text.map(Disclosure::number).orElse(null));
    }
}
