package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.notice.message.LetterBox;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.SubmitPetition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A citizen with a small phone and no scripts signs in by a code and keeps the own matters together. */
class CitizenKeepsMattersJourney extends InABrowser {

    private static final String MAIL = "journey@example.org";

    @Autowired private SubmitPetition submit;
    @Autowired private LetterBox letters;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void open() {
        jdbc.sql("delete from guess").update();
    }

    @Test
    void aCitizenSignsInKeepsMattersAndClosesTheAccount() {
        var lamp = submit.submit(SamplePetitions.lamp(), null).receipt();
        var citizen = browser.phoneWithoutScripts();
        citizen.open("/").follow("我的信访事项").sees("不登录也能提交和查询").fill("电子邮箱", "nobody").press("发送验证码").sees("有1处需要更正");
        citizen.fill("电子邮箱", MAIL).press("发送验证码").sees("j***@example.org");
        citizen.fill("验证码", "1").press("登录").sees("验证码不对").fill("验证码", letters.code(MAIL, 1)).press("登录").sees("列表里还没有事项");
        citizen.fill("信访编号", lamp.number()).fill("查询码", "AAAAAAAA").press("放入列表").sees("编号与查询码不符");
        citizen.fill("查询码", lamp.queryCode()).fill("给它起个", "路口").press("放入列表").sees("路口", lamp.number(), "办理中");
        citizen.page().getByText("改名或者移出").first().click();
        citizen.look();
        assertThat(citizen.page().locator("main").innerText()).doesNotContain("路口路灯不亮");
        citizen.follow(lamp.number()).sees("路口路灯不亮", "补充情况或者材料").open("/my?lang=en").sees("My matters", "In progress").open("/my/account").sees("this device").open("/my/account?lang=zh-CN");
        citizen.sees("本机").press("注销账户").sees("账户已注销").open("/my").sees("用验证码登录");
    }
}
