package org.huiyin.petition.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.DeadlineSweep;
import org.huiyin.deadline.Deadlines;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.Status;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ten thousand legal and illegal commands at random: whatever is tried, the promises of the house hold. */
class RandomCommandsModuleTests extends OnPostgres {

    /** Ten thousand commands in the nightly run. */
    private static final int PETITIONS = Boolean.getBoolean("huiyin.nightly") ? 250 : 80;
    private static final int COMMANDS = 40;
    /** What ends a petition or is mostly refused: it comes up now and then, among all the others. */
    private static final EnumSet<Action> SELDOM = EnumSet.of(Action.WITHDRAW, Action.VERIFY_REPEAT, Action.CORRECT_ACCUSED);
    /** What a clerk takes down only with a scan. */
    private static final EnumSet<Action> OWN = EnumSet.of(Action.SUPPLEMENT, Action.ANSWER, Action.RATE);
    private static final EnumSet<Term> PETITIONERS_OWN = EnumSet.of(Term.C5_REVIEW_REQ, Term.C7_REREVIEW_REQ, Term.C11_EVAL, Term.C15_EXECUTE);
    private static final List<Actor> ACTORS = List.of(SamplePetitions.TRIAGE, SamplePetitions.TRIAGE, SamplePetitions.CLERK, SamplePetitions.LEADER, SamplePetitions.HANDLER,
            SamplePetitions.HANDLER, SamplePetitions.HANDLER, SamplePetitions.HEAD, SamplePetitions.HEAD, SamplePetitions.SISTER, Actor.petitioner("0"), Actor.PUBLIC);

    @Autowired SubmitPetition submit;
    @Autowired Door door;
    @Autowired JdbcClient jdbc;
    @Autowired EventLog log;
    @Autowired Deadlines deadlines;
    @Autowired DeadlineSweep sweep;
    @Autowired LegalTime time;

    private final Random random = new Random(20260105);
    private final Map<String, Integer> tally = new TreeMap<>();

    @AfterEach
    void back_to_today() {
        time.runAhead(Duration.ZERO);
    }

    @Test
    void random_commands_never_break_a_promise() {
        time.runAhead(Duration.between(Clock.systemUTC().instant(), Instant.parse("2025-02-03T01:00:00Z")));
        for (int p = 0; p < PETITIONS; p++) {
            var number = submit.submit(random.nextInt(4) == 0 ? SamplePetitions.withoutAddress() : random.nextInt(5) == 0 ? SamplePetitions.suggestion() : p % 2 == 0 ? SamplePetitions.lamp() : two(), null)
                    .receipt().number();
            for (int c = 0; c < COMMANDS; c++) {
                command(number);
            }
            checkPromises(number);
            time.runAhead(time.ahead().plusHours(random.nextInt(30)));
        }
        assertThat(tally.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(PETITIONS * COMMANDS);
        assertThat(tally.get("Done")).isGreaterThan(4 * PETITIONS);
        assertThat(tally.keySet()).contains("Done", "Refused", "Stale", "Unconditional", "Unknown", "NoRight", "InvalidInput");
    }

    private static Submission two() {
        var fields = SamplePetitions.lampFields();
        fields.put("coPetitioners", List.of(Map.of("name", "孙同访")));
        return SamplePetitions.facts(fields).as(Submission.class);
    }

    private void command(String number) {
        if (random.nextInt(60) == 0) {
            time.runAhead(time.ahead().plusDays(random.nextInt(20)));
            sweep.lapseUntil(time.instant());
        }
        var before = seen(number);
        var action = likely(before);
        var actor = random.nextInt(3) == 0 ? ACTORS.get(random.nextInt(ACTORS.size())) : rightful(before, action);
        var version = switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> before.version() + 1;
            default -> before.version();
        };
        var outcome = attempt(number, action, actor, version);
        tally.merge(outcome, 1, Integer::sum);
        var after = seen(number);
        assertThat(after.version()).as("%s by %s: %s", action, actor.account(), outcome).isEqualTo(before.version() + (outcome.equals("Done") && action.movesVersion() ? 1 : 0));
    }

    private Actor rightful(Case petition, Action action) {
        var rows = PetitionLifecycle.of(action);
        var petitioner = List.of(Actor.petitioner(petition.number()));
        return (OWN.contains(action) ? Stream.concat(petitioner.stream(), ACTORS.stream()) : Stream.concat(ACTORS.stream(), petitioner.stream())).filter(a -> rows.stream().anyMatch(r -> r.party().is(a, petition) && a.may(r.right()))).findFirst().orElse(Actor.PUBLIC);
    }

