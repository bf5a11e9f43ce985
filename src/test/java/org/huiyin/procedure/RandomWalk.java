package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.Action;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.PetitionLifecycle;
import org.huiyin.petition.lifecycle.Transition;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes commands at random on one petition: mostly those that its status allows, by people who may, now and then by anybody. */
final class RandomWalk {

    static final List<String> ORGANS = List.of("330726-zjj", "330726-jtj", "330726-swj", "330726107-zf");

    private static final Set<Action> LEADING_NOWHERE = EnumSet.of(Action.SUPPLEMENT, Action.ASK, Action.ANSWER, Action.RATE, Action.REFER_JURISDICTION, Action.RECUSE, Action.HAND_OVER, Action.RECOMPUTE, Action.CORRECT_ACCUSED,
            Action.APPOINT_HANDLER, Action.RECORD_INTERVIEW, Action.POST, Action.RETURN_POST, Action.RECORD_TELLING, Action.SIMPLIFY, Action.IMPORT_ROUTE, Action.FILE_RECEIPT);

    private record Seen(Status status, int version, String office, String holder, String organ, String reviewer, String arbiter, String verifier, List<String> via, List<String> helpers) {

        static Seen read(ResultSet row, int n) throws SQLException {
            return new Seen(Status.valueOf(row.getString("status")), row.getInt("version"), row.getString("office"), row.getString("holder"), row.getString("organ"), row.getString("reviewer"),
                    row.getString("arbiter"), row.getString("verifier"), List.of((String[]) row.getArray("via").getArray()), List.of((String[]) row.getArray("helpers").getArray()));
        }
    }

    private final ActOnPetition acts;
    private final JdbcClient jdbc;
    private final LegalTime time;
    private final Random random;
    private final LocalDate partsDue;
    private final String number;
    private final Map<String, Integer> tally;

    RandomWalk(ActOnPetition acts, JdbcClient jdbc, LegalTime time, Random random, LocalDate partsDue, String number, Map<String, Integer> tally) {
        this.acts = acts;
        this.jdbc = jdbc;
        this.time = time;
        this.random = random;
        this.partsDue = partsDue;
        this.number = number;
        this.tally = tally;
    }

    static Map<String, Integer> tally() {
        return new TreeMap<>();
    }

    /** One command; whatever is not done changes nothing. */
    void step() {
        var before = seen();
        var row = row(before.status());
        var actor = random.nextInt(12) == 0 ? pick(List.of(Seat.values())).on(number) : rightful(before, row);
        var version = random.nextInt(15) == 0 ? before.version() - 1 : before.version();
        var outcome = attempt(row.action(), actor, version);
        tally.merge(outcome, 1, Integer::sum);
        if (outcome.equals("Done")) {
            tally.merge(row.event(), 1, Integer::sum);
        }
        assertThat(seen().version()).as("%s by %s: %s", row.action(), actor.account(), outcome).isEqualTo(before.version() + (outcome.equals("Done") && row.action().movesVersion() ? 1 : 0));
    }

    /** A row of the table that the status allows; ways out of the procedure are taken seldom. */
    private Transition row(Status status) {
        var possible = PetitionLifecycle.ROWS.stream().filter(r -> r.from().contains(status) && !r.right().holders().isEmpty()).toList();
        var staying = possible.stream().filter(r -> r.to().stream().noneMatch(Status::ended) || r.to().size() > 1 || r.action() == Action.DECIDE_REREVIEW).toList();
        if (possible.isEmpty() || random.nextInt(20) == 0) {
            return pick(PetitionLifecycle.ROWS.stream().filter(r -> !r.right().holders().isEmpty()).toList());
        }
        var first = pick(staying.isEmpty() || random.nextInt(80) == 0 ? possible : staying);
        return LEADING_NOWHERE.contains(first.action()) && random.nextInt(4) > 0 && !staying.isEmpty() ? pick(staying) : first;
    }

