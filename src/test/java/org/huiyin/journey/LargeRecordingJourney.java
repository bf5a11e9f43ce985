package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.reception.followup.SampleFollowUps;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A clerk adds the film of a body camera: it is sent in pieces, waits for a connection, goes on after the page was loaded anew, with the same file alone, and is the same when it is opened. */
@Tag("nightly")
class LargeRecordingJourney extends InABrowser {

    private static final int MB = 1024 * 1024;
    private static final byte[] FILM = "\0\0\0\u0018ftypmp42\0\0\0\0isommp42".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired private Accounts accounts;
    @Autowired private JdbcClient jdbc;
    @TempDir private Path camera;

    private Path film(String name, int size) throws IOException {
        var film = new byte[size];
        new Random(7).nextBytes(film);
        System.arraycopy(new byte[64 * 1024], 0, film, 0, 64 * 1024);
        System.arraycopy(FILM, 0, film, 0, FILM.length);
        return Files.write(camera.resolve(name), film);
    }

    private long day() {
        var day = SampleFollowUps.day(jdbc, LocalDate.parse("2026-01-23"));
        SampleFollowUps.batch(jdbc, day, 1, "received");
        jdbc.sql("update batch set result = 'solved' where reception = ?").param(day).update();
        return day;
    }

    private Reader signedIn(Reader reader) {
        return reader.open("/console/sign-in").fill("账号", SampleAccounts.clerk(accounts, "large-recorder").account()).fill("密码", SampleAccounts.PASSWORD).press("登录");
    }

    private static void waits(Page page, String words) {
        page.waitForFunction("words => document.querySelector('#pieces [role=status]').textContent.includes(words)", words);
    }

    private static void goesOn(Page page, Path file) {
        page.getByLabel("同一个文件").setInputFiles(file);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("继续上传").setExact(true)).first().click();
    }

    private static Reader fills(Reader reader, Path file) {
        reader.fill("同意的来访人", "录试").tick("口头").fill("同意的时间", "2026-01-23T10:00");
        reader.page().locator("#f-document").setInputFiles(file);
        return reader;
    }

    @Test
    void theFilmOfABodyCameraIsSentInPiecesAndGoesOnAfterABreak() throws IOException {
        var address = "/console/receptions/" + day() + "/batches/1/recordings";
        var film = film("film.mp4", 21 * MB);
        var plain = signedIn(browser.phoneWithoutScripts()).open(address).sees("浏览器没有允许脚本");
        fills(plain, film).press("按此同意附上").sees("请在浏览器中允许本页运行脚本");

        var clerk = signedIn(browser.desk()).open(address);
        var page = clerk.page();
        page.locator("#f-document").setInputFiles(film);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("按此同意附上")).click();
        waits(page, "同意的来访人");
        page.route("**/pieces/2", Route::abort);
        fills(clerk, film);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("按此同意附上")).click();
        waits(page, "网络暂时不通");
        clerk.open(address).sees("没有传完", "已收到8MB，共21MB").look();
        assertThat(page.locator("a[href*='/recordings/']").count()).as("nothing to open yet").isZero();
        goesOn(page, film("other.mp4", 21 * MB - 1));
        waits(page, "这不是原来上传的文件");
        page.unroute("**/pieces/2");
        goesOn(page, film);
        page.waitForSelector("a[href*='/recordings/']");
        clerk.look().sees("打开");
        var opened = page.request().get(page.locator("a[href*='/recordings/']").getAttribute("href"));
        assertThat(opened.headers().get("content-type")).isEqualTo("video/mp4");
        assertThat(opened.body()).isEqualTo(Files.readAllBytes(film));
    }
}