    private Action likely(Case petition) {
        var possible = PetitionLifecycle.ROWS.stream().filter(r -> r.mayFollow(petition.status())).map(Transition::action).toList();
        return possible.isEmpty() || random.nextInt(4) == 0 ? Action.values()[random.nextInt(Action.values().length)]
                : random.nextInt(12) > 0 ? pick(possible.stream().filter(a -> !SELDOM.contains(a)).toList()) : pick(possible);
    }

    private Action pick(List<Action> actions) {
        return actions.isEmpty() ? Action.WITHDRAW : actions.get(random.nextInt(actions.size()));
    }

    private String attempt(String number, Action action, Actor actor, Integer version) {
        try {
            return door.pass(actor, number, version, action, SamplePetitions.facts(random.nextInt(15) == 0 ? Map.of() : facts(action))).getClass().getSimpleName();
        } catch (NoRight e) {
            return "NoRight";
        } catch (InvalidInput e) {
            return "InvalidInput";
        }
    }

    private Map<String, Object> facts(Action action) {
        var today = time.today().toString();
        var facts = new HashMap<String, Object>(Map.of("reason", "因故", "result", "已办", "text", "听取", "persons", "某人", "date", today, "days", 1 + random.nextInt(35),
                "to", random.nextInt(5) == 0 ? SamplePetitions.OFFICE : SamplePetitions.BUREAU, "body", "答复", "remarks", "请改"));
        facts.putAll(Map.of("signed", true, "person", random.nextInt(9) == 0 ? "某人" : "赵试𠮷"));
        facts.putAll(Map.of("organ", "仲裁委员会", "procedure", "仲裁", "term", "四十五日"));
        facts.put("mode", random.nextBoolean() ? "post" : "electronic");
        switch (action) {
            case CLASSIFY -> facts.putAll(Map.of("class", random.nextInt(4) == 0 ? "suggestion" : "claim", "category", random.nextInt(9) == 0 ? "9999" : "0305"));
            case ACCEPT -> facts.put("route", random.nextInt(6) == 0 ? "31(5)" : "31(6)");
            case ASSIGN -> facts.put("due", time.today().plusDays(random.nextInt(30)).toString());
            case DRAFT -> facts.put("kind", random.nextBoolean() ? "opinion" : "reply");
            case RECORD_INTERVIEW -> facts.put("kind", "interview");
            case ISSUE_OPINION -> facts.put("claims", List.of(Map.of("claim", "请求", "facts", "属实", "outcome", random.nextBoolean() ? "support" : "explain", "basis", "依据", "opinion", "意见")));
            case URGE_EXECUTION -> facts.putAll(Map.of("demand", "请办", "explainBy", today));
            case RATE -> facts.putAll(Map.of("subject", random.nextBoolean() ? "office" : "unit", "value", "basically"));
            case RECORD_TELLING -> facts.putAll(Map.of("paper", random.nextInt(3) == 0 ? "acceptance" : "receipt", "persons", List.of("1", random.nextInt(9) == 0 ? "3" : "2")));
            case EXECUTE -> facts.put("date", time.today().plusDays(random.nextInt(3)).toString());
            default -> { }
        }
        return facts;
    }

    private void checkPromises(String number) {
        var petition = seen(number);
        var chain = log.of(petition.id(), number);
        assertThat(EventLog.firstBroken(chain)).as("broken link of %s", number).isZero();
        assertThat(chain).hasSize(petition.headSeq());
        assertThat(chain.stream().filter(event -> !event.type().equals("rated"))).hasSize(petition.version());
        assertThat(chain.getLast().hash()).isEqualTo(petition.headHash());
        for (var clock : deadlines.of(petition.id())) {
            assertThat(clock.due()).as(clock.term().name()).isAfterOrEqualTo(clock.start());
            assertThat(clock.endedAt() == null).as("%s of %s is %s", clock.term(), number, clock.state())
                    .isEqualTo(clock.state() == Deadline.State.RUNNING || clock.state() == Deadline.State.PAUSED || clock.state() == Deadline.State.MISSED && clock.duty() && clock.endedAt() == null);
            if (petition.status().ended() && clock.endedAt() == null) {
                assertThat(PETITIONERS_OWN).as("%s runs on in %s", clock.term(), petition.status()).contains(clock.term());
                assertThat(petition.status()).isIn(Status.CLOSED, Status.FINAL, Status.FINAL_CARE);
            }
        }
        if (!petition.status().ended() && deadlines.of(petition.id()).stream().noneMatch(d -> d.endedAt() == null)) {
            assertThat(PetitionLifecycle.WITHOUT_CLOCK).containsKey(petition.status());
        }
    }

    private Case seen(String number) {
        return jdbc.sql("select * from petition where number = ?").param(number).query(CaseRows::read).single();
    }
}