    private Actor rightful(Seen petition, Transition row) {
        var unit = switch (row.party()) {
            case OFFICE -> petition.office();
            case HOLDER, DELIVERER -> petition.holder();
            case SENDER -> petition.via().isEmpty() ? petition.office() : petition.via().getLast();
            case ORGAN -> petition.organ();
            case REVIEWER -> petition.reviewer();
            case HELPER -> petition.helpers().isEmpty() ? null : pick(petition.helpers());
            case ARBITER -> petition.arbiter();
            case VERIFIER -> petition.verifier();
            case FRONT_DESK -> petition.office();
            case PETITIONER, HOUSE -> null;
        };
        if (unit == null) {
            return Actor.petitioner(number);
        }
        var role = pick(List.copyOf(row.right().holders()));
        return new Actor("walker-" + role.code() + '-' + unit, unit, unit.substring(0, 6), Set.of(role));
    }

    private String attempt(Action action, Actor actor, int version) {
        try {
            var facts = Said.of(action.code(), changed(action, actor), time.today(), number);
            return acts.act(actor, number, actor.signedIn() ? version : null, action, SamplePetitions.facts(facts)).getClass().getSimpleName();
        } catch (NoRight e) {
            return "NoRight";
        } catch (InvalidInput e) {
            return "InvalidInput";
        }
    }

    private String changed(Action action, Actor actor) {
        return switch (action) {
            case CLASSIFY -> pick(List.of("", "", "", "{'class': 'suggestion'}", "{'class': 'accusation', 'accused': ['330726-gaj']}"));
            case FORWARD -> "{'to': '" + pick(ORGANS) + "'}";
            case ASSIGN -> "{'to': '%s', 'due': '@+%d'}".formatted(pick(ORGANS), 1 + random.nextInt(60));
            case DIVERT_DISCIPLINE -> pick(List.of("", "", "{'to': '330700-jjw'}"));
            case SETTLE_JURISDICTION -> "{'to': '" + pick(ORGANS) + "'}";
            case ACCEPT -> pick(List.of("", "", "{'route': null}", "{'route': '31(5)'}", "{'route': '31(2)'}"));
            case EXTEND -> "{'days': " + (1 + random.nextInt(30)) + "}";
            case MEDIATE -> pick(List.of("{'result': null}", "{'result': 'failed'}", "{'due': '@+9'}", ""));
            case HOLD_HEARING -> "{'date': '@+19'}";
            case INVITE_UNITS -> "{'units': [{'unit': '%s', 'part': '部分', 'due': '%s'}]}".formatted(pick(ORGANS), partsDue);
            case ISSUE_OPINION -> pick(List.of("", "{'claims': [{'claim': '甲', 'facts': '乙', 'outcome': 'support', 'basis': '丙', 'opinion': '丁'}]}", "{'adoption': 'partly'}"));
            case DELIVER, POST, RETURN_POST -> pick(List.of("", "{'date': '@-1'}"));
            case RECORD_TELLING -> "{'persons': ['1']}";
            case EXECUTE -> pick(List.of("", "{'date': '@+0'}", "{'date': '@+4'}"));
            case REQUEST_REVIEW, REQUEST_REREVIEW -> actor.roles().contains(Role.PETITIONER) ? "" : pick(List.of("{'receivedOn': '@-1'}", "{'receivedOn': '@-1', 'scan': '@scan'}"));
            case SUPPLEMENT, ANSWER -> actor.signedIn() ? "{'receivedOn': '@+0', 'scan': '@scan'}" : "";
            case RATE -> actor.signedIn() ? "{'subject': 'office', 'receivedOn': '@-1', 'scan': '@scan'}" : pick(List.of("", "{'subject': 'office', 'value': 'dissatisfied'}"));
            case CONCLUDE_HEARING -> pick(List.of("", "", "{'held': false, 'reason': '延期'}", "{'date': '@-2'}"));
            case DECIDE_REVIEW, DECIDE_REREVIEW -> pick(List.of("", "{'decision': 'change', 'outcome': 'support'}", "{'decision': 'change', 'outcome': 'explain'}", "{'decision': 'revoke'}",
                    "{'decision': 'revoke', 'due': '@+20'}", "{'decision': 'revoke', 'outcome': 'support'}"));
            case CORRECT_ACCUSED -> pick(List.of("", "{'accused': []}"));
            case RECOMPUTE -> "{'term': '" + pick(List.of("C1_ROUTE", "C4_HANDLE", "C8_REREVIEW", "C5_REVIEW_REQ", "C9_ASSIGN")) + "'}";
            default -> "";
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Seen seen() {
        return jdbc.sql("select * from petition where number = ?").param(number).query(Seen::read).single();
    }
}
