package org.huiyin.coordination.mediation;

import java.util.Objects;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Strokes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office writes a text, and takes down who signs it before it. A changed text is another one, and needs both anew. */
@Component
public class WriteAgreement {

    private final MediationBook book;
    private final Agreeing agreeing;
    private final AgreementWords words;
    private final ShowMediation showing;
    private final Willing willing;

    WriteAgreement(MediationBook book, Agreeing agreeing, AgreementWords words, ShowMediation showing, Willing willing) {
        this.book = book;
        this.agreeing = agreeing;
        this.words = words;
        this.showing = showing;
        this.willing = willing;
    }

    /**
     * A side signs before the account.
     *
     * @param sha256    of the text that lay before it
     * @param signature strokes as points {@code x,y} with blanks between, strokes with semicolons
     */
    public record Signed(@Nullable String side, @Nullable String sha256, @Nullable String signature) {}

    /** @throws InvalidInput naming every field at fault; on {@code version} if there is no mediator whom both take */
    @Needs(Right.MEDIATE)
    @Transactional
    public Optional<Mediation> write(Actor actor, long id, AgreementOrder order) {
        return OfOffice.act(book, actor, id, order.version(), MediationAct.WRITTEN, held -> {
            order.checks(book.time().today()).that(willing.bothTake(held), "version", "coordination.mediation.no-mediator-yet").complain();
            var mediator = willing.roster().mediator(Objects.requireNonNull(held.mediator())).orElseThrow();
            var text = words.of(held, showing.said(held), willing.parties().of(held.id()), mediator, order);
            agreeing.texts().add(held, text, order.said(), actor.account(), book.time().instant());
            book.telling().both(held, "written", "");
            return book.write(held, actor.account(), MediationAct.WRITTEN, null, null);
        });
    }

    /** @throws InvalidInput naming every field at fault; on {@code sha256} if the text is another by now */
    @Needs(Right.MEDIATE)
    @Transactional
    public Optional<Mediation> sign(Actor actor, long id, Signed signed) {
        return book.rows().find(id).filter(mediation -> mediation.office().equals(actor.unit())).map(mediation -> {
            var drawn = Strokes.said(signed.signature());
            new Checks().oneOf("side", signed.side(), Side.codes()).present("side", signed.side()).that(drawn != null, "signature", "coordination.mediation.unsigned")
                    .that(Strokes.drawn(drawn), "signature", "runtime.wrong-kind").complain();
            return agreeing.agree(book.hold(id, null, MediationAct.AGREED_TO).orElseThrow(), Side.named(signed.side()).orElseThrow(), signed.sha256(), drawn, actor.account());
        });
    }
}
