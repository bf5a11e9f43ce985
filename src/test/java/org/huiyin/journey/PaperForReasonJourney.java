package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.lamp;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.petition.SampleCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A leader of the office above opens a paper that names the petitioner, on a device that runs no scripts: asked why, the leader says so, and the paper comes. */
class PaperForReasonJourney extends SampleCases {

    @LocalServerPort private int port;
    @Autowired private Accounts accounts;

    @Test
    void theReasonIsAskedWhereThePaperIsOpened() {
        var number = submitted(lamp()).number();
        accepted(number, "claim", "31(6)");
        var leader = SampleAccounts.leaderAbove(accounts);
        try (var browser = new Browser(port)) {
            var reader = browser.phoneWithoutScripts().open("/console/sign-in").fill("账号", leader.account()).fill("密码", SampleAccounts.PASSWORD).press("登录")
                    .open("/console/petitions/" + number).follow("受理告知书").sees("打开文书前请说明理由", "赵**", number)
                    .follow("English").sees("Say why before this paper opens", "赵**", number).follow("中文")
                    .press("记录理由并打开").sees("查看理由").fill("查看理由", "核对送达情况");
            var button = reader.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("记录理由并打开"));
            assertThat(reader.page().waitForDownload(button::click).suggestedFilename()).endsWith(".pdf");
            reader.follow("返回").sees(number);
            var link = reader.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("受理告知书")).first();
            assertThat(reader.page().waitForDownload(link::click).suggestedFilename()).as("once a day is enough").endsWith(".pdf");
        }
    }
}
