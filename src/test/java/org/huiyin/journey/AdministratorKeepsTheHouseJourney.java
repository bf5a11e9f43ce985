package org.huiyin.journey;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.directory.change.ChangeOrganisation;
import org.huiyin.directory.change.OrganisationEntry;
import org.huiyin.notice.head.SampleSealPictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator brings a daily file, sets a seal, writes a law of the county's own and says a sentence otherwise; no scripts needed. */
@Tag("nightly")
class AdministratorKeepsTheHouseJourney extends InABrowser {

    private static final Actor ADMIN = new Actor("admin", null, null, Set.of(Role.ADMIN));
    private static final String FILE = """
            工单号,来电人,来电时间,标题,内容,备注
            J-1,赵试,2026-01-02 09:00:00,路灯不亮,浦江县杭坪镇路口的路灯坏了三个月。,无
            J-2,钱试,昨天,没有时间,内容,无
            """;

    @Autowired private Accounts accounts;
    @Autowired private ChangeOrganisation changing;

    @Test
    void aFileASealAndALaw() {
        var unit = changing.add(ADMIN, new OrganisationEntry("旅程印章局", "department", "330726", "330726-zf", null, null, null, null)).id();
        var account = SampleAccounts.administrator(accounts).account();
        var admin = browser.phoneWithoutScripts().open("/console/sign-in").fill("账号", account).fill("密码", SampleAccounts.PASSWORD).press("登录");

        admin.open("/console/daily-imports").press("上传").sees("请填写");
        put(admin, "file", "每日工单.csv", FILE.getBytes(StandardCharsets.UTF_8));
        admin.press("上传").sees("还没有适用于这份文件的对应方案", "工单号、来电人");
        admin.fill("未写明地点的归属地", "330726").fill("方案名称", "journey-hotline").press("保存方案").press("试读").sees("可导入1行", "有误1行", "来电时间").press("正式导入");
        admin.open("/console/daily-imports").sees("每日工单.csv", "journey-hotline");

        admin.open("/console/organisations/" + unit).follow("文头、文号和印章");
        put(admin, "seal", "seal.png", SampleSealPictures.red());
        admin.fill("红色文头", "旅程印章局文件").fill("机关代字", "浦旅").press("保存").sees("已保存", "目前的样张");

        admin.open("/console/law").follow("编写本地口径").fill("规定的名称", "旅程县实施细则").fill("数值的出处", "试政发〔2026〕2号").press("保存").sees("没有与所依照的口径不同的数值");
        admin.page().locator("#f-is-C4-HANDLE").fill("50");
        admin.press("保存").sees("旅程县实施细则", "提议");
        admin.open("/console/account-sheet").open("/console/directory");

        admin.open("/console/wording").follow("提出信访事项不收费。").fill("本地用语", "不收费。").press("保存").sees("已保存", "自定用语").press("恢复标准用语").sees("已恢复", "变更记录");
        admin.open("/console/wording").follow("处理意见书").fill("本地用语", "如不服，可以复查。").press("保存").sees("必须保留", "[review_days]", "第三十五条");
    }

    private static void put(Reader reader, String field, String name, byte[] content) {
        reader.page().locator("#f-" + field).setInputFiles(new FilePayload(name, null, content));
    }
}
