package org.huiyin.journey;

import java.util.HashMap;
import java.util.Set;
import java.util.stream.IntStream;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.directory.change.ChangeOrganisation;
import org.huiyin.directory.change.OrganisationEntry;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.petition.succession.HandOverToSuccessors;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator dissolves a petition office that has 500 open petitions, and looks after the rest of the house; no scripts needed. */
@Tag("nightly")
class AdministratorDissolvesAnOrganisationJourney extends InABrowser {

    private static final Actor ADMIN = new Actor("admin", null, null, Set.of(Role.ADMIN));

    @Autowired private Accounts accounts;
    @Autowired private ChangeOrganisation changing;
    @Autowired private SubmitPetition submit;
    @Autowired private HandOverToSuccessors succession;
    @Autowired private LegalTime time;

    @Test
    void anOfficeWithFiveHundredOpenPetitionsIsDissolved() {
        IntStream.range(0, 500).forEach(i -> submitInPanan());
        var heir = changing.add(ADMIN, new OrganisationEntry("旅程继任信访局", "petition-office", "330727", "330727-zf", null, null, null, null));
        var account = SampleAccounts.administrator(accounts).account();
        var admin = browser.phoneWithoutScripts().open("/console/sign-in").fill("账号", account).fill("密码", SampleAccounts.PASSWORD).press("登录");
        admin.open("/console/organisations?at=330727-zf").sees("磐安县信访局").open("/console/organisations/330727-xfj");
        admin.fill("继续行使职权的机构", heir.id()).fill("自哪一天起", "soon").press("查看将移交什么").sees("请按2026-03-01的格式填写日期");
        admin.fill("自哪一天起", time.today().toString()).press("查看将移交什么").sees("移交给旅程继任信访局", "磐安县信访局\n500").press("确认撤销").sees("该机构已撤销");
        succession.handOver();
        admin.open("/console/organisations/330727-xfj").sees("已全部处理：500 / 500 件", "撤销机构");
        admin.open("/console/competences?region=330726").sees("今日的分工").open("/console/categories").open("/console/categories/0305").open("/console/law").open("/console/law/compare").open("/console/account-sheet").open("/console/checklist").sees("开办清单");
    }

    private void submitInPanan() {
        var fields = new HashMap<>(SamplePetitions.lampFields());
        fields.put("region", "330727");
        submit.submit(SamplePetitions.facts(fields).as(Submission.class), null);
    }
}
