package org.huiyin.petition.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records that the petitioner was heard, or what was found on the spot (Art 31(6)); the first record begins the handling. */
@Component
@Takes(Action.RECORD_INTERVIEW)
final class RecordInterview implements Act<RecordInterview.Facts> {

    record Facts(@Nullable LocalDate date, @Nullable String kind, @Nullable String persons, @Nullable String text, @Nullable List<String> documents) {}

    private static final List<String> KINDS = List.of("interview", "investigation");

    private final Letters letters;

    RecordInterview(Letters letters) {
        this.letters = letters;
    }

    /** A claim that another procedure decides is led there, not heard and answered here (Art 31(1)–(4)). */
    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        var petition = situation.petition();
        var elsewhere = petition.status() == Status.ACCEPTED && petition.course().petitionClass() == PetitionClass.CLAIM && !petition.residualClaim() && !petition.legalDuty();
        return elsewhere ? Optional.of(Refusal.because("led-elsewhere", "31")) : Optional.empty();
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks()
                .present("date", facts.date())
                .notAfter("date", facts.date(), situation.today())
                .notBefore("date", facts.date(), begun(situation))
                .oneOf("kind", facts.kind(), KINDS)
                .required("persons", facts.persons(), 500)
                .required("text", facts.text(), 20_000)
                .complain();
    }

    private static LocalDate begun(Situation situation) {
        var accepted = situation.petition().course().path().acceptedOn();
        return accepted == null ? situation.today() : accepted;
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var kind = facts.kind() == null ? "interview" : facts.kind();
        var interview = kind.equals("interview");
        return Decision.leaving(situation.petition())
                .paper(letters.paper(interview ? NoticeKind.INTERVIEW_RECORD : NoticeKind.INVESTIGATION_REPORT, situation)
                        .day(Field.DATE, facts.date()).text(Field.PERSON, facts.persons()).text(Field.FACTS, facts.text()).done())
                .fact("date", facts.date())
                .fact("kind", kind)
                .note(kind, Map.of("date", facts.date().toString(), "persons", facts.persons(), "text", facts.text()))
                .attach(facts.documents() == null ? List.of() : facts.documents().stream().filter(Objects::nonNull).toList());
    }
}
