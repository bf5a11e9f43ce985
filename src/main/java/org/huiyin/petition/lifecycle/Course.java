package org.huiyin.petition.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.jspecify.annotations.Nullable;

/** What the procedure changes about a petition: where it stands, what it is about, where it lies, which way it takes, who must not know. */
public record Course(Status status, Matter matter, Desk desk, Path path, Secrecy secrecy) {

    public String region() {
        return matter.region();
    }

    public @Nullable PetitionClass petitionClass() {
        return matter.petitionClass();
    }

    public String holder() {
        return desk.holder();
    }

    public boolean sealed() {
        return secrecy.sealed();
    }

    public List<String> excluded() {
        return secrecy.excluded();
    }

    public boolean supported() {
        return path.answer().supported();
    }

    public Course at(Status next) {
        return new Course(next, matter, desk, path, secrecy);
    }

    /** Aside for a while: it will come back to where it stands now. */
    public Course aside(Status meanwhile) {
        return new Course(meanwhile, matter, desk, path.returning(status), secrecy);
    }

    /** Whether a hearing was called and is not over; a re-review keeps its status meanwhile. */
    public boolean awaitsHearing() {
        return status == Status.HEARING || status == Status.REREVIEW && path.returnsTo() == Status.REREVIEW;
    }

    /** Back from where it was put aside. */
    public Course back() {
        return new Course(path.returnsTo() == null ? status : path.returnsTo(), matter, desk, path.returning(null), secrecy);
    }

    public Course on(Desk next) {
        return new Course(status, matter, next, path, secrecy);
    }

    private Course by(Path next) {
        return new Course(status, matter, desk, next, secrecy);
    }

    private Course under(Secrecy next) {
        return new Course(status, matter, desk, path, next);
    }

    /** Classified: whoever is accused by what was no accusation before is not settled yet, and what was unsettled stays so, whatever it is called now. */
    public Course as(PetitionClass kind, String content, String code, @Nullable String where, @Nullable String earlier) {
        var accusation = kind == PetitionClass.ACCUSATION;
        var settled = secrecy.accusedSettled() && (!accusation || matter.petitionClass() == PetitionClass.ACCUSATION);
        return new Course(status, new Matter(code, kind, content, where, true, earlier, matter.joinedTo()), desk, path,
                new Secrecy(secrecy.sealed() || accusation, secrecy.excluded(), settled, secrecy.recused(), secrecy.trace()));
    }

    /** These units are accused, besides those known already; none at all is an answer too. */
    public Course accusing(List<String> units) {
        var all = Stream.concat(secrecy.excluded().stream(), units.stream()).distinct().toList();
        return under(new Secrecy(secrecy.sealed(), all, true, secrecy.recused(), secrecy.trace()));
    }

    /** These are accused, and nobody else: what was said before was wrong. */
    public Course accusingInstead(List<String> all) {
        return under(secrecy.accusingInstead(all));
    }

    /** Back at the office, as if nobody had answered it yet. */
    public Course takenBack(Desk next) {
        return new Course(Status.REGISTERED, matter, next, new Path(null, null, new Answer(null, false, null, false, null), false, null, path.asked()), secrecy);
    }

    public Course joinedTo(String number) {
        return new Course(status, matter.joined(number), desk, path, secrecy);
    }

    public Course accepted(String handler, @Nullable String route, LocalDate on) {
        return on(desk.inHandsOf(handler)).by(path.accepted(route, on));
    }

    /** On another of the six routes than was first said; the day of acceptance stays. */
    public Course rerouted(@Nullable String route) {
        return by(new Path(route, path.acceptedOn(), path.answer(), path.redo(), path.returnsTo(), path.asked()));
    }

    /** A new answer, to be delivered and, where it supports a claim, carried out. */
    public Course answered(boolean anyClaimSupported, LocalDate on) {
        return by(path.answered(new Answer(on, anyClaimSupported, null, false, null)));
    }

    /** The same answer once more, from the organ above: what was carried out stays carried out. */
    public Course upheld(LocalDate on) {
        return by(path.answered(new Answer(on, path.answer().supported(), null, path.answer().executed(), path.answer().urgedOn())));
    }

    public Course delivered(LocalDate on) {
        return by(path.answered(new Answer(path.answer().issuedOn(), path.answer().supported(), on, path.answer().executed(), path.answer().urgedOn())));
    }

    /** What was supported or agreed has been carried out, or is promised by a day to come. */
    public Course executed(boolean done) {
        return by(path.answered(new Answer(path.answer().issuedOn(), path.answer().supported(), path.answer().deliveredOn(), done, null)));
    }

    /** Its execution was urged, for the day promised has passed. */
    public Course urged(LocalDate on) {
        return by(path.answered(new Answer(path.answer().issuedOn(), path.answer().supported(), path.answer().deliveredOn(), path.answer().executed(), on)));
    }

    /** To be handled anew by the organ whose answer was revoked. */
    public Course anew() {
        return on(desk.backToOrgan()).by(path.anew());
    }

    /** The petitioner is asked something, or has nothing left to answer. */
    public Course asking(boolean open) {
        return by(path.asking(open));
    }

    public Course recusing(String account) {
        return under(secrecy.recusing(account));
    }

    /** Sealed from here on. */
    public Course closed() {
        return under(secrecy.closed());
    }

    /** Left here as a number only. */
    public Course traceOnly() {
        return under(secrecy.traceOnly());
    }
}
