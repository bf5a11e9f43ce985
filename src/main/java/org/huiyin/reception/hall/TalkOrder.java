package org.huiyin.reception.hall;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.Strokes;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as it is written down.
 *
 * @param summary   what they want, in their own words
 * @param answer    what was answered or promised
 * @param leaders   who received them, a line each; absent: those of the room
 * @param signature strokes on a tablet, as points {@code x,y} with blanks between, strokes with semicolons; absent where it was signed on paper
 * @param unsigned  why there is none
 * @param accusation it turned out to accuse somebody; it then goes the way of Article 30, and is handed over to nobody
 */
public record TalkOrder(@Nullable String result, @Nullable String summary, @Nullable String answer, @Nullable List<@Nullable String> leaders, @Nullable String signature, @Nullable String unsigned,
        @Nullable Boolean accusation) {

    public TalkOrder {
        result = said(result);
        summary = said(summary);
        answer = said(answer);
        leaders = leaders == null ? null : leaders.stream().filter(Objects::nonNull).flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty()).toList();
        signature = Strokes.said(signature);
        unsigned = said(unsigned);
    }

    /** @param announced the leaders of the day */
    Checks checks(List<String> announced) {
        var drawn = signature;
        var checks = new Checks().required("result", result, 20).oneOf("result", result, Arrays.stream(TalkResult.values()).map(TalkResult::code).toList()).required("summary", summary, 2000)
                .required("answer", answer, 2000).that(drawn != null || unsigned != null, "signature", "reception.hall.unsigned")
                .that(Strokes.drawn(drawn), "signature", "runtime.wrong-kind").optional("unsigned", unsigned, 200);
        checks.that(!Boolean.TRUE.equals(accusation) || !TalkResult.HANDED_OVER.code().equals(result), "result", "reception.hall.accusation-not-handed-over");
        Objects.requireNonNullElse(leaders, List.<@Nullable String>of()).stream().filter(line -> !announced.contains(line)).findFirst().ifPresent(line -> checks.that(false, "leaders", "reception.hall.not-announced", line));
        return checks;
    }

    /** Those who are named in it, or who sit in the room. */
    List<String> seated(List<String> ofRoom) {
        return leaders == null || leaders.isEmpty() ? ofRoom : leaders.stream().filter(Objects::nonNull).toList();
    }

    Talk.Said said() {
        return new Talk.Said(Objects.requireNonNull(summary), Objects.requireNonNull(answer), signature, unsigned);
    }

    static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.replace("\r\n", "\n").strip();
    }
}
