package org.huiyin.journey;

import java.util.Set;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.SubmitPetition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A leader with a tablet and five minutes: reads what the office lays before him, instructs, sees the task, and prepares a visit; the unit finds the instruction and reports. */
class LeaderOnATabletJourney extends InABrowser {

    @Autowired private Accounts accounts;
    @Autowired private SubmitPetition submit;

    private Reader signedIn(Reader reader, Account account) {
        return reader.open("/console/sign-in").fill("账号", account.account()).fill("密码", SampleAccounts.PASSWORD).press("登录");
    }

    private Account leader() {
        if (accounts.find("journey-leader").isEmpty()) {
            accounts.create(new Account("journey-leader", "阅批乙", "330726-zf", "330726", Set.of(Role.LEADER)), SampleAccounts.PASSWORD);
        }
        return accounts.find("journey-leader").orElseThrow();
    }

    @Test
    void aLetterBecomesAnInstructionAndATask() {
        var leader = leader();
        var number = submit.submit(SamplePetitions.lamp(), null).receipt().number();
        var office = signedIn(browser.desk(), SampleAccounts.of(accounts, Role.TRIAGE, SamplePetitions.OFFICE)).open("/console/petitions/" + number).follow("呈领导阅批");
        office.choose("领导", "阅批乙").press("呈送").sees("已呈送", "未阅");
        var tablet = signedIn(browser.tablet(), leader).open("/console/my-letters").follow("路口路灯不亮").sees("镇口的路灯坏了三个月");
        tablet.fill("批示内容", "三日内修好，并回复来信人").choose("责任单位", "浦江县交通运输局").tick("黄色").press("批示交办").sees("已交办");
        tablet.open("/console/follow-ups").sees(number);
        office.open("/console/leader-letters").sees("已批示");
        var unit = signedIn(browser.desk(), SampleAccounts.of(accounts, Role.HANDLER, "330726-jtj")).open("/console/follow-ups").follow(number).sees("三日内修好，并回复来信人");
        unit.tick("已经办成，报结").fill("做了什么", "已换灯头").press("报送").sees("已换灯头");
        tablet.open("/console/visits").fill("地方", "330726107").press("查看简报").sees("下访准备", "未办结事项");
    }
}
