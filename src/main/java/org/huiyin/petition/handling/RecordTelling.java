package org.huiyin.petition.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.notice.Notices;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.CaseWords;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.petition.lifecycle.Telling;
import org.huiyin.petition.lifecycle.ToldPaper;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes down who of a group was told of a paper, when and how (Art 20). No clock moves and no window opens: those hang on the delivery to whoever speaks
 * for the group. What stands wrong is written down again; the later word counts.
 */
@Component
@Takes(Action.RECORD_TELLING)
final class RecordTelling implements Act<RecordTelling.Facts> {

    /**
     * {@code paper}: id, number or kind, of a kind the newest; {@code persons}: places in the list of the file, or names; {@code everyone}: whoever was not
     * told of it yet, instead; {@code via}: the representative who passed it on.
     */
    record Facts(@Nullable String paper, @Nullable List<@Nullable String> persons, @Nullable Boolean everyone, @Nullable LocalDate date, @Nullable TellingMode mode,
            @Nullable String via, @Nullable String reason) {}

    private record Meant(Optional<ToldPaper> paper, Optional<Integer> via, List<Integer> told) {}

    private static final int MOST = 500;

    private final Recipients recipients;
    private final Petitioners petitioners;
    private final Notices notices;
    private final CaseWords words;

    RecordTelling(Recipients recipients, Petitioners petitioners, Notices notices, CaseWords words) {
        this.recipients = recipients;
        this.petitioners = petitioners;
        this.notices = notices;
        this.words = words;
    }

    /** Who petitions alone is told by the paper itself. */
    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return recipients.alone(situation.petition()) ? Optional.of(Refusal.because("not-a-group", "20")) : Optional.empty();
    }

    @Override
    public void check(Situation situation, Facts facts) {
        var checks = new Checks();
        var meant = meant(checks, situation, facts);
        var paper = meant.paper();
        checks.required("paper", facts.paper(), 100)
                .that(facts.paper() == null || facts.paper().isBlank() || paper.isPresent(), "paper", "petition.no-such-paper")
                .that(everyone(facts) || !persons(facts).isEmpty(), "persons", "petition.nobody-chosen")
                .that(persons(facts).size() <= MOST, "persons", "petition.too-many-people", MOST)
                .that(!everyone(facts) || paper.isEmpty() || !meant.told().isEmpty(), "persons", "petition.all-told")
                .present("date", facts.date())
                .notAfter("date", facts.date(), situation.today())
                .present("mode", facts.mode())
                .that(facts.mode() != TellingMode.VIA_REPRESENTATIVE || filled(facts.via()), "via", "petition.via-whom")
                .that(meant.via().isEmpty() || !meant.told().contains(meant.via().get()), "via", "petition.via-himself")
                .optional("reason", facts.reason(), 2000);
        paper.ifPresent(known -> checks.notBefore("date", facts.date(), known.day()));
        checks.complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var meant = meant(new Checks(), situation, facts);
        var paper = meant.paper().orElseThrow();
        var note = new LinkedHashMap<String, Object>(Map.of("paper", paper.id(), "places", meant.told(), "date", facts.date().toString(), "mode", facts.mode().code()));
        meant.via().ifPresent(place -> note.put("via", place));
        return Decision.leaving(situation.petition())
                .fact("paper", paper.kind().code())
                .fact("persons", meant.told().size())
                .fact("date", facts.date())
                .fact("mode", facts.mode().code())
                .note(Telling.NOTE, note)
                .reason(facts.reason());
    }

    private Meant meant(Checks checks, Situation situation, Facts facts) {
        var id = situation.petition().id();
        var members = new Members(petitioners.of(id).named());
        var papers = ToldPaper.of(situation.petition(), notices.of(id));
        var said = Objects.requireNonNullElse(facts.paper(), "").strip();
        var paper = papers.stream().filter(each -> each.meant(said)).reduce((first, later) -> later);
        var via = facts.mode() == TellingMode.VIA_REPRESENTATIVE && filled(facts.via()) ? members.speaker(checks, "via", facts.via()) : Optional.<Integer>empty();
        if (persons(facts).size() > MOST) {
            return new Meant(paper, via, List.of());
        }
        return new Meant(paper, via, everyone(facts) ? paper.map(each -> untold(members, each, papers, id, via)).orElse(List.of()) : members.meant(checks, persons(facts)));
    }

    private List<Integer> untold(Members members, ToldPaper paper, List<ToldPaper> papers, long petition, Optional<Integer> via) {
        var notes = words.notes(petition);
        return members.places().stream().filter(place -> !via.equals(Optional.of(place)))
                .filter(place -> Telling.of(place, members.at(place), papers, notes).stream().noneMatch(told -> told.paper().equals(paper.id()))).toList();
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static boolean everyone(Facts facts) {
        return Boolean.TRUE.equals(facts.everyone());
    }

    private static List<@Nullable String> persons(Facts facts) {
        return facts.persons() == null ? List.of() : facts.persons();
    }
}
