package org.huiyin.coordination.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.petition.SampleCases;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What crosses organs is decided at one table, written down, approved and followed; the tests stand on Monday 2026-03-02. */
class ConferenceModuleTests extends SampleCases {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String ROADS = "330726-jtj";
    private static final Actor KEEPER = new Actor("conference-triage", OFFICE, "330726", Set.of(Role.TRIAGE));
    private static final Actor CHAIR = new Actor("conference-chair", OFFICE, "330726", Set.of(Role.LEADER));
    private static final Actor LEAD = new Actor("conference-lead", BUREAU, "330726", Set.of(Role.HANDLER));
    private static final Actor HELPER = new Actor("conference-helper", ROADS, "330726", Set.of(Role.HANDLER));
    private static final Actor OUTSIDE = new Actor("conference-outside", "330703-xfj", "330703", Set.of(Role.TRIAGE));

    @Autowired PlanConference planning;
    @Autowired KeepAgenda agenda;
    @Autowired RecordItem recording;
    @Autowired ApproveMinutes approving;
    @Autowired FollowItem following;
    @Autowired LookAtConferences looking;
    @Autowired LookAtItems items;
    @Autowired ConferencePapers papers;
    @Autowired Accounts accounts;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;
    @Autowired BeanFactory house;

    @BeforeEach
    void standInMarch() {
        if (accounts.find(CHAIR.account()).isEmpty()) {
            accounts.create(new Account(CHAIR.account(), "某主持", OFFICE, "330726", Set.of(Role.LEADER)), "opens nothing here");
        }
        standOn(TODAY);
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    private void standOn(LocalDate day) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), day.atTime(9, 0).atZone(LegalTime.ZONE).toInstant()));
    }

    private static ConferenceOrder order(LocalDate day, Integer version, String... members) {
        return new ConferenceOrder(day, LocalTime.of(14, 30), "二号会议室", "某职 某主持", CHAIR.account(), List.of(members), version);
    }

    private long planned(LocalDate day) {
        return planning.plan(KEEPER, order(day, null, BUREAU, ROADS)).id();
    }

    private ConferenceItem put(long conference, String title, String... petitions) {
        return agenda.propose(KEEPER, new ItemOrder(title, "几个部门都说不归自己管。", List.of(petitions), conference));
    }

    private void held(long conference) {
        planning.invite(KEEPER, conference, looking.look(KEEPER, conference).orElseThrow().conference().version()).orElseThrow();
        planning.hold(KEEPER, conference, new PlanConference.Came(looking.look(KEEPER, conference).orElseThrow().conference().version(), List.of(BUREAU))).orElseThrow();
    }

    private ConferenceItem decided(ConferenceItem item, LocalDate due) {
        return recording.record(KEEPER, item.id(), new RecordItem.Decided(items.look(KEEPER, item.id()).orElseThrow().item().version(), "先查清", "一个窗口收件", BUREAU, List.of(ROADS), due)).orElseThrow();
    }

    private void approve(long conference) {
        approving.approve(CHAIR, conference, new ApproveMinutes.MinutesWord(looking.look(CHAIR, conference).orElseThrow().minutes().sha256())).orElseThrow();
    }

    private ConferenceItem now(ConferenceItem item) {
        return items.look(KEEPER, item.id()).orElseThrow().item();
    }

    @Test
    void whatIsDecidedBecomesATaskOnceTheChairApprovesIt() {
        var conference = planned(TODAY);
        var item = put(conference, "加装电梯");
        held(conference);
        decided(item, TODAY.plusDays(10));
        assertThat(items.look(LEAD, item.id())).as("not before it is approved").isEmpty();
        assertThatThrownBy(() -> approving.approve(KEEPER, conference, new ApproveMinutes.MinutesWord("0"))).as("only the chair").isInstanceOf(InvalidInput.class);
        approve(conference);
        var paper = papers.minutes(KEEPER, conference).orElseThrow();
        assertThat(papers.minutes(CHAIR, conference).orElseThrow().bytes()).as("these same bytes ever after").isEqualTo(paper.bytes());
        assertThatThrownBy(() -> papers.minutes(LEAD, conference)).as("a member sees its own items").isInstanceOf(NoRight.class);
        assertThat(looking.look(LEAD, conference).orElseThrow().items()).extracting(line -> line.item().id()).containsExactly(item.id());
        assertThat(items.look(HELPER, item.id())).isPresent();
        assertThatThrownBy(() -> decided(item, TODAY.plusDays(20))).as("unchanged ever after").isInstanceOf(InvalidInput.class);
        assertThat(following.report(HELPER, item.id(), new FollowItem.ItemWord(now(item).version(), "做了"))).as("who helps does not report").isEmpty();
        following.report(LEAD, item.id(), new FollowItem.ItemWord(now(item).version(), "窗口开了")).orElseThrow();
        following.find(KEEPER, item.id(), new FollowItem.ItemFinding(now(item).version(), false, "还要跑两处")).orElseThrow();
        assertThat(now(item)).returns(ItemState.SENT_BACK, ConferenceItem::state).returns(TODAY.plusDays(10), ConferenceItem::due);
        following.report(LEAD, item.id(), new FollowItem.ItemWord(now(item).version(), "一处办好")).orElseThrow();
        following.find(KEEPER, item.id(), new FollowItem.ItemFinding(now(item).version(), true, "去看过")).orElseThrow();
        assertThat(items.list(LEAD, "done", "").items()).anyMatch(line -> line.item().id() == item.id());
    }

    @Test
    void eachPaperThatIsOpenedLeavesALine() {
        var conference = planned(TODAY);
        decidedAndApproved(conference);
        var before = readings(conference);
        papers.minutes(KEEPER, conference).orElseThrow();
        assertThat(readings(conference)).isEqualTo(before + 1);
        papers.invitation(KEEPER, conference).orElseThrow();
        assertThat(readings(conference)).isEqualTo(before + 2);
        assertThat(papers.invitation(OUTSIDE, conference)).isEmpty();
        assertThat(readings(conference)).as("nothing was shown").isEqualTo(before + 2);
    }

    private void decidedAndApproved(long conference) {
        var item = put(conference, "纪要");
        held(conference);
        decided(item, TODAY.plusDays(10));
        approve(conference);
    }

    private int readings(long conference) {
        return jdbc.sql("select count(*) from reading where what = 'conference' and number = ?").param("L" + conference).query(Integer.class).single();
    }

    @Test
    void whatChangesWhileTheChairApprovesIsNotApprovedUnseen() throws Exception {
        for (int i = 0; i < 5; i++) {
            var conference = planned(TODAY);
            var item = put(conference, "同时");
            held(conference);
            decided(item, TODAY.plusDays(10));
            var hash = looking.look(CHAIR, conference).orElseThrow().minutes().sha256();
            var version = now(item).version();
            Callable<Object> approves = () -> approving.approve(CHAIR, conference, new ApproveMinutes.MinutesWord(hash));
            Callable<Object> changes = () -> recording.record(KEEPER, item.id(), new RecordItem.Decided(version, null, "另外一种", ROADS, List.of(), TODAY.plusDays(5)));
            var refused = 0;
            try (var threads = Executors.newFixedThreadPool(2)) {
                for (var done : threads.invokeAll(List.of(approves, changes))) {
                    try {
                        done.get();
                    } catch (java.util.concurrent.ExecutionException e) {
                        assertThat(e).hasCauseInstanceOf(InvalidInput.class);
                        refused++;
                    }
                }
            }
            assertThat(refused).isOne();
            assertThat(now(item)).matches(one -> one.state() == ItemState.DECIDED && BUREAU.equals(one.lead()) || one.state() == ItemState.RECORDED && ROADS.equals(one.lead()));
        }
    }

    @Test
    void anItemIsPostponedToTheNextAndLinked() {
        var conference = planned(TODAY);
        var next = planned(TODAY.plusDays(14));
        var item = put(conference, "公交班次");
        held(conference);
        assertThatThrownBy(() -> approve(conference)).as("an item without a result").isInstanceOf(InvalidInput.class);
        var made = recording.postpone(KEEPER, item.id(), new KeepAgenda.Placing(now(item).version(), next, "材料不齐")).orElseThrow();
        assertThat(made).returns(item.id(), ConferenceItem::earlier).returns(next, ConferenceItem::conference).returns(ItemState.ON_AGENDA, ConferenceItem::state);
        assertThat(items.look(KEEPER, made.id()).orElseThrow().said()).isEqualTo(items.look(KEEPER, item.id()).orElseThrow().said());
        approve(conference);
        assertThat(now(item).state()).isEqualTo(ItemState.POSTPONED);
    }

    @Test
    void aMemberProposesAndTheOfficeDecidesWhetherItIsTaken() {
        var item = agenda.propose(LEAD, new ItemOrder("管道迁移", "水务和道路要一起挖。", List.of(), null));
        assertThat(item).returns(ItemState.PROPOSED, ConferenceItem::state).returns(OFFICE, ConferenceItem::office);
        assertThat(items.look(LEAD, item.id())).isPresent();
        assertThat(items.look(HELPER, item.id())).isEmpty();
        assertThatThrownBy(() -> agenda.propose(LEAD, new ItemOrder("管道迁移", "一起挖。", List.of(), planned(TODAY)))).as("the agenda is the office's").isInstanceOf(InvalidInput.class);
        agenda.decline(KEEPER, item.id(), new KeepAgenda.Placing(item.version(), null, "两家已经谈妥")).orElseThrow();
        assertThat(items.look(LEAD, item.id()).orElseThrow().changes().getFirst().words()).isEqualTo("两家已经谈妥");
    }

    @Test
    void anAccusationLiesBeforeNobodyItAccuses() {
        var accusation = submitted(accusationOf(BUREAU)).number();
        var open = planned(TODAY.plusDays(3));
        var unknown = faults(() -> put(open, "举报", "330726202603029999999"));
        assertThat(faults(() -> put(open, "举报", accusation))).as("in the words for a number that nobody was given").isEqualTo(unknown);
        var free = planning.plan(KEEPER, order(TODAY.plusDays(4), null, ROADS)).id();
        jdbc.sql("update petition set sealed = true, accused_settled = true, excluded = array[?] where number = ?").params(BUREAU, accusation).update();
        var item = put(free, "另行研究", accusation);
        assertThatThrownBy(() -> planning.change(KEEPER, free, order(TODAY.plusDays(4), 1, ROADS, BUREAU))).as("nor do they come in later").isInstanceOf(InvalidInput.class);
        assertThat(items.look(new Actor("conference-clerk", OFFICE, "330726", Set.of(Role.CLERK)), item.id())).as("nobody outside of the chain").isEmpty();
        assertThat(jdbc.sql("select excluded from petition where number = ?").param(accusation).query((row, n) -> List.of((String[]) row.getArray(1).getArray())).single()).contains(BUREAU);
    }

    private static List<String> faults(Callable<?> trying) {
        try {
            trying.call();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words()).toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoeverLeadsIsUrgedOnceBeforeAndOnceAfter() {
        var conference = planned(TODAY);
        var item = put(conference, "按期");
        held(conference);
        decided(item, TODAY.plusDays(10));
        approve(conference);
        SampleConferences.urge(house);
        assertThat(urged(item)).isEmpty();
        standOn(TODAY.plusDays(8));
        SampleConferences.urge(house);
        SampleConferences.urge(house);
        assertThat(urged(item)).containsExactly("before");
        standOn(TODAY.plusDays(11));
        SampleConferences.urge(house);
        SampleConferences.urge(house);
        assertThat(urged(item)).containsExactlyInAnyOrder("before", "after");
        assertThat(items.list(LEAD, "open", "").items()).anyMatch(line -> line.item().id() == item.id());
    }

    @Test
    void whomAPetitionTurnsOutToAccuseIsGivenNothingAndUrgedNoMore() {
        var conference = planned(TODAY);
        var number = submitted(lamp()).number();
        var item = put(conference, "路灯", number);
        held(conference);
        accuse(number, BUREAU);
        assertThat(faults(() -> decided(item, TODAY.plusDays(2)))).singleElement().asString().startsWith("lead ").contains("not-by-these");
        accuse(number, ROADS);
        assertThat(faults(() -> decided(item, TODAY.plusDays(2)))).singleElement().asString().startsWith("helpers ").contains("not-by-these");
        accuse(number, null);
        decided(item, TODAY.plusDays(2));
        accuse(number, BUREAU);
        assertThat(faults(() -> {
            approve(conference);
            return null;
        })).singleElement().asString().startsWith("sha256 ").contains("not-by-these");
        accuse(number, null);
        approve(conference);
        accuse(number, BUREAU);
        SampleConferences.urge(house);
        assertThat(items.look(LEAD, item.id())).isEmpty();
        assertThat(urged(item)).as("no mail about what does not exist for them").isEmpty();
        accuse(number, null);
        SampleConferences.urge(house);
        assertThat(urged(item)).containsExactly("before");
    }

    private void accuse(String number, String unit) {
        jdbc.sql("update petition set excluded = array_remove(array[?], null) where number = ?").param(1, unit, java.sql.Types.VARCHAR).param(2, number).update();
    }

    private List<String> urged(ConferenceItem item) {
        return jdbc.sql("select detail from conference_change where item = ? and what = 'urged'").param(item.id()).query(String.class).list();
    }

    @Test
    void strangersMeetWhatDoesNotExistAndEveryFaultIsTold() {
        var conference = planned(TODAY.plusDays(1));
        var item = put(conference, "别人的");
        assertThat(looking.look(OUTSIDE, conference)).isEmpty();
        assertThat(items.look(OUTSIDE, item.id())).isEmpty();
        assertThat(looking.look(LEAD, conference)).as("not invited yet").isEmpty();
        assertThat(planning.invite(OUTSIDE, conference, 1)).isEmpty();
        assertThatThrownBy(() -> planning.plan(LEAD, order(TODAY, null, BUREAU))).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> planning.hold(KEEPER, conference, new PlanConference.Came(1, List.of(BUREAU)))).as("its day has not come").isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> planning.plan(KEEPER, new ConferenceOrder(TODAY.minusDays(1), null, " ", null, "nobody-here", List.of("nowhere"), null)))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.faults()).extracting(InvalidInput.FieldFault::field).contains("day", "begins", "place", "chair", "chairAccount", "members"));
        assertThatThrownBy(() -> items.list(KEEPER, "open", "2026-13-45/1")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> recording.record(KEEPER, item.id(), new RecordItem.Decided(1, null, "定", BUREAU, List.of(), TODAY.plusDays(1)))).as("it was not held").isInstanceOf(InvalidInput.class);
    }
}
