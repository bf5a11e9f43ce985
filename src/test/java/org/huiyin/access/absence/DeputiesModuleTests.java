package org.huiyin.access.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.actor.Role;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.work.Inbox;
import org.huiyin.petition.work.InboxQuery;
import org.huiyin.petition.work.InboxView;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.petition.file.TimelineEntry;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

class DeputiesModuleTests extends OnPostgres {

    private static final String OFFICE = SamplePetitions.OFFICE;
    private static final String BUREAU = SamplePetitions.BUREAU;

    @LocalServerPort private int port;
    @Autowired private Accounts accounts;
    @Autowired private NameDeputy naming;
    @Autowired private EndDeputy ending;
    @Autowired private ListDeputies listing;
    @Autowired private RunningDeputies running;
    @Autowired private SubmitPetition submit;
    @Autowired private ActOnPetition acts;
    @Autowired private ReadFile files;
    @Autowired private Inbox inbox;
    @Autowired private LegalTime time;
    @Autowired private JdbcClient jdbc;

    private Account person(String name, String unit, Role... roles) {
        var account = new Account(name, name, unit, "330726", Set.of(roles));
        accounts.create(account, SampleAccounts.PASSWORD);
        return account;
    }

    /** As whoever the person asks today. */
    private Actor now(Account account) {
        return account.actor().deputising(running.lentTo(account));
    }

    private void away(Account absent, Account deputy) {
        naming.name(absent.actor(), new NameDeputy.Naming(null, deputy.account(), time.today(), time.today().plusDays(2)));
    }

    private Outcome act(Actor actor, String number, Action action, Map<String, Object> said) {
        var version = jdbc.sql("select version from petition where number = ?").param(number).query(Integer.class).single();
        return acts.act(actor, number, version, action, SamplePetitions.facts(said));
    }

    private String lamp() {
        var number = submit.submit(SamplePetitions.lamp(), null).receipt().number();
        assertThat(act(SamplePetitions.TRIAGE, number, Action.CLASSIFY, Map.of("class", "claim", "category", "0305"))).isInstanceOf(Outcome.Done.class);
        return number;
    }

    private TimelineEntry last(Actor actor, String number) {
        return files.read(actor, number).orElseThrow().view().timeline().getLast();
    }

    @Test
    void aDeputyActsByTheRightsOfTheAbsentOneAndTheEventNamesBoth() {
        var triage = person("dep-triage", OFFICE, Role.TRIAGE);
        var clerk = person("dep-clerk", OFFICE, Role.CLERK);
        var number = lamp();
        assertThatThrownBy(() -> act(now(clerk), number, Action.FORWARD, Map.of("to", BUREAU))).isInstanceOf(NoRight.class);
        away(triage, clerk);
        assertThat(act(now(clerk), number, Action.FORWARD, Map.of("to", BUREAU))).isInstanceOf(Outcome.Done.class);
        assertThat(last(now(clerk), number)).satisfies(step -> {
            assertThat(step.by()).isEqualTo("dep-clerk");
            assertThat(step.absent()).isEqualTo("dep-triage");
        });
        var deputy = signedIn("dep-clerk");
        assertThat(deputy.get("/api/v1/staff/petitions/" + number + "/history").body()).contains("\"by\":\"dep-clerk\",\"for\":\"dep-triage\"");
        assertThat(deputy.get("/console/inbox?view=to-route").body()).contains("您正在代理dep-triage。");
        assertThat(signedIn("dep-triage").get("/console/inbox?view=to-route").body()).doesNotContain("您正在代理");
    }

    @Test
    void theMattersOfAnAbsentHandlerAreTheDeputysMeanwhile() {
        var absent = person("dep-handler", BUREAU, Role.HANDLER);
        var deputy = person("dep-colleague", BUREAU, Role.HANDLER);
        var number = lamp();
        act(SamplePetitions.TRIAGE, number, Action.FORWARD, Map.of("to", BUREAU));
        act(now(absent), number, Action.ACCEPT, Map.of("route", "31(6)"));
        assertThat(mine(deputy)).doesNotContain(number);
        away(absent, deputy);
        assertThat(mine(deputy)).contains(number);
        act(now(deputy), number, Action.RECORD_INTERVIEW, Map.of("date", time.today().toString(), "persons", "某人", "text", "当面听取"));
        assertThat(last(now(deputy), number).absent()).isEqualTo("dep-handler");
    }

    private String mine(Account account) {
        return inbox.list(now(account), InboxQuery.of(InboxView.MINE, 200)).rows().toString();
    }

