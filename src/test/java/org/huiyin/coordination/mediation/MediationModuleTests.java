package org.huiyin.coordination.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.coordination.mediation.SampleMediations.*;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.LocalTime;
import java.util.List;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.actor.NoRight;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Sha256;
import org.junit.jupiter.api.Test;

/** Both sides are willing, choose who mediates, consent to one text, and keep it or do not. */
class MediationModuleTests extends OnMediations {

    private int readings(String number, String what) {
        return jdbc.sql("select count(*) from reading where number = ? and what = ?").params(number, what).query(Integer.class).single();
    }

    @Test
    void fromTheFirstWordToTheLastPoint() {
        var studio = roster.addStudio(MEDIATION_CLERK, studio("老陈调解室", TODAY));
        var mediator = roster.addMediator(MEDIATION_CLERK, mediator(studio.id(), "陈某某", null, true, TODAY));
        var opened = opening.open(MEDIATION_CLERK, order(submitted(lamp()).number(), "甲小明", "乙小红"));
        var number = opened.mediation().number();
        var id = opened.mediation().id();
        keeping.propose(MEDIATION_CLERK, id, new KeepMediations.Proposed(1, mediator.id(), "none")).orElseThrow();
        assertThatThrownBy(() -> sessions.call(MEDIATION_CLERK, id, new HoldSessions.Call(version(opened), TODAY, LocalTime.NOON, "某处"))).as("nothing begins").isInstanceOf(InvalidInput.class);
        for (var side : Side.values()) {
            own.say(HERE, number, code(opened, side), word("consent", null, null)).orElseThrow();
            own.say(HERE, number, code(opened, side), word("take", mediator.id(), null)).orElseThrow();
        }
        assertThat(seen(opened).mediation().state()).isEqualTo(MediationState.UNDER_WAY);
        sessions.call(MEDIATION_CLERK, id, new HoldSessions.Call(version(opened), TODAY.plusDays(1), LocalTime.of(9, 0), "中心二楼")).orElseThrow();
        sessions.hold(MEDIATION_CLERK, id, seen(opened).sessions().getFirst().id(), new HoldSessions.HeldSession(version(opened), List.of("first", "second", "mediator"), "都愿意让一步")).orElseThrow();
        write(opened, "改装檐沟");
        assertThat(seen(opened).text().text()).contains(number, "甲小明（试用厂）", "乙小红", "陈某某", "1. 甲方向乙方：改装檐沟；金额或标的：3000元。期限：2026-03-12");
        assertThat(seen(opened).text().sha256()).isEqualTo(Sha256.hex(seen(opened).text().text().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        writing.sign(MEDIATION_CLERK, id, new WriteAgreement.Signed("first", seen(opened).text().sha256(), STROKES)).orElseThrow();
        assertThat(own.paper(HERE, number, opened.firstCode())).as("no paper before both").isEmpty();
        agree(opened, Side.SECOND);
        assertThat(seen(opened).mediation().state()).isEqualTo(MediationState.AGREED);
        assertThat(seen(opened).courtUntil()).isEqualTo(TODAY.plusDays(30));
        var before = readings(number, "mediation");
        var paper = papers.open(MEDIATION_CLERK, id).orElseThrow();
        assertThat(readings(number, "mediation")).as("a look at the paper leaves its line").isEqualTo(before + 1);
        standOn(TODAY.plusDays(5));
        assertThat(own.paper(HERE, number, opened.secondCode()).orElseThrow().bytes()).as("these same bytes ever after").isEqualTo(paper.bytes());
        own.read(HERE, number, opened.firstCode()).orElseThrow();
        assertThat(jdbc.sql("select account || ' ' || what from reading where number = ? and what like 'own-%' order by id").param(number).query(String.class).list())
                .as("each with the own code").containsExactly("member/" + number + "/2 own-agreement", "member/" + number + "/1 own-mediation");
        assertThat(paper.fingerprint()).isEqualTo(Sha256.hex(paper.bytes()));
        own.tell(HERE, number, opened.firstCode(), 1, true, "昨天装好了").orElseThrow();
        assertThat(seen(opened).points().getFirst().state()).as("whoever owes it only says so").isEqualTo(PointState.CLAIMED);
        own.tell(HERE, number, opened.secondCode(), 1, true, null).orElseThrow();
        assertThat(seen(opened).mediation()).returns(MediationState.PERFORMED, Mediation::state).returns(TODAY.plusDays(5), Mediation::endedOn);
        assertThatThrownBy(() -> own.tell(HERE, number, opened.secondCode(), 1, false, null)).isInstanceOf(InvalidInput.class);
        assertThat(looking.look(MEDIATION_CLERK, id).orElseThrow().changes()).extracting(MediationChange::what).contains("opened", "proposed", "consented", "taken", "called", "held", "written", "agreed-to", "claimed", "done");
    }

    @Test
    void aChangedTextAndAnotherMediatorNeedBothAnew() {
        var opened = underWay(house, MEDIATION_CLERK, TODAY);
        write(opened, "改装檐沟");
        agree(opened, Side.FIRST);
        write(opened, "改装檐沟并粉刷");
        assertThat(seen(opened).text()).returns(2, AgreementText::seq).returns(List.of(), AgreementText::agreed);
        agree(opened, Side.SECOND);
        own.say(HERE, opened.mediation().number(), opened.secondCode(), word("challenge", null, "是对方的表叔")).orElseThrow();
        assertThat(seen(opened).mediator()).isNull();
        assertThat(seen(opened).text()).as("it names a mediator who is none any more").isNull();
        assertThatThrownBy(() -> write(opened, "改装檐沟")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoeverIsTiedDoesNotMediate() {
        var studio = roster.addStudio(MEDIATION_CLERK, studio("试用二室", TODAY)).id();
        var same = roster.addMediator(MEDIATION_CLERK, mediator(studio, "吴某某", "试用厂", false, TODAY)).id();
        var party = roster.addMediator(MEDIATION_CLERK, mediator(studio, "乙 小红", null, false, TODAY)).id();
        var later = roster.addMediator(MEDIATION_CLERK, mediator(studio, "郑某某", null, false, TODAY.plusDays(1))).id();
        var good = roster.addMediator(MEDIATION_CLERK, mediator(studio, "王某某", null, false, TODAY)).id();
        var opened = opening.open(MEDIATION_CLERK, order(null, "甲小明", "乙小红"));
        for (var wrong : List.of(same, party, later)) {
            assertThatThrownBy(() -> keeping.propose(MEDIATION_CLERK, opened.mediation().id(), new KeepMediations.Proposed(1, wrong, "none"))).isInstanceOf(InvalidInput.class);
        }
        for (var tie : List.of("relative", "same-unit", "party", "whatever")) {
            assertThatThrownBy(() -> keeping.propose(MEDIATION_CLERK, opened.mediation().id(), new KeepMediations.Proposed(1, good, tie))).isInstanceOf(InvalidInput.class);
        }
        assertThat(keeping.propose(MEDIATION_CLERK, opened.mediation().id(), new KeepMediations.Proposed(1, good, "none"))).isPresent();
    }

    @Test
    void whoeverIsNotWillingEndsItAndNothingElseMoves() {
        var petition = submitted(lamp()).number();
        var before = jdbc.sql("select version from petition where number = ?").param(petition).query(Integer.class).single();
        var opened = opening.open(MEDIATION_CLERK, order(petition, "甲小明", "乙小红"));
        own.say(HERE, opened.mediation().number(), opened.secondCode(), word("withdraw", null, null)).orElseThrow();
        assertThat(seen(opened).mediation().state()).isEqualTo(MediationState.WITHDRAWN);
        assertThat(jdbc.sql("select version from petition where number = ?").param(petition).query(Integer.class).single()).isEqualTo(before);
        assertThatThrownBy(() -> own.say(HERE, opened.mediation().number(), opened.firstCode(), word("consent", null, null))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void anAccusationIsNotMediatedAndWhatTurnsOutToBeOneIsShownToNobody() {
        var accusation = submitted(accusationOf(BUREAU)).number();
        assertThatThrownBy(() -> opening.open(LEADER, order(accusation, "甲小明", "乙小红"))).isInstanceOf(InvalidInput.class);
        var petition = submitted(lamp()).number();
        var opened = opening.open(MEDIATION_CLERK, order(petition, "甲小明", "乙小红"));
        jdbc.sql("update petition set sealed = true where number = ?").param(petition).update();
        assertThat(looking.look(MEDIATION_CLERK, opened.mediation().id())).isEmpty();
        assertThat(own.read(HERE, opened.mediation().number(), opened.firstCode())).isEmpty();
        assertThat(looking.list(MEDIATION_CLERK, "open", "", 200)).noneMatch(line -> line.mediation().id() == opened.mediation().id());
    }

    @Test
    void strangersMeetWhatDoesNotExist() {
        var opened = underWay(house, MEDIATION_CLERK, TODAY);
        var id = opened.mediation().id();
        assertThat(looking.look(ELSEWHERE, id)).isEmpty();
        assertThat(keeping.end(ELSEWHERE, id, new KeepMediations.Ending(1, "无"))).isEmpty();
        assertThat(papers.open(ELSEWHERE, id)).isEmpty();
        assertThatThrownBy(() -> looking.look(HANDLER, id)).isInstanceOf(NoRight.class);
        assertThat(own.read("203.0.113.92", opened.mediation().number(), "WRONG222")).isEmpty();
        assertThat(own.read("203.0.113.92", "M1", opened.firstCode())).isEmpty();
        assertThat(own.read("203.0.113.92", "M99999999999999999999", opened.firstCode())).isEmpty();
        assertThatThrownBy(() -> {
            for (int i = 0; i < 200; i++) {
                own.read("203.0.113.93", opened.mediation().number(), "WRONG222");
            }
        }).isInstanceOf(TooManyGuesses.class);
        assertThat(own.read(HERE, opened.mediation().number(), opened.firstCode()).orElseThrow().view().parties()).as("nobody learns the other one's phone").allMatch(who -> who.phone() == null);
    }

    @Test
    void whatIsOwedIsCalledToMindOnceBeforeAndOnceAfter() {
        var opened = underWay(house, MEDIATION_CLERK, TODAY);
        write(opened, "改装檐沟");
        agree(opened, Side.FIRST);
        agree(opened, Side.SECOND);
        var id = opened.mediation().id();
        remind(house);
        assertThat(reminded(id)).isEmpty();
        standOn(TODAY.plusDays(7));
        remind(house);
        remind(house);
        assertThat(reminded(id)).containsExactly("1 before");
        assertThat(looking.list(MEDIATION_CLERK, "late", "", 200)).noneMatch(line -> line.mediation().id() == id);
        assertThatThrownBy(() -> keeping.end(MEDIATION_CLERK, id, new KeepMediations.Ending(version(opened), "没履行"))).isInstanceOf(InvalidInput.class);
        standOn(TODAY.plusDays(11));
        remind(house);
        remind(house);
        assertThat(reminded(id)).containsExactlyInAnyOrder("1 before", "1 after");
        assertThat(looking.list(MEDIATION_CLERK, "late", "", 200)).anyMatch(line -> line.mediation().id() == id);
        points.tell(MEDIATION_CLERK, id, 1, new KeepPoints.PointFinding(version(opened), false, "上门看过")).orElseThrow();
        keeping.end(MEDIATION_CLERK, id, new KeepMediations.Ending(version(opened), "一直没有履行")).orElseThrow();
        assertThat(seen(opened).mediation().state()).isEqualTo(MediationState.NOT_PERFORMED);
    }

    private List<String> reminded(long id) {
        return jdbc.sql("select detail from mediation_change where mediation = ? and what = 'reminded'").param(id).query(String.class).list();
    }

    @Test
    void anybodySeesThoseAloneWhoConsentedToIt() {
        var studio = roster.addStudio(MEDIATION_CLERK, studio("公开调解室", TODAY)).id();
        roster.addMediator(MEDIATION_CLERK, mediator(studio, "公开甲", null, true, TODAY));
        var hidden = roster.addMediator(MEDIATION_CLERK, mediator(studio, "不公开乙", null, false, TODAY));
        assertThat(names("330726107", "03")).contains("公开甲").doesNotContain("不公开乙");
        assertThat(names("330726", "")).contains("公开甲");
        assertThat(names("330703", "")).doesNotContain("公开甲");
        assertThat(names("330726", "05")).doesNotContain("公开甲");
        assertThatThrownBy(() -> publicRoster.list("x", "", "", 10)).isInstanceOf(InvalidInput.class);
        roster.changeMediator(MEDIATION_CLERK, hidden.id(), new MediatorOrder(studio, "不公开乙", "lawyer", null, List.of(), null, true, TODAY, TODAY, 1)).orElseThrow();
        assertThat(names("330726", "03")).contains("不公开乙");
        standOn(TODAY.plusDays(1));
        assertThat(names("330726", "03")).as("ended yesterday").doesNotContain("不公开乙");
        assertThatThrownBy(() -> roster.changeMediator(MEDIATION_CLERK, hidden.id(), mediator(studio, "不公开乙", null, true, TODAY))).as("no version").isInstanceOf(InvalidInput.class);
        assertThat(roster.changeStudio(ELSEWHERE, studio, studio("别人的", TODAY))).isEmpty();
    }

    private List<String> names(String place, String field) {
        return publicRoster.list(place, field, "", 500).items().stream().map(PublicRoster.ListedMediator::name).toList();
    }

    @Test
    void everyFaultOfAFormIsToldAtOnce() {
        assertThatThrownBy(() -> opening.open(MEDIATION_CLERK, new MediationOrder("999", "x", "9999", null, "长".repeat(2001), true, null, "12", null, "", null, null)))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.faults()).extracting(InvalidInput.FieldFault::field)
                        .contains("title", "matter", "place", "category", "accusation", "firstName", "firstPhone", "secondName"));
        var opened = underWay(house, MEDIATION_CLERK, TODAY);
        assertThatThrownBy(() -> writing.write(MEDIATION_CLERK, opened.mediation().id(), new AgreementOrder(version(opened), null, List.of(new AgreementOrder.PointOrder("third", "做", null, TODAY.minusDays(1))))))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.faults()).extracting(InvalidInput.FieldFault::field).contains("points[0].owes", "points[0].due"));
        assertThatThrownBy(() -> own.agree(HERE, opened.mediation().number(), opened.firstCode(), "0")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> own.say(HERE, opened.mediation().number(), opened.firstCode(), word("nonsense", null, null))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> looking.reveal(MEDIATION_CLERK, opened.mediation().id(), "third", "")).isInstanceOf(InvalidInput.class);
        assertThat(looking.reveal(MEDIATION_CLERK, opened.mediation().id(), "second", "约时间").orElseThrow().phone()).isEqualTo("13900000012");
    }
}
