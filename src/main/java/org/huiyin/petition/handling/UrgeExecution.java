package org.huiyin.petition.handling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Term;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.CaseWords;
import org.huiyin.petition.lifecycle.Course;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Urges the organ that let a promised day pass (Art 32: what is supported is to be carried out, and whoever supports it sees to that). The house does so on
 * the day after, in the name of the petition office; the office may at any time after that. The promised day stays what it was.
 */
@Component
@Takes(Action.URGE_EXECUTION)
final class UrgeExecution implements Act<UrgeExecution.Facts> {

    /** {@code explainBy}: the day until which the office wants to hear why; it stands in the letter, and no clock is started for it. */
    record Facts(@Nullable String demand, @Nullable LocalDate explainBy) {}

    private static final Set<String> PROMISES = Set.of("execution", "agreement");

    private final Stationery stationery;
    private final CaseWords words;
    private final Texts texts;

    UrgeExecution(Stationery stationery, CaseWords words, Texts texts) {
        this.stationery = stationery;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        if (!situation.open(Term.C15_EXECUTE)) {
            return Optional.of(Refusal.because("nothing-promised", "32"));
        }
        return late(situation).isPresent() ? Optional.empty() : Optional.of(Refusal.because("promise-runs", "32"));
    }

    /** The promise whose day has passed, swept or not. */
    private static Optional<Deadline> late(Situation situation) {
        return situation.deadlines().stream().filter(d -> d.term() == Term.C15_EXECUTE && d.endedAt() == null && situation.today().isAfter(d.due()))
                .reduce((first, later) -> later);
    }

    @Override
    public void check(Situation situation, Facts facts) {
        if (!situation.actor().equals(Actor.SYSTEM)) {
            new Checks().required("demand", facts.demand(), 5000).present("explainBy", facts.explainBy()).notBefore("explainBy", facts.explainBy(), situation.today())
                    .notAfter("explainBy", facts.explainBy(), situation.today().plusMonths(3)).complain();
        }
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var course = situation.petition().course();
        var demand = facts.demand() == null ? texts.say("petition.urging.demand", Texts.CHINESE) : facts.demand();
        var promised = late(situation).orElseThrow().due();
        var said = new HashMap<String, Object>(Map.of("text", demand));
        if (facts.explainBy() != null) {
            said.put("explainBy", facts.explainBy().toString());
        }
        return Decision.changing(course.urged(situation.today()))
                .fact("to", owing(course))
                .fact("due", promised)
                .fact("explainBy", facts.explainBy())
                .note("urging", said)
                .paper(letter(situation, promised, demand, facts.explainBy()));
    }

    /** The organ whose answer it is, wherever the petition lies by now. */
    private static String owing(Course course) {
        return course.desk().organ() == null ? course.holder() : course.desk().organ();
    }

    private NoticeFacts letter(Situation situation, LocalDate promised, String demand, @Nullable LocalDate explainBy) {
        var course = situation.petition().course();
        return stationery.paper(NoticeKind.URGING, situation, course.desk().office()).text(Field.TO_UNIT, stationery.name(owing(course)))
                .text(Field.PROMISE, promise(situation)).day(Field.DUE, promised).text(Field.DEMAND, demand).day(Field.EXPLAIN_BY, explainBy).done();
    }

    private @Nullable String promise(Situation situation) {
        return words.notes(situation.petition().id()).stream().filter(note -> PROMISES.contains(note.kind())).reduce((first, later) -> later)
                .map(note -> String.valueOf(note.text().get("text"))).orElse(null);
    }
}
