package org.huiyin.reception.centre;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step at the door: a question with its answers, or an end.
 *
 * @param answers of a question, in the order in which they are shown; none at an end
 * @param end     where it ends; {@code null} for a question
 */
public record TriageStep(String code, List<Answer> answers, @Nullable End end) {

    /** An answer, and the step to which it leads. */
    public record Answer(String code, String next) {}

    /**
     * Where somebody is led.
     *
     * @param line          for which line a number is given; {@code null} where no window helps
     * @param petitionClass of the petition it would be: claim, suggestion or accusation
     * @param route         of a claim, as {@code 31(4)}
     * @param category      by which the directory knows who else answers for it
     * @param numbers       telephone numbers that are the same in the whole country
     */
    public record End(@Nullable Line line, @Nullable String petitionClass, @Nullable String route, @Nullable String category, List<String> numbers) {}
}
