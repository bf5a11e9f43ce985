package org.huiyin.console;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.deadline.Deadline;
import org.huiyin.petition.Action;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.file.PetitionFile;
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
 */
public record FilePage(PetitionFile file, List<Step> story, Part shown, @Nullable String done) {

    /** Which part of the story to show. */
    public enum Part {
        ALL, TOLD, INTERNAL, NOTES;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean shows(Step step) {
            return switch (this) {
                case ALL -> true;
                case TOLD -> step.told();
                case INTERNAL -> !step.told() || !step.notes().isEmpty();
                case NOTES -> !step.notes().isEmpty();
            };
        }
    }

    /**
     * One step of the story.
     *
     * @param told whether the petitioner sees it
     * @param who  name of the person, where it was one
     * @param absent name of whoever that person stood in for, if anybody
     */
    public record Step(int seq, Instant at, Words words, @Nullable String unit, @Nullable String who, @Nullable String absent, boolean told, List<PetitionFile.Note> notes) {}

    public List<Step> steps() {
        return story.stream().filter(shown::shows).toList();
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

    /** What may be done, the likeliest first. */
    public Acts acts() {
        return Acts.on(file);
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
