package org.huiyin.citizen;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.deadline.Deadline;
import org.huiyin.petition.Action;
import org.huiyin.petition.Status;
import org.huiyin.petition.file.Holder;
import org.huiyin.petition.file.Paper;
import org.huiyin.petition.file.PublicView;
import org.huiyin.petition.file.ReviewRight;
import org.huiyin.petition.file.TimelineEntry;
import org.huiyin.petition.watch.Looked;
import org.huiyin.runtime.Words;
import org.huiyin.web.Chip;
import org.jspecify.annotations.Nullable;

/** A petition as its petitioner reads it: what is owed next first, the newest step on top. */
public record Tracked(PublicView view) {

    /** Legal statuses of which a petitioner must know more than the short word says. */
    private static final Set<Status> EXPLAINED = EnumSet.of(Status.REFUSED, Status.NO_LONGER, Status.MERGED, Status.DIVERTED_JUDICIAL, Status.DIVERTED_DISCIPLINE,
            Status.IMPORTED, Status.MEDIATING, Status.HEARING, Status.EXECUTING, Status.REVIEW, Status.REVIEWED, Status.REREVIEW, Status.FINAL, Status.FINAL_CARE);

    /** A unit has it, and has not yet told whether it takes it up. */
    private static final Set<Status> SENT = EnumSet.of(Status.FORWARDED, Status.ASSIGNED);

    public String number() {
        return view.number();
    }

    public String title() {
        return view.title();
    }

    /** The name of the status in messages. */
    public String status() {
        return view.status().citizen().code();
    }

    /** Where it stands, in a sentence. */
    public Words now() {
        return explained() ? Words.of("citizen.track.state." + view.status()) : Words.of("citizen.track.now." + (SENT.contains(view.status()) ? "sent" : status()));
    }

    /** What the petitioner can do as it stands, where that is not plain to see. */
    public Optional<Words> can() {
        return explained() ? Optional.of(Words.of("citizen.track.can." + view.status())) : Optional.empty();
    }

    private boolean explained() {
        return EXPLAINED.contains(view.status());
    }

    /** Units that help whoever has it. */
    public List<String> helpers() {
        return view.helpers();
    }

    /** Number of the petition that carries this one. */
    public @Nullable String joinedTo() {
        return view.joinedTo();
    }

    public ReviewRight review() {
        return view.review();
    }

    /** Whether there is anything to be said about a review. */
    public boolean speaksOfReview() {
        return review().kind() != ReviewRight.Kind.NONE;
    }

    /** Whether nobody owes anything any more. */
    public boolean over() {
        return view.status().ended();
    }

    public boolean contactable() {
        return view.contactable();
    }

    public Holder holder() {
        return view.holder();
    }

    /** Clocks still open, the next first: what is owed, and until when a right may be used. */
    public List<Deadline> open() {
        return view.deadlines().stream().filter(clock -> clock.endedAt() == null).sorted(Comparator.comparing(Deadline::due)).toList();
    }

    /** The next date on which something is owed to the petitioner. */
    public Optional<Deadline> next() {
        return open().stream().filter(Deadline::duty).findFirst();
    }

    /** Clocks that have ended, the latest first. */
    public List<Deadline> ended() {
        return view.deadlines().stream().filter(clock -> clock.endedAt() != null).sorted(Comparator.comparing(Deadline::due).reversed()).toList();
    }

    public Chip chip(Deadline clock, LocalDate today) {
        return switch (clock.state()) {
            case RUNNING -> Chip.due(clock.due(), today);
            case MISSED -> clock.unused() ? Chip.done(clock.stands()) : clock.endedAt() == null ? Chip.due(clock.due(), today) : Chip.missed();
            case MET -> Chip.done(Words.of("citizen.track.met"));
            case PAUSED -> Chip.done(Words.of("citizen.track.paused"));
            case CANCELLED -> Chip.done(Words.of("citizen.track.cancelled"));
        };
    }

    public List<TimelineEntry> timeline() {
        return view.timeline().reversed();
    }

    public List<Paper> papers() {
        return view.documents();
    }

    /** Which units looked at it. */
    public List<Looked> looks() {
        return view.looks();
    }

    public boolean mayWithdraw() {
        return view.mayDo().contains(Action.WITHDRAW);
    }

    public boolean mayAnswer() {
        return view.mayDo().contains(Action.ANSWER);
    }

    public boolean maySupplement() {
        return view.mayDo().contains(Action.SUPPLEMENT);
    }
}
