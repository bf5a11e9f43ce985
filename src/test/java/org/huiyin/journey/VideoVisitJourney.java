package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.OnPostgres;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody in a village speaks with the petition office and a department in one call: every browser has a camera of its own and really sees the others. In the nightly run a second department is
 * there, and one leaves and comes again: four cameras on two cores are too many beside other tests.
 */
class VideoVisitJourney extends OnPostgres {

    private static final List<String> CAMERA = List.of("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", "--disable-features=WebRtcHideLocalIpsWithMdns");
    /** Keeps every connection that the page makes, so that the test can count what it decodes. */
    private static final String KEEP = "window.calls = []; const Made = window.RTCPeerConnection; window.RTCPeerConnection = class extends Made { constructor(...all) { super(...all); window.calls.push(this); } };";
    private static final String DECODED = """
            async () => { let all = []; for (const pc of window.calls) { if (pc.connectionState !== "connected") continue;
              (await pc.getStats()).forEach((s) => { if (s.type === "inbound-rtp" && s.kind === "video") all.push(s.framesDecoded); }); } return all; }""";
    private static final String SEEN = "() => [...document.querySelectorAll('.call-people figure:not(.call-me) video')].filter((v) => v.videoWidth > 0 && v.readyState > 1).length";

    @LocalServerPort private int port;
    @Autowired private Accounts accounts;
    @Autowired private LegalTime time;
    @Autowired private JdbcClient jdbc;
    private Browser browser;

