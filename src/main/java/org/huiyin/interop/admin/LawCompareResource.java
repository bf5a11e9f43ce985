package org.huiyin.interop.admin;

import java.util.List;
import java.util.Locale;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.deadline.LawLine;
import org.huiyin.deadline.LawLines;
import org.huiyin.deadline.LawPair;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Two law profiles beside each other, line by line. */
@RestController
class LawCompareResource {

    /** {@code differences}: how many lines are not the same. */
    record ComparedLaws(String one, String other, long differences, List<ComparedLine> lines) {}

    /** {@code key}: of the term or value, the same in every profile. */
    record ComparedLine(String key, String words, boolean differs, LawSays one, LawSays other) {}

    /** {@code number}: none where what it sets has not one; {@code verified}: it was read in a text that was at hand. */
    record LawSays(String words, @Nullable Integer number, boolean verified, String source) {}

    private final LawLines lines;
    private final LawProfiles profiles;
    private final Texts texts;

    LawCompareResource(LawLines lines, LawProfiles profiles, Texts texts) {
        this.lines = lines;
        this.profiles = profiles;
        this.texts = texts;
    }

    /** {@code one} left out: the national Regulations; {@code other} left out: the last of the list. */
    @GetMapping("/api/v1/staff/law/compare")
    ComparedLaws compare(Actor actor, @RequestParam(defaultValue = LawProfiles.DEFAULT) String one, @RequestParam(defaultValue = "") String other, Locale locale) {
        NoRight.unless(actor, Right.EDIT_LAW);
        var second = other.isEmpty() ? profiles.names().getLast() : other;
        var pairs = lines.compared(one, second);
        return new ComparedLaws(one, second, pairs.stream().filter(LawPair::differs).count(), pairs.stream().map(pair -> line(pair, locale)).toList());
    }

    private ComparedLine line(LawPair pair, Locale locale) {
        return new ComparedLine(pair.one().key(), texts.say(pair.one().what(), locale), pair.differs(), says(pair.one(), locale), says(pair.other(), locale));
    }

    private LawSays says(LawLine line, Locale locale) {
        return new LawSays(texts.say(line.says(), locale), line.number(), line.verified(), line.source());
    }
}
