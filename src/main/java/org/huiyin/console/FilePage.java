package org.huiyin.console;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.huiyin.deadline.Deadline;
import org.huiyin.console.casework.Shown;
import org.huiyin.console.casework.Working;
import org.huiyin.petition.Action;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.beside.Beside;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.petition.file.TimelineEntry;
import org.huiyin.runtime.Words;
import org.huiyin.web.Chip;
import org.huiyin.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A case file as it is laid out.
 *
 * @param story what happened, newest first, each step with the notes that belong to it
 * @param shown which part of the story is shown
 * @param done  the event that the reader has just written, to be confirmed
 * @param beside other matters that may have to do with it
 * @param working who else is at it, and what the reader keeps on it
 */
public record FilePage(PetitionFile file, List<Step> story, Shown shown, @Nullable String done, Beside beside, Working working) {

    /** So many steps stand open; the older ones are folded away. */
    private static final int OPEN = 8;

    public List<Step> steps() {
        return story.stream().filter(step -> step.in(shown)).toList();
    }

    public List<Step> newest() {
        return steps().stream().limit(OPEN).toList();
    }

    public List<Step> older() {
        return steps().stream().skip(OPEN).toList();
    }

    /** The duty whose date comes next, or was missed first. */
    public Optional<Deadline> next() {
        return file.view().deadlines().stream().filter(d -> d.endedAt() == null && d.duty())
                .filter(d -> d.state() == Deadline.State.RUNNING || d.state() == Deadline.State.MISSED)
                .min(Comparator.comparing(Deadline::due));
    }

    /** Whether the case waits for somebody to say whom it accuses; until then it goes nowhere (Art 30). */
    public boolean accusedUnsettled() {
        var may = file.view().mayDo();
        return file.matter().petitionClass() == PetitionClass.ACCUSATION && file.matter().classified() && may.contains(Action.CLASSIFY) && !may.contains(Action.FORWARD);
    }

    /** Whether this reader may ask for it to be put before the public; the page says whether it can. */
    public boolean publishable(Actor reader) {
        return reader.may(Right.PUBLISH) && file.view().status().ended() && file.matter().office().equals(reader.unit());
    }

    /** What may be done, the likeliest first. */
    public Acts acts() {
        return Acts.on(file);
    }

    /** Whether the petitioner was asked something and has not answered. */
    public boolean waits() {
        return !file.view().status().ended() && file.view().timeline().stream().map(TimelineEntry::type).filter(type -> type.startsWith("question-")).reduce((first, later) -> later)
                .filter("question-asked"::equals).isPresent();
    }

    /** How a clock stands, at a glance. */
    public static Chip chip(Deadline clock, Page page) {
        return switch (clock.state()) {
            case RUNNING -> BandChip.of(clock.band(page.today()), clock.due(), page.today());
            case MISSED -> clock.endedAt() == null && clock.duty() ? Chip.due(clock.due(), page.today()) : missed(clock);
            case MET, PAUSED, CANCELLED -> Chip.done(Words.of("console.clock." + clock.state().code()));
        };
    }

    /** A right that lapsed unused is no fault of anybody. */
    private static Chip missed(Deadline clock) {
        return clock.duty() ? Chip.missed() : Chip.done(clock.stands());
    }

    /** Where every day of a clock is counted. */
    public String counted(Deadline clock) {
        return "/console/petitions/" + file.view().number() + "/clocks/" + clock.id();
    }
}
