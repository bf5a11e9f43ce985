package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.Status;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings a petition to any place of the procedure by a short legal walk through the one door. */
final class Road {

    /** A petition somewhere on its road with its query code, and the one beside it that the place tells of. */
    record Walked(String number, String code, String other) {}

    private final SubmitPetition submit;
    private final ActOnPetition acts;
    private final JdbcClient jdbc;
    private final LegalTime time;

    Road(SubmitPetition submit, ActOnPetition acts, JdbcClient jdbc, LegalTime time) {
        this.submit = submit;
        this.acts = acts;
        this.jdbc = jdbc;
        this.time = time;
    }

    Walked to(Place place) {
        var walked = place.from == null ? begun(place) : to(place.from);
        for (var act : place.acts) {
            var words = act.split(" ", 3);
            assertThat(take(walked, Seat.valueOf(words[0]), action(words[1]), words.length == 3 ? words[2] : "")).as(act).isInstanceOf(Outcome.Done.class);
        }
        assertThat(status(walked.number())).as("on the way to %s", place).isEqualTo(place.status);
        return walked;
    }

    private Walked begun(Place place) {
        var other = place.beside == null ? "" : to(place.beside).number();
        var receipt = submit.submit(said(place), null).receipt();
        return new Walked(receipt.number(), receipt.queryCode(), other);
    }

    private static Submission said(Place place) {
        if (place == Place.UNREACHABLE) {
            return SamplePetitions.withoutAddress();
        }
        var fields = SamplePetitions.lampFields();
        if (place == Place.DUPLICATE) {
            fields.put("region", "330700");
        }
        if (place == Place.GROUP) {
            fields.put("coPetitioners", List.of(Map.of("name", "孙同访", "phone", "13900000003"), Map.of("name", "李同访"), Map.of("name", "周同访", "address", "试用村9号")));
        }
        return SamplePetitions.facts(fields).as(Submission.class);
    }

    static Action action(String code) {
        return Action.of(code).orElseThrow();
    }

    /** Takes an action with its usual facts, some of them changed, on the version that stands now. */
    Outcome take(Walked walked, Seat who, Action action, String changed) {
        return take(walked, who, action, facts(walked, action, changed), version(walked.number()));
    }

    Outcome take(Walked walked, Seat who, Action action, Map<String, Object> facts, Integer version) {
        return acts.act(who.on(walked.number()), walked.number(), who.staff() ? version : null, action, SamplePetitions.facts(facts));
    }

    Map<String, Object> facts(Walked walked, Action action, String changed) {
        return Said.of(action.code(), changed, time.today(), walked.other());
    }

    int version(String number) {
        return jdbc.sql("select version from petition where number = ?").param(number).query(Integer.class).single();
    }

    Status status(String number) {
        return Status.valueOf(jdbc.sql("select status from petition where number = ?").param(number).query(String.class).single());
    }
}
