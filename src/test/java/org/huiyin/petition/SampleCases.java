package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.file.PublicView;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.Facts;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases for tests, brought in January 2026 as far as a test needs them. */
public abstract class SampleCases extends OnPostgres {

    @Autowired protected SubmitPetition submit;
    @Autowired protected ActOnPetition acts;
    @Autowired protected ReadFile files;
    @Autowired protected LegalTime time;

    @BeforeEach
    void standInJanuary() {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse("2026-01-05T01:00:00Z")));
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    protected Receipt submitted(Submission said) {
        return submit.submit(said, null).receipt();
    }

    protected PublicView view(String number) {
        return files.after(Actor.petitioner(number), number).orElseThrow();
    }

    protected Outcome act(Actor who, String number, Action action, Facts facts) {
        return acts.act(who, number, view(number).version(), action, facts);
    }

    protected void done(Actor who, String number, Action action, Facts facts) {
        assertThat(act(who, number, action, facts)).as(action.code()).isInstanceOf(Outcome.Done.class);
    }

    protected void accepted(String number, String kind, String route) {
        done(TRIAGE, number, Action.CLASSIFY, classification(kind));
        done(TRIAGE, number, Action.FORWARD, facts(Map.of("to", BUREAU)));
        done(HANDLER, number, Action.ACCEPT, route.isEmpty() ? facts(Map.of()) : facts(Map.of("route", route)));
    }

    protected void signed(String number) {
        accepted(number, "claim", "31(6)");
        done(HANDLER, number, Action.RECORD_INTERVIEW, facts(Map.of("date", "2026-01-05", "persons", "赵试", "text", "当面听取")));
        done(HEAD, number, Action.ISSUE_OPINION, claims("explain"));
    }

    protected Facts delivery(String person) {
        return facts(new HashMap<>(Map.of("date", "2026-01-05", "mode", "in-person", "person", person, "signed", true)));
    }

    /** Somebody of the organ before which it lies. */
    protected Actor reviewer(String number) {
        var organ = view(number).holder().unit();
        return new Actor("reviewer-at-" + organ, organ, organ.substring(0, 6), Set.of(Role.REVIEWER));
    }
}
