package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.huiyin.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A citizen with a small phone and no scripts submits a petition, follows it, adds to it and takes it back. */
class CitizenSubmitsJourney extends OnPostgres {

    private static final String TYPED = "  第一行 <script>alert(1)</script>\n\n第二行：𠮷䶮 😀";

    @LocalServerPort
    private int port;
    private Browser browser;
    private Reader citizen;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        citizen = browser.phoneWithoutScripts();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aPetitionIsSubmittedFollowedAddedToAndWithdrawn() {
        citizen.open("/").follow("提交信访事项").press("继续").sees("有1处需要更正", "事项类别");
        citizen.tick("我有诉求").press("继续").sees("在哪里发生的");
        chooseThePlace();
        tellTheMatter();
        sayWho();
        citizen.sees(TYPED.strip(), "浙江省金华市浦江县杭坪镇", "清单.txt").press("更改 标题").fill("标题", "路灯坏了三个月").press("继续").sees("请核对后提交", "路灯坏了三个月");
        citizen.press("提交").sees("已经收到并登记", "查询码", "接下来", "浦江县");
        var number = citizen.page().locator(".keys .number").innerText();
        var code = citizen.page().locator(".keys .code").innerText();
        citizen.page().reload();
        citizen.sees(number, code).follow("English").sees("Received and registered", code).follow("中文");

        citizen.press("清除并离开").open("/petition/receipt").sees("回执不再显示");
        citizen.open("/track").fill("信访编号", number).fill("查询码", "AAAAAAAA").press("查询").sees("编号与查询码不符");
        citizen.fill("查询码", code.toLowerCase()).press("查询").sees("已收到", "信访事项登记回执", "您的信访事项已登记");
        assertThat(citizen.page().url()).endsWith("/track/" + number).doesNotContain(code);
        citizen.follow("English").sees("Received").follow("中文");
        citizen.follow("看看这个日期怎么算出来的").sees("逐日计算", "起始当日，不计入").follow("返回查询页面");
        addAndWithdraw();
        citizen.press("退出查询").open("/track/" + number).sees("查询码");
    }

    @Test
    void anAccuserIsAskedWhomAndEveryPageStandsInBothLanguages() {
        citizen.open("/petition/new?lang=en").tick("I want to accuse somebody").press("Continue").fill("Or type the name", "浦江县浦阳街道").press("Find the place").press("Continue");
        citizen.fill("Name", "某甲").press("Add another").fill("Organisation 2", "某局").fill("Title", "Bribes").fill("What they did", "…").fill("What you want done", "…");
        citizen.press("Continue").press("Continue").sees("Without a clear name and address", "某甲", "某局").press("Send").sees("Received and registered", "You left no clear name");
        citizen.follow("See how it stands").sees("Received", "Dates").follow("Withdraw").sees("cannot be undone").follow("Back").follow("Add something").follow("Back");
        citizen.open("/guide").sees("How a petition runs").open("/offices").choose("City", "金华市").press("Show").sees("金华市信访局");
        citizen.open("/guide?lang=zh-CN").sees("办理流程与期限").open("/offices").sees("浙江省信访局").open("/").open("/nowhere").sees("没有找到");
    }

    @Test
    void aGroupWithAnAgentSubmitsOnAPhoneWithoutScripts() {
        citizen.open("/petition/new").tick("我有诉求").press("继续").fill("或者直接输入地名", "浦江县杭坪镇").press("查找地名").press("继续");
        citizen.fill("标题", "小区停水").fill("事情经过", "停水五天").fill("您的请求", "请恢复供水").press("继续").sees("和别人一起反映", "有人代我办理");
        citizen.page().getByText("和别人一起反映").click();
        citizen.page().getByText("有人代我办理").click();
        citizen.look().fill("一共多少人", "80").fillExact("共同信访人", "孙试 13900000002 试用村3号\n李试，139").fillExact("代表", "吴代表，13900000003").fill("代理人姓名", "周代理");
        citizen.press("继续").sees("共同信访人第2行", "授权委托书：请附上").press("English").sees("Several of us", "Somebody acts for me").press("中文");
        citizen.field("授权委托书").setInputFiles(new FilePayload("委托书.pdf", "application/pdf", "%PDF-1.4\n".getBytes(StandardCharsets.UTF_8)));
        citizen.fillExact("共同信访人", "孙试 13900000002 试用村3号\n李试").press("上一步").sees("发生了什么").press("继续").sees("委托书.pdf").press("继续");
        citizen.sees("80人", "孙试 · 13900000002 · 试用村3号", "周代理 · 委托书.pdf").press("提交").sees("已经收到并登记");
    }

    private void chooseThePlace() {
        citizen.choose("市（地、州、盟）", "金华市").press("显示下一级").choose("县（市、区）", "浦江县").press("继续").sees("乡镇（街道）");
        citizen.fill("或者直接输入地名", "没有这个地方").press("查找地名").sees("没有找到这个地名");
        citizen.fill("或者直接输入地名", "浦江县杭坪镇").press("查找地名");
        assertThat(citizen.field("乡镇（街道）").inputValue()).isEqualTo("330726107");
        citizen.fill("具体地点", "杭坪村口").press("继续").sees("发生了什么");
    }

    private void tellTheMatter() {
        citizen.fill("事情经过", TYPED).fill("您的请求", "请修好路灯");
        citizen.field("添加照片").setInputFiles(new FilePayload("清单.txt", "text/plain", "路灯清单，共三盏。".getBytes(StandardCharsets.UTF_8)));
        citizen.press("上传所选文件").sees("清单.txt");
        citizen.press("继续").sees("标题：请填写");
        assertThat(citizen.field("事情经过").inputValue()).isEqualTo(TYPED);
        citizen.fill("标题", "路灯坏了").press("English").sees("What happened").press("中文").press("继续").sees("您是谁");
    }

    private void sayWho() {
        citizen.fill("电话", "123").press("继续").sees("电话：");
        citizen.fill("电话", "13900000001").fill("姓名", "赵试𠮷䶮").fill("联系地址", "试用村1号").tick("网上送达").press("上一步").sees("发生了什么").press("继续");
        assertThat(citizen.field("姓名").inputValue()).isEqualTo("赵试𠮷䶮");
        citizen.press("继续").sees("请核对后提交");
    }

    private void addAndWithdraw() {
        citizen.follow("补充情况或者材料").press("提交补充").sees("补充说明").fill("补充说明", "昨晚又坏了一盏 <b>").press("提交补充").sees("您补充了材料");
        citizen.follow("撤回").fill("撤回原因", "已经修好").press("确认撤回").sees("已撤回", "您已撤回该信访事项");
    }
}
