package org.huiyin.petition.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.Status;
import org.huiyin.petition.intake.Submission;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class CorrectAccusedModuleTests extends SampleCases {

    private static final Actor AUDITOR = new Actor("auditor", null, null, Set.of(Role.AUDITOR));
    private static final Actor ABOVE = new Actor("leader-above", "330700-xfj", "330700", Set.of(Role.OFFICE_LEADER));

    @Autowired Accounts accounts;
    @Autowired Exposures exposures;
    @Autowired JdbcClient jdbc;

    private List<Exposure> seen(Actor by, String number) {
        return exposures.list(by, null, 200).rows().stream().filter(each -> each.number().equals(number)).toList();
    }

    @Test
    void whoTurnsOutToBeAccusedLosesSightAndTheMatterAndIsReported() {
        var number = submitted(lamp()).number();
        accepted(number, "claim", "31(6)");
        assertThat(files.read(HANDLER, number)).isPresent();
        done(LEADER, number, Action.CORRECT_ACCUSED, facts(Map.of("accused", List.of(BUREAU), "reason", "实为反映住建局")));

        assertThat(files.read(HANDLER, number)).isEmpty();
        assertThat(acts.act(HEAD, number, 5, Action.APPOINT_HANDLER, facts(Map.of("handler", "handler")))).isInstanceOf(Outcome.Unknown.class);
        var view = view(number);
        assertThat(view.status()).isEqualTo(Status.REGISTERED);
        assertThat(view.holder().unit()).isEqualTo(OFFICE);
        assertThat(view.timeline().getLast().type()).isEqualTo("accused-corrected");
        assertThat(((Outcome.Refused) act(TRIAGE, number, Action.FORWARD, facts(Map.of("to", BUREAU)))).code()).isEqualTo("accused-unit");

        var report = seen(AUDITOR, number);
        assertThat(report).extracting(Exposure::account, Exposure::unit, Exposure::what).contains(org.assertj.core.groups.Tuple.tuple("handler", BUREAU, "file"),
                org.assertj.core.groups.Tuple.tuple("handler", BUREAU, "act"), org.assertj.core.groups.Tuple.tuple(null, BUREAU, "held"));
        assertThat(report).extracting(Exposure::unit).containsOnly(BUREAU);
        assertThat(seen(ABOVE, number)).as("the office above is told").hasSameSizeAs(report);
        assertThat(seen(new Actor("other", BUREAU, "330726", Set.of(Role.AUDITOR)), number)).as("an auditor of the accused is not").isEmpty();
        assertThatThrownBy(() -> exposures.list(HANDLER, null, 10)).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> jdbc.sql("delete from exposure").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatAccusesTheOfficeGoesToTheOneAbove() {
        var number = submitted(lamp()).number();
        accepted(number, "claim", "31(6)");
        done(LEADER, number, Action.CORRECT_ACCUSED, facts(Map.of("accused", List.of(OFFICE), "reason", "反映信访局")));
        assertThat(view(number).holder().unit()).isEqualTo("330700-xfj");
        assertThat(files.read(LEADER, number)).isEmpty();
        assertThat(files.read(TRIAGE, number)).isEmpty();
        assertThat(seen(AUDITOR, number)).extracting(Exposure::account).contains("triage");
    }

    @Test
    void anAccusedPersonNeverSeesItWhereverThatPersonWorks() {
        opened("accused-one", "钱某甲", "330726-jtj");
        opened("namesake", "钱某甲", BUREAU);
        var fields = lampFields();
        fields.put("class", "accusation");
        fields.put("accused", List.of(Map.of("name", "钱某甲", "organisation", "浦江县交通运输局")));
        var number = submitted(facts(fields).as(Submission.class)).number();
        done(TRIAGE, number, Action.CLASSIFY, classification("accusation"));
        done(TRIAGE, number, Action.FORWARD, facts(Map.of("to", BUREAU)));
        done(HANDLER, number, Action.ACCEPT, facts(Map.of()));
        assertThat(files.read(new Actor("accused-one", BUREAU, "330726", Set.of(Role.UNIT_HEAD)), number)).as("moved to the unit that handles it").isEmpty();
        assertThat(files.read(new Actor("namesake", BUREAU, "330726", Set.of(Role.HANDLER)), number)).as("only of the same name").isPresent();
        jdbc.sql("update account set unit = ? where account = 'accused-one'").param(BUREAU).update();
        assertThat(((Outcome.Refused) act(HEAD, number, Action.APPOINT_HANDLER, facts(Map.of("handler", "accused-one")))).code()).isEqualTo("recused-handler");
    }

    private void opened(String account, String name, String unit) {
        if (accounts.find(account).isEmpty()) {
            accounts.create(new Account(account, name, unit, "330726", Set.of(Role.HANDLER)), "correct horse battery");
        }
    }
}
