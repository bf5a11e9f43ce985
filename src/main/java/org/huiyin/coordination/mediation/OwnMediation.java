package org.huiyin.coordination.mediation;

import java.util.Optional;
import java.util.function.BiFunction;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.petition.Knock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a side its mediation for number and code, and lets it say what it wants. A wrong code and an unknown number look alike; whoever shows a code is that side, and each look leaves its line. */
@Component
public class OwnMediation {

    private final MediationBook book;
    private final PartyRows parties;
    private final Knock knock;
    private final ShowMediation showing;
    private final MediationSettings settings;
    private final Saying saying;

    /** What a side may say, and what tells of its looks. */
    @Component("mediationSaying")
    record Saying(Willing willing, Agreeing agreeing, Doing doing, AgreementPaper papers, Readings readings) {}

    OwnMediation(MediationBook book, PartyRows parties, Knock knock, ShowMediation showing, MediationSettings settings, Saying saying) {
        this.book = book;
        this.parties = parties;
        this.knock = knock;
        this.showing = showing;
        this.settings = settings;
        this.saying = saying;
    }

    /** What a side says. {@code mediator}: id of whom it saw proposed. */
    public record SideWord(@Nullable String what, @Nullable Long mediator, @Nullable String why) {}

    /** What a side sees. */
    public record Own(Side side, MediationView view) {

        public boolean consented() {
            return view.party(side).party().consentedAt() != null;
        }

        public boolean takes() {
            return view.party(side).party().takes(view.mediation());
        }
    }

    /** @throws org.huiyin.access.TooManyGuesses after too many wrong codes */
    public Optional<Own> read(String client, String number, String code) {
        return enter(client, number, code).map(in -> {
            saying.readings().record(in.actor(), in.mediation().id(), in.mediation().number(), "own-mediation");
            return new Own(in.side(), showing.forSides(in.mediation(), settings));
        });
    }

    /**
     * What it says: that it is willing, that it is not (which ends it), that it takes whoever it saw proposed, or that it does not and why.
     *
     * @param what one of {@link SideSays}
     * @throws org.huiyin.runtime.InvalidInput naming the field at fault; on {@code version} if it cannot be said any more, on {@code mediator} if it is somebody else by now
     */
    @Transactional
    public Optional<Mediation> say(String client, String number, String code, SideWord word) {
        return enter(client, number, code).map(in -> {
            var what = SideSays.named(word.what());
            var held = book.hold(in.mediation().id(), null, what.act()).orElseThrow();
            var by = in.side().code();
            return switch (what) {
                case CONSENT -> saying.willing().consent(held, in.side(), by);
                case WITHDRAW -> saying.willing().withdraw(held, in.side(), by, word.why());
                case TAKE -> saying.willing().take(held, in.side(), word.mediator(), by);
                case CHALLENGE -> saying.willing().challenge(held, by, word.why(), by);
            };
        });
    }

    /** It consents to the text with that hash. @throws org.huiyin.runtime.InvalidInput on {@code sha256} if it is another by now, or was consented to before */
    @Transactional
    public Optional<Mediation> agree(String client, String number, String code, @Nullable String sha256) {
        return act(client, number, code, MediationAct.AGREED_TO, (held, side) -> saying.agreeing().agree(held, side, sha256, null, side.code()));
    }

    /** It tells whether a point was done. @throws org.huiyin.runtime.InvalidInput on {@code number} if there is no such point, or it was found done before */
    @Transactional
    public Optional<Mediation> tell(String client, String number, String code, int point, @Nullable Boolean done, @Nullable String words) {
        return act(client, number, code, MediationAct.CLAIMED, (held, side) -> saying.doing().tell(held, point, new Doing.Told(done, words), side, side.code()));
    }

    /** The agreement as a PDF; nothing before there is one. */
    @Transactional
    public Optional<AgreementPaper.AgreementFile> paper(String client, String number, String code) {
        return enter(client, number, code).flatMap(in -> saying.papers().open(in.actor(), in.mediation(), "own-agreement"));
    }

    private record In(Mediation mediation, Side side) {

        /** Each has a code of its own, as people of a group do. */
        Actor actor() {
            return Actor.member(mediation.number(), side.ordinal() + 1);
        }
    }

    private Optional<Mediation> act(String client, String number, String code, MediationAct act, BiFunction<Mediation, Side, Mediation> how) {
        return enter(client, number, code).map(in -> how.apply(book.hold(in.mediation().id(), null, act).orElseThrow(), in.side()));
    }

    private Optional<In> enter(String client, String number, String code) {
        var id = number.matches("M\\d{1,18}") ? Long.parseLong(number.substring(1)) : -1;
        var subject = "mediation:" + id;
        return knock.open(client, subject, () -> book.rows().find(id).flatMap(mediation -> parties.of(id).stream()
                .filter(known -> knock.fits(known.code(), mediation.number(), code)).findFirst().map(known -> new In(mediation, known.party().side()))));
    }
}
