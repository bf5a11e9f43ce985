package org.huiyin.console.visit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.notice.FileIndex;
import org.huiyin.notice.FileIndex.Line;
import org.huiyin.notice.FileIndex.Part;
import org.huiyin.petition.pile.PlaceMatters;
import org.huiyin.reception.followup.PromiseAt;
import org.huiyin.reception.visit.Briefing;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words a briefing for paper; what was heard and promised is cut so that it stays on two pages. */
@Component
record BriefingSheet(Texts texts, Categories categories, Organisations organisations) {

    private static final int WORDS = 60;
    private static final int MATTERS = 10;
    private static final int LINES = 6;

    FileIndex of(Briefing it, Locale locale) {
        var parts = new ArrayList<Part>();
        add(parts, "console.visit.known", locale, it.known().stream().filter(known -> known.text() != null).map(known -> new Line(texts.say("reception.known." + known.heading(), locale), cut(known.text(), 2 * WORDS))));
        add(parts, "console.visit.counts", locale, Stream.of(new Line(texts.say("console.visit.matters", locale), counts(it.matters(), locale)),
                new Line(texts.say("console.visit.visited", locale), it.visited() == null ? texts.say("console.visit.visited.never", locale) : day(it.visited(), locale))));
        add(parts, "console.visit.hot", locale, it.matters().hot().stream().limit(LINES - 2).map(hot -> new Line(category(hot.category(), locale), texts.say("console.visit.hot.counts", locale, hot.lately(), hot.before()))));
        add(parts, "console.visit.open", locale, it.matters().open().stream().limit(MATTERS).map(open -> new Line(open.number(), open(open, locale))));
        add(parts, "console.visit.promised", locale, it.promised().stream().limit(LINES).map(promise -> new Line(promise.promise().number(), promise(promise, locale))));
        add(parts, "console.visit.heard", locale, it.heard().stream().limit(LINES).map(note -> new Line(day(note.heardOn(), locale), cut(note.text(), WORDS))));
        return new FileIndex(texts.say("console.visit.title", locale, it.place()), texts.say("console.visit.within", locale),
                day(it.at().atZone(LegalTime.ZONE).toLocalDate(), locale), parts, it.at(), true);
    }

    private void add(List<Part> parts, String heading, Locale locale, Stream<Line> lines) {
        var all = lines.toList();
        if (!all.isEmpty()) {
            parts.add(new Part(texts.say(heading, locale), all));
        }
    }

    private String counts(PlaceMatters matters, Locale locale) {
        var all = matters.counts();
        return all.weight() == 0 ? texts.say("console.visit.few", locale) : texts.say("console.visit.numbers", locale, all.open(), all.overdue(), all.again(), all.dissatisfied(), all.changed());
    }

    private String open(PlaceMatters.Open open, Locale locale) {
        return String.join(" · ", Stream.of(open.category() == null ? null : category(open.category(), locale), organisations.find(open.unit()).map(Organisation::name).orElse(open.unit()),
                open.due() == null ? null : texts.say(open.overdue() ? "console.visit.overdue" : "console.visit.due", locale, day(open.due(), locale)), open.again() ? texts.say("console.visit.again", locale) : null)
                .filter(part -> part != null).toList());
    }

    private String promise(PromiseAt promised, Locale locale) {
        var it = promised.promise();
        return texts.say("console.visit.promise", locale, it.leader(), day(it.due(), locale), texts.say("reception.follow-up.state." + it.state().code(), locale)) + "\n" + cut(promised.words(), WORDS);
    }

    private String category(String code, Locale locale) {
        return categories.find(code).map(found -> texts.say(found.words(), locale)).orElse(code);
    }

    private static String cut(@Nullable String text, int most) {
        return text == null ? "" : text.codePointCount(0, text.length()) <= most ? text.replace('\n', ' ') : text.replace('\n', ' ').substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    private String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(texts.say("web.pattern.date", locale), locale).format(day);
    }
}
