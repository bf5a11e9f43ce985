package org.huiyin.journey;

import static org.huiyin.petition.SamplePetitions.*;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.SampleCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** It is put right whom a petition accuses; the auditor sees who had known, what else was read, and says what came of looking; the petitioner sees counts. */
@Tag("nightly")
class AuditorWatchesReadingJourney extends SampleCases {

    @LocalServerPort private int port;
    @Autowired private Accounts accounts;
    @Autowired private Readings readings;
    @Autowired private RecurringTask<Void> unusualReadingTask;
    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private Reader signedIn(Role role) {
        var account = SampleAccounts.of(accounts, role, OFFICE);
        return browser.desk().open("/console/sign-in").fill("账号", account.account()).fill("密码", SampleAccounts.PASSWORD).press("登录");
    }

    @Test
    void theAccusedLoseSightAndWhoKnewIsReported() {
        var receipt = submitted(lamp());
        accepted(receipt.number(), "claim", "31(6)");
        files.read(HANDLER, receipt.number());
        signedIn(Role.OFFICE_LEADER).open("/console/petitions/" + receipt.number() + "/do/correct-accused").fill("单位名称", "住房").press("查找")
                .tick("浦江县住房和城乡建设局").fill("理由", "来信实为反映住建局").press("更正被检举控告对象").sees("已更正");
        signedIn(Role.AUDITOR).open("/console/exposures").sees(receipt.number(), "收到该事项").open("/console/readings").fillExact("编号", receipt.number()).press("查询").sees("handler", "案卷")
                .follow("handler").sees("handler");
        browser.phoneWithoutScripts().open("/track").fill("信访编号", receipt.number()).fill("查询码", receipt.queryCode()).press("查询")
                .sees("谁看过这件事项", "浦江县住房和城乡建设局", "阅看案卷", "重新确认了");
    }

    @Test
    void whatIsUnusualIsLookedAtAndWrittenDown() {
        var read = new HashMap<Long, String>();
        LongStream.range(9000, 9110).forEach(id -> read.put(-id, "n" + id));
        readings.record(new Actor("in-a-hurry", BUREAU, "330726", Set.of(Role.HANDLER)), Map.copyOf(read), "file");
        unusualReadingTask.executeRecurringly(null, null);
        signedIn(Role.AUDITOR).open("/console/unusual?open=true").sees("一小时内打开 110 件", "in-a-hurry").press("记录核查").sees("请填写").fill("核查结果", "年终归档，属正常").press("记录核查").sees("年终归档，属正常");
    }
}
