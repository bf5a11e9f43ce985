package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.DeadlineSweep;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.Term;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.Facts;
import org.huiyin.runtime.Idempotency;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PetitionModuleTests extends OnPostgres {

    @Autowired SubmitPetition submit;
    @Autowired ActOnPetition acts;
    @Autowired ReadOwnPetition own;
    @Autowired ReadFile files;
    @Autowired DeadlineSweep sweep;
    @Autowired DueDates dates;
    @Autowired Idempotency idempotency;
    @Autowired LegalTime time;

    @BeforeEach
    void stand_in_january() {
        time.runAhead(java.time.Duration.between(java.time.Instant.now(java.time.Clock.systemUTC()), java.time.Instant.parse("2026-01-05T01:00:00Z")));
    }

    @AfterEach
    void back_to_today() {
        time.runAhead(java.time.Duration.ZERO);
    }

    private Receipt submitted(Submission said) {
        return submit.submit(said, null).receipt();
    }

    private Outcome act(Actor actor, String number, Action action, Facts facts) {
        return acts.act(actor, number, version(number), action, facts);
    }

    private int version(String number) {
        return files.after(Actor.petitioner(number), number).orElseThrow().version();
    }

    private void done(Actor actor, String number, Action action, Facts facts) {
        assertThat(act(actor, number, action, facts)).as(action.code()).isInstanceOf(Outcome.Done.class);
    }

    private String accepted(Submission said, String kind) {
        var number = submitted(said).number();
        done(TRIAGE, number, Action.CLASSIFY, classification(kind));
        done(TRIAGE, number, Action.FORWARD, facts(Map.of("to", BUREAU)));
        done(HANDLER, number, Action.ACCEPT, kind.equals("claim") ? facts(Map.of("route", "31(6)")) : facts(Map.of()));
        return number;
    }

    private String signed(String outcome) {
        var number = accepted(lamp(), "claim");
        done(HANDLER, number, Action.RECORD_INTERVIEW, facts(Map.of("date", "2026-01-05", "persons", "赵试", "text", "当面听取")));
        done(HEAD, number, Action.ISSUE_OPINION, claims(outcome));
        return number;
    }

    private Facts delivery(String mode) {
        return facts(Map.of("date", "2026-01-05", "mode", mode, "person", "赵试𠮷", "signed", true));
    }

    @Test
    void one_petition_lives_its_ordinary_life() {
        var number = accepted(lamp(), "claim");
        done(HANDLER, number, Action.RECORD_INTERVIEW, facts(Map.of("date", "2026-01-05", "persons", "赵试", "text", "当面听取")));
        done(HEAD, number, Action.EXTEND, facts(Map.of("days", 30, "reason", "情况复杂")));
        done(HANDLER, number, Action.DRAFT, facts(Map.of("kind", "opinion", "claims", List.of(Map.of("claim", "请修好路灯", "facts", "属实", "outcome", "support", "basis", "依据", "opinion", "支持")))));
        done(HANDLER, number, Action.SUBMIT_FOR_SIGNATURE, facts(Map.of()));
        done(HEAD, number, Action.RETURN_DRAFT, facts(Map.of("remarks", "请补充依据")));
        done(HANDLER, number, Action.SUBMIT_FOR_SIGNATURE, facts(Map.of()));
        done(HEAD, number, Action.ISSUE_OPINION, facts(Map.of()));
        done(HANDLER, number, Action.DELIVER, delivery("in-person"));
        assertThat(((Outcome.Refused) act(HANDLER, number, Action.CLOSE, facts(Map.of("result", "好了")))).code()).isEqualTo("execute-first");
        done(HANDLER, number, Action.EXECUTE, facts(Map.of("date", "2026-01-20", "result", "月底前修好")));
        done(HANDLER, number, Action.EXECUTE, facts(Map.of("date", "2026-01-05", "result", "提前修好")));
        done(HANDLER, number, Action.CLOSE, facts(Map.of("result", "已修好")));
        var view = files.after(Actor.petitioner(number), number).orElseThrow();
        assertThat(view.status()).isEqualTo(Status.CLOSED);
        assertThat(view.deadlines().stream().filter(d -> d.state() == Deadline.State.RUNNING).map(d -> d.term().name())).containsExactlyInAnyOrder("C5_REVIEW_REQ", "C11_EVAL");
        assertThat(view.documents()).extracting("kind").containsExactlyInAnyOrder("receipt", "acceptance", "extension", "opinion");
    }

    @Test
    void the_answer_that_nobody_contests_closes_its_petition_when_the_window_lapses() {
        var number = signed("explain");
        done(HANDLER, number, Action.DELIVER, delivery("electronic"));
        time.runAhead(time.ahead().plusDays(40));
        sweep.lapseUntil(time.instant());
        assertThat(files.after(Actor.petitioner(number), number).orElseThrow().status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void whoever_left_no_address_is_registered_routed_and_handled_but_gets_no_notice() {
        var receipt = submitted(withoutAddress());
        assertThat(receipt.contactable()).isFalse();
        var number = receipt.number();
        done(TRIAGE, number, Action.CLASSIFY, classification("claim"));
        done(TRIAGE, number, Action.FORWARD, facts(Map.of("to", BUREAU)));
        assertThat(files.after(HANDLER, number).orElseThrow().deadlines()).extracting(d -> d.term().name()).doesNotContain("C2_NOTICE");
        done(HANDLER, number, Action.ACCEPT, facts(Map.of("route", "31(6)")));
        assertThat(files.after(HANDLER, number).orElseThrow().documents()).extracting("kind").containsExactly("receipt", "registration-form", "forwarding");
    }

    @Test
    void an_objection_after_five_working_days_is_refused_with_its_article() {
        var number = submitted(lamp()).number();
        done(TRIAGE, number, Action.CLASSIFY, classification("claim"));
        done(TRIAGE, number, Action.FORWARD, facts(Map.of("to", BUREAU)));
        time.runAhead(time.ahead().plusDays(8));
        sweep.lapseUntil(time.instant());
        var refused = (Outcome.Refused) act(HANDLER, number, Action.OBJECT, facts(Map.of("reason", "不属于我局")));
        assertThat(refused).extracting(Outcome.Refused::code, Outcome.Refused::article).containsExactly("objection-too-late", "23");
    }

    @Test
    void an_upheld_objection_keeps_the_first_fifteen_days() {
        var number = submitted(lamp()).number();
        done(TRIAGE, number, Action.CLASSIFY, classification("claim"));
        done(TRIAGE, number, Action.ASSIGN, facts(Map.of("to", BUREAU, "due", "2026-02-10")));
        time.runAhead(time.ahead().plusDays(2));
        done(HANDLER, number, Action.OBJECT, facts(Map.of("reason", "不属于我局", "proposed", "330726-jtj")));
        done(TRIAGE, number, Action.UPHOLD_OBJECTION, facts(Map.of()));
        var running = files.after(TRIAGE, number).orElseThrow().deadlines().stream().filter(d -> d.state() == Deadline.State.RUNNING).toList();
        assertThat(running).singleElement().satisfies(d -> assertThat(d.start()).isEqualTo(LocalDate.of(2026, 1, 5)));
    }

    @Test
    void an_accusation_never_reaches_the_accused() {
        var number = submitted(accusationOf("浦江县住房和城乡建设局")).number();
        done(TRIAGE, number, Action.CLASSIFY, classification("accusation"));
        assertThat(((Outcome.Refused) act(TRIAGE, number, Action.FORWARD, facts(Map.of("to", BUREAU)))).code()).isEqualTo("accused-unit");
        assertThat(files.read(HANDLER, number)).isEmpty();
        assertThat(files.read(CLERK, number)).isEmpty();
        assertThat(acts.act(HANDLER, number, 1, Action.ACCEPT, facts(Map.of()))).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void an_accusation_goes_nowhere_before_it_is_settled_whom_it_accuses() {
        var number = submitted(accusationOf("县里的建设局")).number();
        done(TRIAGE, number, Action.CLASSIFY, classification("accusation"));
        assertThat(((Outcome.Refused) act(TRIAGE, number, Action.FORWARD, facts(Map.of("to", "330726-jtj")))).code()).isEqualTo("accused-not-settled");
        done(TRIAGE, number, Action.CLASSIFY, facts(Map.of("class", "accusation", "category", "0305", "accused", List.of(BUREAU))));
        assertThat(((Outcome.Refused) act(TRIAGE, number, Action.FORWARD, facts(Map.of("to", BUREAU)))).code()).isEqualTo("accused-unit");
        done(TRIAGE, number, Action.FORWARD, facts(Map.of("to", "330726-jtj")));
    }

    @Test
    void a_claim_found_to_be_an_accusation_is_sealed_and_waits_for_the_accused_to_be_named() {
        var number = submitted(lamp()).number();
        assertThat(files.read(CLERK, number)).isPresent();
        done(TRIAGE, number, Action.CLASSIFY, classification("accusation"));
        assertThat(files.read(CLERK, number)).isEmpty();
        assertThat(((Outcome.Refused) act(TRIAGE, number, Action.FORWARD, facts(Map.of("to", BUREAU)))).code()).isEqualTo("accused-not-settled");
    }

    @Test
    void an_opinion_is_not_delivered_before_it_was_signed() {
        var number = accepted(lamp(), "claim");
        time.runAhead(time.ahead().plusDays(20));
        done(HANDLER, number, Action.RECORD_INTERVIEW, facts(Map.of("date", "2026-01-20", "persons", "赵试", "text", "当面听取")));
        done(HEAD, number, Action.ISSUE_OPINION, claims("explain"));
        assertThatThrownBy(() -> act(HANDLER, number, Action.DELIVER, delivery("post"))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_promise_is_kept_before_its_petition_is_closed() {
        var number = signed("support");
        done(HANDLER, number, Action.DELIVER, delivery("in-person"));
        done(HANDLER, number, Action.EXECUTE, facts(Map.of("date", "2026-03-01", "result", "月底修好")));
        assertThat(((Outcome.Refused) act(HANDLER, number, Action.CLOSE, facts(Map.of("result", "完")))).code()).isEqualTo("execute-first");
        done(HANDLER, number, Action.EXECUTE, facts(Map.of("date", "2026-01-05", "result", "已修好")));
        done(HANDLER, number, Action.CLOSE, facts(Map.of("result", "完")));
    }

    @Test
    void an_extension_draft_is_never_signed_as_the_answer() {
        var number = accepted(suggestion(), "suggestion");
        done(HANDLER, number, Action.RECORD_INTERVIEW, facts(Map.of("date", "2026-01-05", "persons", "赵试", "text", "研究")));
        done(HANDLER, number, Action.DRAFT, facts(Map.of("kind", "extension", "body", "拟延期")));
        done(HANDLER, number, Action.SUBMIT_FOR_SIGNATURE, facts(Map.of("kind", "extension")));
        assertThatThrownBy(() -> act(HEAD, number, Action.ISSUE_OPINION, facts(Map.of()))).isInstanceOf(InvalidInput.class);
        done(HANDLER, number, Action.DRAFT, facts(Map.of("kind", "reply", "body", "已采纳")));
        done(HANDLER, number, Action.SUBMIT_FOR_SIGNATURE, facts(Map.of("kind", "reply")));
        done(HEAD, number, Action.ISSUE_OPINION, facts(Map.of()));
    }

    @Test
    void nobody_is_written_down_as_served_who_cannot_be_reached() {
        var number = accepted(withoutAddress(), "claim");
        done(HANDLER, number, Action.RECORD_INTERVIEW, facts(Map.of("date", "2026-01-05", "persons", "经办人", "text", "现场核查")));
        done(HEAD, number, Action.ISSUE_OPINION, claims("explain"));
        done(HANDLER, number, Action.CLOSE, facts(Map.of("result", "无法送达")));
    }

    @Test
    void an_accusation_of_the_office_goes_to_the_office_above() {
        var number = submitted(accusationOf("浦江县信访局")).number();
        assertThat(files.after(Actor.petitioner(number), number).orElseThrow().holder().unit()).isEqualTo("330700-xfj");
        assertThat(files.read(TRIAGE, number)).isEmpty();
    }

    @Test
    void others_know_nothing_of_a_petition_and_those_without_right_are_told_so() {
        var number = submitted(lamp()).number();
        assertThat(acts.act(SISTER, number, 1, Action.ACCEPT, facts(Map.of()))).isInstanceOf(Outcome.Unknown.class);
        assertThatThrownBy(() -> acts.act(CLERK, number, 1, Action.FORWARD, facts(Map.of()))).isInstanceOf(NoRight.class);
        assertThat(acts.act(Actor.PUBLIC, number, 1, Action.WITHDRAW, facts(Map.of()))).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void a_stale_version_changes_nothing() {
        var number = submitted(lamp()).number();
        done(TRIAGE, number, Action.CLASSIFY, classification("claim"));
        assertThat(acts.act(TRIAGE, number, 1, Action.FORWARD, facts(Map.of("to", BUREAU)))).isEqualTo(new Outcome.Stale(2));
        assertThat(acts.act(TRIAGE, number, null, Action.FORWARD, facts(Map.of("to", BUREAU)))).isInstanceOf(Outcome.Unconditional.class);
        assertThat(files.after(TRIAGE, number).orElseThrow().status()).isEqualTo(Status.REGISTERED);
    }

    @Test
    void the_same_key_submits_once_and_another_body_under_it_is_refused() {
        var key = idempotency.key("public", "k-" + time.instant(), "one".getBytes());
        var first = submit.submit(lamp(), key);
        var second = submit.submit(lamp(), key);
        assertThat(second.replayed()).isTrue();
        assertThat(second.receipt()).isEqualTo(first.receipt());
        var other = new Idempotency.Key(key.key(), idempotency.key("public", "x", "two".getBytes()).body(), key.at());
        assertThatThrownBy(() -> submit.submit(lamp(), other)).isInstanceOf(Idempotency.KeyReused.class);
    }

    @Test
    void a_visit_is_recorded_only_when_it_was_read_back() {
        var fields = lampFields();
        fields.put("channel", "visit");
        assertThatThrownBy(() -> submit.record(CLERK, facts(fields).as(Submission.class), null))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.faults()).singleElement().extracting("field").isEqualTo("readBack"));
        fields.put("readBack", true);
        fields.put("receivedOn", "2026-01-02");
        assertThat(submit.record(CLERK, facts(fields).as(Submission.class), null).receipt().deadlines().getFirst().start()).isEqualTo(LocalDate.of(2026, 1, 2));
    }

    @Test
    void the_clock_written_with_the_petition_is_the_one_that_the_law_derives() {
        var receipt = submitted(lamp());
        var derived = dates.derive(Term.C1_ROUTE, LocalDate.of(2026, 1, 5), LawProfiles.DEFAULT);
        assertThat(files.after(Actor.petitioner(receipt.number()), receipt.number()).orElseThrow().deadlines()).singleElement().satisfies(d -> {
            assertThat(d.due()).isEqualTo(derived.due()).isEqualTo(LocalDate.of(2026, 1, 20));
            assertThat(d).extracting(Deadline::term, Deadline::article, Deadline::length, Deadline::dayKind, Deadline::duty)
                    .containsExactly(derived.term(), derived.article(), derived.length(), derived.dayKind(), derived.duty());
        });
    }

    @Test
    void the_query_code_opens_and_a_wrong_one_looks_like_an_unknown_number() {
        var receipt = submitted(lamp());
        assertThat(own.read("127.0.0.1", receipt.number(), receipt.queryCode().toLowerCase())).isPresent();
        assertThat(own.read("127.0.0.1", receipt.number(), "AAAAAAAA")).isEmpty();
        assertThat(acts.act(Actor.petitioner("3307262026010500000001"), receipt.number(), null, Action.WITHDRAW, facts(Map.of()))).isInstanceOf(Outcome.Unknown.class);
        assertThat(own.read("127.0.0.1", "3307262026010500000001", "AAAAAAAA")).isEmpty();
        assertThat(own.receipt("127.0.0.1", receipt.number(), receipt.queryCode()).orElseThrow().hash()).isEqualTo(receipt.hash());
    }

    @Test
    void faults_are_named_field_by_field() {
        var fields = lampFields();
        fields.put("title", "长".repeat(101));
        fields.put("region", "999999");
        fields.put("petitioner", Map.of("idType", "resident-id", "idNumber", "330726199003074510", "phone", "12"));
        assertThatThrownBy(() -> submitted(facts(fields).as(Submission.class)))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.faults()).extracting("field")
                        .containsExactlyInAnyOrder("title", "region", "petitioner.idNumber", "petitioner.phone"));
    }
}
