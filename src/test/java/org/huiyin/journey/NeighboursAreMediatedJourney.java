package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.coordination.mediation.SampleMediations.*;
import static org.huiyin.petition.SamplePetitions.OFFICE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.coordination.mediation.KeepMediations;
import org.huiyin.coordination.mediation.KeepRoster;
import org.huiyin.coordination.mediation.LookAtMediations;
import org.huiyin.coordination.mediation.MediationState;
import org.huiyin.coordination.mediation.OpenMediation;
import org.huiyin.coordination.mediation.WriteAgreement;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two neighbours on small phones without scripts: each is willing, takes the mediator, reads and agrees, and in the end the point is done. */
class NeighboursAreMediatedJourney extends OnPostgres {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Actor CLERK = new Actor("journey-mediation", OFFICE, "330726", Set.of(Role.CLERK));

    @LocalServerPort private int port;
    @Autowired private KeepRoster roster;
    @Autowired private OpenMediation opening;
    @Autowired private KeepMediations keeping;
    @Autowired private LookAtMediations looking;
    @Autowired private WriteAgreement writing;
    @Autowired private LegalTime time;
    @Autowired private JdbcClient jdbc;
    private Browser browser;

    @BeforeEach
    void open() {
        jdbc.sql("delete from guess").update();
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), TODAY.atTime(9, 0).atZone(LegalTime.ZONE).toInstant()));
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
        time.runAhead(Duration.ZERO);
    }

    @Test
    void fromTheFirstYesToThePointThatIsDone() {
        var studio = roster.addStudio(CLERK, studio("旅程调解室", TODAY));
        var mediator = roster.addMediator(CLERK, mediator(studio.id(), "旅程调解员", null, true, TODAY));
        var opened = opening.open(CLERK, order(null, "旅程甲", "旅程乙"));
        var id = opened.mediation().id();
        keeping.propose(CLERK, id, new KeepMediations.Proposed(1, mediator.id(), "none")).orElseThrow();

        var first = browser.phoneWithoutScripts();
        first.open("/mediators").fill("在哪里", "浦江县").press("查找").sees("旅程调解员", "旅程调解室").follow("查看我的调解");
        first.fill("调解编号", opened.mediation().number()).fill("查询码", "WRONG222").press("查询").sees("不符").fill("查询码", opened.firstCode()).press("查询");
        first.sees("您是甲方", "等待双方同意").press("愿意").press("接受这位调解员").sees("双方都同意后才开始");
        var second = browser.phoneWithoutScripts();
        second.open("/mediations/mine/" + opened.mediation().number()).fill("查询码", opened.secondCode()).press("查询").sees("您是乙方").press("愿意").press("接受这位调解员").sees("调解中");

        var seen = looking.look(CLERK, id).orElseThrow().view().mediation();
        writing.write(CLERK, id, text(seen.version(), TODAY.plusDays(10), "改装檐沟")).orElseThrow();
        first.open("/mediations/mine/" + opened.mediation().number()).sees("改装檐沟", "文本指纹").press("同意这份文本").sees("请先阅读全文并勾选");
        first.page().locator("input[name=read]").check();
        first.press("同意这份文本").sees("您已同意这份文本");
        second.open("/mediations/mine/" + opened.mediation().number());
        second.page().locator("input[name=read]").check();
        second.press("同意这份文本").sees("已达成协议", "司法确认", "待履行");

        first.open("/mediations/mine/" + opened.mediation().number()).press("我已履行").sees("待确认");
        second.open("/mediations/mine/" + opened.mediation().number()).press("对方已履行").sees("协议已履行");
        assertThat(looking.look(CLERK, id).orElseThrow().view().mediation().state()).isEqualTo(MediationState.PERFORMED);
    }
}