    @BeforeEach
    void haveACamera() {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse("2026-07-08T09:00:00+08:00")));
        browser = new Browser(port, CAMERA);
    }

    @AfterEach
    void close() {
        browser.close();
        time.runAhead(Duration.ZERO);
    }

    private Reader staff(Role role, String unit) {
        Account account = SampleAccounts.of(accounts, role, unit);
        var reader = browser.desk();
        reader.page().addInitScript(KEEP);
        return reader.open("/console/sign-in").fill("账号", account.account()).fill("密码", SampleAccounts.PASSWORD).press("登录");
    }

    private static void enter(Reader reader) {
        reader.page().bringToFront();
        reader.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("打开摄像头和麦克风并进入")).click();
    }

    private static void seesOthers(Reader reader, int others) {
        reader.page().waitForFunction("() => (" + SEEN + ")() === " + others, null, new Page.WaitForFunctionOptions().setTimeout(90_000));
        var before = decoded(reader);
        assertThat(before).as("connections of " + reader.page().url()).hasSize(others);
        reader.page().waitForTimeout(1500);
        var after = decoded(reader);
        for (int i = 0; i < others; i++) {
            assertThat(after.get(i)).as("frames go on at " + reader.page().url()).isGreaterThan(before.get(i));
        }
    }

    private static void press(Reader reader, String button) {
        reader.page().bringToFront();
        reader.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private static final String OF_VISIT = " from recording_piece where recording in (select id from talk_recording where visit = ?)";

    private int pieces(long visit) {
        return jdbc.sql("select count(*)" + OF_VISIT).param(visit).query(Integer.class).single();
    }

    private void isRecordedWhileWhoAskedConsents(String sheet, Reader clerk, Reader phone, List<Reader> all) {
        var visit = Long.parseLong(sheet.replaceFirst("\\?.*", "").replaceFirst(".*/", ""));
        clerk.sees("来访人没有同意录音录像");
        press(phone, "同意录音录像");
        press(clerk, "开始录制");
        all.forEach(each -> each.page().locator("[data-part=recorded]").waitFor());
        clerk.page().bringToFront();
        for (int tries = 0; pieces(visit) < 2 && tries < 40; tries++) {
            clerk.page().waitForTimeout(500);
        }
        assertThat(pieces(visit)).as("pieces arrive while the call goes on").isGreaterThanOrEqualTo(2);
        var list = clerk.page().request().get(sheet + "/recordings").text();
        assertThat(list).contains("本人在页面上同意");
        var file = clerk.page().request().get(sheet + "/recordings/" + jdbc.sql("select max(recording)" + OF_VISIT).param(visit).query(Long.class).single());
        assertThat(file.headers().get("content-disposition")).contains("attachment").contains(".webm");
        assertThat(file.body()).startsWith(0x1A, 0x45, 0xDF, 0xA3).hasSizeGreaterThan(5_000);
        press(phone, "撤回同意");
        all.forEach(each -> each.page().locator("[data-part=recorded]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN).setTimeout(20_000)));
        clerk.page().getByText("来访人撤回了同意").waitFor();
        assertThat(pieces(visit)).as("erased").isZero();
        assertThat(clerk.page().request().get(sheet + "/recordings").text()).contains("已撤回同意");
        phone.page().bringToFront();
    }

    private static void leavesAndComesAgain(Reader water, Reader phone, int others) {
        water.page().bringToFront();
        water.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("离开")).click();
        water.page().waitForURL("**/console/video/*");
        phone.page().waitForFunction("() => document.querySelectorAll('.call-people figure').length === " + others);
        enter(water.follow("进入视频通话"));
        seesOthers(phone, others);
        seesOthers(water, others);
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> decoded(Reader reader) {
        return (List<Integer>) reader.page().evaluate(DECODED);
    }

    @Test
    void aPetitionerTheOfficeAndDepartmentsSeeEachOtherAndTheResultIsShown() {
        var clerk = staff(Role.CLERK, "330726-xfj");
        var water = staff(Role.HANDLER, "330726-swj");
        var phone = browser.phone();
        phone.page().addInitScript(KEEP);

        phone.open("/video/offices/330726-xfj/poster").open("/video/offices/330726-xfj").press("提交申请").sees("请填写");
        phone.fill("来访人姓名", "试戊").fill("手机号", "13900000052").fill("反映什么事", "水渠堵了").press("提交申请").sees("申请已收到", "待答复");
        var mine = phone.page().url().replaceFirst("\\?.*", "");
        assertThat(phone.page().request().get(mine).headers().get("permissions-policy")).contains("camera=()");

        clerk.open("/console/video").follow(mine.replaceFirst(".*/", "")).sees("水渠堵了");
        clerk.fill("日期", "2026-07-08").fill("开始", "09:15").choose("时长", "30");
        clerk.page().locator("select[name=account1]").selectOption("sample-clerk-330726-xfj");
        clerk.choose("参加部门1", "浦江县水务局").choose("参加部门2", "浦江县农业农村局").press("约定并告知").sees("已约定", "浦江县水务局");
        var sheet = clerk.page().url();

        phone.open(mine).sees("时间已约定").follow("进入视频通话");
        assertThat(phone.page().request().get(phone.page().url()).headers().get("permissions-policy")).contains("camera=(self)", "microphone=(self)");
        enter(phone);
        phone.page().getByText("您已在等候室").waitFor();
        enter(clerk.follow("进入视频通话"));
        enter(water.open("/console/video").follow(mine.replaceFirst(".*/", "")).follow("进入视频通话"));
        seesOthers(clerk, 1);
        clerk.page().bringToFront();
        clerk.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("接入来访人")).click();
        var all = new ArrayList<>(List.of(clerk, water, phone));
        if (Faults.THOROUGH) {
            all.add(staff(Role.HANDLER, "330726-nyj"));
            enter(all.getLast().open(sheet + "/call"));
        }
        all.forEach(each -> seesOthers(each, all.size() - 1));

        isRecordedWhileWhoAskedConsents(sheet, clerk, phone, all);

        if (Faults.THOROUGH) {
            leavesAndComesAgain(water, phone, all.size() - 1);
        }

        clerk.press("结束视频接访").sees("已结束", "记录结果", "接入");
        phone.page().waitForURL(mine);
        clerk.fill("来访人自述", "要水").fill("答复或者承诺", "周五前清淤").choose("结果", "当场解决").press("保存结果").sees("周五前清淤");
        phone.open(mine).sees("当场解决", "周五前清淤");
        water.open(sheet + "/call");
        enter(water);
        water.page().getByText("现在还不能进入").waitFor();
    }
}
