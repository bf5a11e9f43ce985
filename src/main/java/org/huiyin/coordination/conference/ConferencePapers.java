package org.huiyin.coordination.conference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.notice.FileIndex;
import org.huiyin.notice.PrintIndex;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invitation with the agenda, made anew each time; the minutes, made when they are first opened, and these same bytes ever after. Each look leaves its line. */
@Component
public class ConferencePapers {

    private final LookAtConferences looking;
    private final ItemRows items;
    private final MinutesRows minutes;
    private final MinutesWords words;
    private final PrintIndex printing;
    private final LegalTime time;

    ConferencePapers(LookAtConferences looking, ItemRows items, MinutesRows minutes, MinutesWords words, PrintIndex printing, LegalTime time) {
        this.looking = looking;
        this.items = items;
        this.minutes = minutes;
        this.words = words;
        this.printing = printing;
        this.time = time;
    }

    /** A PDF. */
    public record ConferenceFile(String name, byte[] bytes) {}

    /** For whoever sees the conference, with the items in sight. */
    @Needs(Right.ATTEND_CONFERENCE)
    @Transactional
    public Optional<ConferenceFile> invitation(Actor actor, long id) {
        return looking.find(actor, id).map(conference -> {
            looking.shown(actor, conference);
            return new ConferenceFile("conference-" + id + ".pdf", printing.print(new FileIndex(words.say("invitation"), "L" + id, "",
                    List.of(new FileIndex.Part(words.say("agenda-title"), List.of(new FileIndex.Line("", words.invitation(conference, items.of(actor, id)))))), time.instant())));
        });
    }

    /** For the office and the chair, once the minutes are approved. */
    @Needs(Right.HOLD_CONFERENCE)
    @Transactional
    public Optional<ConferenceFile> minutes(Actor actor, long id) {
        return looking.find(actor, id).filter(conference -> looking.whole(actor, conference, items.of(actor, id))).flatMap(conference -> minutes.of(conference).map(kept -> {
            looking.shown(actor, conference);
            var paper = kept.paper() != null ? kept : minutes.keep(conference, printing.print(sheet(conference, kept)));
            return new ConferenceFile("minutes-" + id + ".pdf", Objects.requireNonNull(paper.paper()));
        }));
    }

    private FileIndex sheet(Conference conference, MinutesRows.Kept kept) {
        var approved = words.say("approved", kept.approvedAt().atZone(LegalTime.ZONE).toLocalDate().toString(), conference.chair());
        return new FileIndex(words.say("minutes"), "L" + conference.id(), approved, List.of(new FileIndex.Part(words.say("minutes"), List.of(new FileIndex.Line("", kept.text()), kept.hash(words.say("hash"))))),
                kept.approvedAt());
    }
}
