package org.huiyin.petition.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.deadline.Band;
import org.huiyin.deadline.DeadlineSweep;
import org.huiyin.deadline.Deadlines;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.Term;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.Facts;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A claim accepted on Monday 5 January 2026: sixty days end on Friday 6 March, half of them on 4 February. */
class RemindersModuleTests extends OnPostgres {

    private static final Instant HALF = Instant.parse("2026-02-03T16:00:00Z");
    private static final Instant LAPSE = Instant.parse("2026-03-06T16:00:00Z");

    @Autowired SubmitPetition submit;
    @Autowired ActOnPetition acts;
    @Autowired ReadFile files;
    @Autowired DeadlineSweep sweep;
    @Autowired Deadlines deadlines;
    @Autowired DueDates dates;
    @Autowired Reminders reminders;
    @Autowired JdbcClient jdbc;
    @Autowired LegalTime time;

    @BeforeEach
    void standInJanuary() {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse("2026-01-05T01:00:00Z")));
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    private void done(Actor actor, String number, Action action, Facts facts) {
        assertThat(acts.act(actor, number, files.after(actor, number).orElseThrow().version(), action, facts)).as(action.code()).isInstanceOf(Outcome.Done.class);
    }

    private String submitted(Submission said) {
        return submit.submit(said, null).receipt().number();
    }

    private String accepted() {
        var number = submitted(lamp());
        done(TRIAGE, number, Action.CLASSIFY, classification("claim"));
        done(TRIAGE, number, Action.FORWARD, facts(Map.of("to", BUREAU)));
        done(HANDLER, number, Action.ACCEPT, facts(Map.of("route", "31(6)")));
        return number;
    }

    private List<Reminder> of(Actor reader, String number) {
        return reminders.list(reader, null, Reminders.MOST).rows().stream().filter(r -> r.number().equals(number)).toList();
    }

    @Test
    void handlerAndHeadAreRemindedOnceAtEachPoint() {
        var number = accepted();
        sweep.lapseUntil(HALF.minusMillis(1));
        assertThat(of(HANDLER, number)).isEmpty();
        sweep.lapseUntil(HALF);
        sweep.lapseUntil(HALF.plusSeconds(60));
        assertThat(of(HANDLER, number)).singleElement().satisfies(told -> {
            assertThat(told.term()).isEqualTo(Term.C4_HANDLE);
            assertThat(told.band()).isEqualTo(Band.NOTICE);
            assertThat(told.due()).isEqualTo(LocalDate.of(2026, 3, 6));
            assertThat(told.at()).isEqualTo(HALF);
            assertThat(told.forHead()).isFalse();
        });
        assertThat(of(HEAD, number)).singleElement().satisfies(told -> assertThat(told.forHead()).isTrue());
        sweep.lapseUntil(LAPSE);
        assertThat(of(HANDLER, number)).extracting(Reminder::band).containsExactly(Band.OVERDUE, Band.SEVERE, Band.WARNING, Band.NOTICE);
        assertThat(of(HEAD, number)).hasSize(4);
    }

    @Test
    void openingTheCaseTakesTheReadersOwnRemindersAsSeen() {
        var number = accepted();
        sweep.lapseUntil(HALF);
        int unseen = reminders.unseen(HANDLER);
        files.read(HANDLER, number);
        assertThat(of(HANDLER, number)).extracting(Reminder::seen).containsOnly(true);
        assertThat(of(HEAD, number)).extracting(Reminder::seen).containsOnly(false);
        assertThat(reminders.unseen(HANDLER)).isEqualTo(unseen - 1);
    }

    @Test
    void nobodyElseIsReminded() {
        var number = accepted();
        sweep.lapseUntil(HALF);
        var colleague = new Actor("handler-two", BUREAU, "330726", Set.of(Role.HANDLER));
        assertThat(of(colleague, number)).isEmpty();
        assertThat(of(SISTER, number)).isEmpty();
        assertThat(of(LEADER, number)).isEmpty();
    }

    @Test
    void theHeadOfAHelpingUnitIsRemindedOfItsOwnPart() {
        var number = accepted();
        long id = jdbc.sql("select id from petition where number = ?").param(number).query(Long.class).single();
        deadlines.start(id, "330726107", dates.fixed(Term.C22_PART, LocalDate.of(2026, 1, 5), LawProfiles.DEFAULT, LocalDate.of(2026, 1, 25)), "330726-jtj");
        sweep.lapseUntil(Instant.parse("2026-01-14T16:00:00Z"));
        assertThat(jdbc.sql("select unit from reminder where petition = ? and account is null").param(id).query(String.class).list()).containsExactly("330726-jtj");
        assertThat(jdbc.sql("select count(*) from reminder where petition = ? and account is not null").param(id).query(Integer.class).single()).isZero();
        assertThat(of(HEAD, number)).as("the lead unit owes nothing here").isEmpty();
        assertThat(of(SISTER, number)).as("not yet drawn into the matter").isEmpty();
        jdbc.sql("update petition set circle = circle || array['330726-jtj'] where id = ?").param(id).update();
        assertThat(of(SISTER, number)).extracting(Reminder::term).containsExactly(Term.C22_PART);
    }

    @Test
    void anOfficeThatIsAccusedIsNotRemindedOfWhatItMustNotKnow() {
        var number = submitted(accusationOf("浦江县住房和城乡建设局"));
        sweep.lapseUntil(Instant.parse("2026-01-19T16:00:00Z"));
        assertThat(of(LEADER, number)).isNotEmpty();
        jdbc.sql("update petition set excluded = array[?] where number = ?").params(OFFICE, number).update();
        assertThat(of(LEADER, number)).isEmpty();
    }

    @Test
    void aListIsReadPageByPage() {
        var number = accepted();
        sweep.lapseUntil(LAPSE);
        var first = reminders.list(HANDLER, null, 2);
        var second = reminders.list(HANDLER, first.next(), 2);
        assertThat(first.rows()).hasSize(2).doesNotContainAnyElementsOf(second.rows());
        assertThat(second.rows().getFirst().id()).isLessThan(first.rows().getLast().id());
        assertThat(of(HANDLER, number)).hasSize(4);
        assertThatThrownBy(() -> reminders.list(HANDLER, "x", 2)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> reminders.list(HANDLER, null, 0)).isInstanceOf(InvalidInput.class);
    }
}
