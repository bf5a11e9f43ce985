package org.huiyin.journey;

import static org.huiyin.petition.SamplePetitions.BUREAU;
import static org.huiyin.petition.SamplePetitions.OFFICE;
import static org.huiyin.petition.SamplePetitions.TRIAGE;
import static org.huiyin.petition.SamplePetitions.facts;
import static org.huiyin.petition.SamplePetitions.lampFields;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.petition.Action;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.petition.work.ManyAct;
import org.huiyin.petition.work.ManyActs;
import org.huiyin.petition.work.Picked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two hundred letters about the same lamp wait in an inbox; a member of the office ticks all, sees what will become of each, and forwards them at once. */
@Tag("nightly")
class ClerkForwardsManyJourney extends InABrowser {

    private static final String TITLE = "批量转送的路灯";

    @Autowired private Accounts accounts;
    @Autowired private SubmitPetition submit;
    @Autowired private ManyActs many;

    @BeforeEach
    void twoHundredWait() {
        accounts.create(new Account("journey-many", "分办员", OFFICE, "330726", Set.of(Role.TRIAGE)), SampleAccounts.PASSWORD);
        var fields = lampFields();
        fields.put("title", TITLE);
        var rows = Stream.generate(() -> new Picked(submit.submit(facts(fields).as(Submission.class), null).receipt().number(), 1)).limit(ManyActs.MOST).toList();
        many.run(TRIAGE, "journey-many", rows, new ManyAct.Take(Action.CLASSIFY, Map.of("class", "claim", "category", "0305")));
    }

    @Test
    void allAreTickedPreviewedAndForwarded() {
        var clerk = browser.desk().open("/console/sign-in").fill("账号", "journey-many").fill("密码", SampleAccounts.PASSWORD).press("登录");
        clerk.open("/console/inbox?view=to-route&q=" + TITLE).sees("未读", "下一页", "一次最多 200 件").follow("保存列表").fill("名称", "路灯").press("保存列表").sees("路灯");
        clerk.press("生成订阅地址").sees("只显示这一次", "/due.ics").open("/console/exports").sees("我的导出");
        var pages = clerk.page();
        pages.navigate("/console/inbox?view=to-route&rows=200&q=" + TITLE);
        pages.getByText("全选本页").click();
        pages.getByLabel("对所选事项").selectOption("forward");
        clerk.press("下一步").sees("转送（共 200 件）", "未预览");
        pages.locator("input[name=to][value='" + BUREAU + "']").check();
        pages.locator("button[name=step][value=preview]").click();
        pages.getByText("可以办理 200 件，不能办理 0 件").waitFor();
        pages.locator("button[name=step][value=run]").click();
        pages.getByText("已办理 200 件").waitFor();
        clerk.look().sees("已办理 200 件，未办理 0 件").follow("返回列表").sees("没有符合筛选条件的事项");
    }
}
