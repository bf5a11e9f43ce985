package org.huiyin.petition.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.runtime.Checks;
import org.springframework.stereotype.Component;

/** Records that the petitioner was heard, or what was found on the spot (Art 31(6)); the first record begins the handling. */
@Component
final class RecordInterview implements Act<RecordInterview.Facts> {

    record Facts(@Nullable LocalDate date, @Nullable String kind, @Nullable String persons, @Nullable String text, @Nullable List<String> documents) {}

    private static final List<String> KINDS = List.of("interview", "investigation");

    @Override
    public Action action() {
        return Action.RECORD_INTERVIEW;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks()
                .present("date", facts.date())
                .notAfter("date", facts.date(), situation.today())
                .notBefore("date", facts.date(), situation.petition().course().acceptedOn() == null ? situation.today() : situation.petition().course().acceptedOn())
                .oneOf("kind", facts.kind(), KINDS)
                .required("persons", facts.persons(), 500)
                .required("text", facts.text(), 20_000)
                .complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var kind = facts.kind() == null ? "interview" : facts.kind();
        return Decision.leaving(situation.petition())
                .fact("date", facts.date())
                .fact("kind", kind)
                .note(kind, Map.of("date", facts.date().toString(), "persons", facts.persons(), "text", facts.text()))
                .attach(facts.documents() == null ? List.of() : facts.documents().stream().filter(Objects::nonNull).toList());
    }
}