    @Test
    void itEndsByItselfAfterTheLastDayOrEarly() {
        var absent = person("dep-ends-a", OFFICE, Role.TRIAGE);
        var deputy = person("dep-ends-b", OFFICE, Role.CLERK);
        away(absent, deputy);
        assertThat(now(deputy).may(Right.ROUTE)).isTrue();
        jdbc.sql("update deputy set first_day = :day, last_day = :day where absent = 'dep-ends-a'").param("day", time.today().minusDays(1)).update();
        running.forget();
        assertThat(now(deputy).may(Right.ROUTE)).isFalse();
        away(absent, deputy);
        assertThat(now(deputy).may(Right.ROUTE)).isTrue();
        var id = listing.list(absent.actor(), Long.MAX_VALUE, 1).getFirst().id();
        ending.end(deputy.actor(), id);
        assertThat(now(deputy).may(Right.ROUTE)).isTrue();
        ending.end(absent.actor(), id);
        assertThat(now(deputy).may(Right.ROUTE)).isFalse();
        assertThat(listing.list(deputy.actor(), Long.MAX_VALUE, 5)).extracting(row -> row.standing(time.today())).containsExactly("ended-early", "over");
    }

    @Test
    void aDeputyWhoIsRecusedSeesNothingMoreAndNobodyLendsWhatTheyAreRecusedFrom() {
        var absent = person("dep-rec-a", OFFICE, Role.TRIAGE);
        var deputy = person("dep-rec-b", OFFICE, Role.CLERK);
        var number = lamp();
        away(absent, deputy);
        jdbc.sql("update petition set recused = array['dep-rec-a'] where number = ?").param(number).update();
        assertThatThrownBy(() -> act(now(deputy), number, Action.FORWARD, Map.of("to", BUREAU))).isInstanceOf(NoRight.class);
        jdbc.sql("update petition set recused = array['dep-rec-b'] where number = ?").param(number).update();
        assertThat(files.read(now(deputy), number)).isEmpty();
        assertThat(act(now(deputy), number, Action.FORWARD, Map.of("to", BUREAU))).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void neitherAdministrationNorTheLogsAreLentAndNothingIsLentByWhoeverHasLeft() {
        var absent = person("dep-left-a", OFFICE, Role.TRIAGE, Role.AUDITOR);
        var deputy = person("dep-left-b", OFFICE, Role.CLERK);
        away(absent, deputy);
        assertThat(now(deputy).roles()).containsExactlyInAnyOrder(Role.CLERK, Role.TRIAGE);
        accounts.close("dep-left-a");
        running.forget();
        assertThat(now(deputy)).isEqualTo(deputy.actor());
    }

    @Test
    void aHeadNamesADeputyForOthersAndWhatIsWrongIsNamed() {
        var head = person("dep-head", OFFICE, Role.OFFICE_LEADER);
        var ill = person("dep-ill", OFFICE, Role.TRIAGE);
        person("dep-stands-in", OFFICE, Role.CLERK);
        person("dep-elsewhere", BUREAU, Role.HANDLER);
        var today = time.today();
        naming.name(head.actor(), new NameDeputy.Naming("dep-ill", "dep-stands-in", today, today));
        assertThatThrownBy(() -> naming.name(head.actor(), new NameDeputy.Naming("dep-ill", "dep-stands-in", today, today.plusDays(1)))).hasMessageContaining("overlaps");
        assertThat(faults(ill, "dep-head", "nobody", today, today)).containsExactly("absent", "deputy");
        assertThat(faults(head, "", "dep-elsewhere", today.minusDays(1), today.plusYears(2))).containsExactly("deputy", "firstDay", "lastDay");
        assertThat(faults(head, "", "dep-head", null, null)).containsExactly("deputy", "firstDay", "lastDay");
        assertThatThrownBy(() -> naming.name(new Actor("x", null, null, Set.of(Role.ADMIN)), new NameDeputy.Naming(null, null, null, null))).isInstanceOf(NoRight.class);
    }

    private List<String> faults(Account by, String absent, String deputy, LocalDate first, LocalDate last) {
        return catchThrowableOfType(InvalidInput.class, () -> naming.name(by.actor(), new NameDeputy.Naming(absent, deputy, first, last))).faults().stream().map(FieldFault::field).toList();
    }

    private Visitor signedIn(String account) {
        var visitor = new Visitor(port);
        visitor.fillIn("/console/sign-in", "/console/sign-in", Map.of("account", account, "password", SampleAccounts.PASSWORD));
        return visitor;
    }

    @Test
    void thePageNamesEndsAndShowsThem() {
        person("dep-page-a", "330726-swj", Role.HANDLER);
        person("dep-page-b", "330726-swj", Role.HANDLER);
        var visitor = signedIn("dep-page-a");
        var page = "/console/deputies";
        var day = time.today().toString();
        assertThat(visitor.fillIn(page, page, Map.of("deputy", "dep-page-b", "firstDay", "x", "lastDay", day)).body()).contains("f-firstDay-fault");
        assertThat(visitor.fillIn(page, page, Map.of("deputy", "dep-page-b", "firstDay", day, "lastDay", day)).statusCode()).isEqualTo(302);
        assertThat(visitor.get(page).body()).contains("代理中", "提前结束");
        var id = jdbc.sql("select id::text from deputy where absent = 'dep-page-a'").query(String.class).single();
        assertThat(visitor.get("/api/v1/staff/deputies").body()).contains("\"standing\":\"running\"");
        visitor.fillIn(page, page + "/end", Map.of("id", id));
        assertThat(visitor.get("/api/v1/staff/deputies").body()).contains("\"standing\":\"ended-early\"");
    }
}
