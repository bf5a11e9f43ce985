package org.huiyin.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.huiyin.access.factor.SampleCodes;

/** What staff do on the pages before these are pictured, so that there is something on them. */
final class StaffErrands {

    private static final Pattern CASE = Pattern.compile("/console/petitions/(\\w+)\"");

    private final Browser browser;
    private final Album album;
    private final List<String> faults;

    StaffErrands(Browser browser, Album album, List<String> faults) {
        this.browser = browser;
        this.album = album;
        this.faults = faults;
    }

    BrowserContext signsIn(String account) {
        var page = password(account);
        page.waitForURL(url -> !url.contains("sign-in"));
        return page.context();
    }

    private Page password(String account) {
        var page = browser.desk().page();
        page.navigate("/console/sign-in");
        page.locator("input[name=account]").fill(account);
        page.locator("input[name=password]").fill("demo");
        page.locator("input[name=password]").press("Enter");
        page.waitForLoadState();
        return page;
    }

    private void keep(Page page, String language, String name) {
        page.waitForLoadState();
        album.keep(page, language, name);
        Faults.atEveryWidth(page).forEach(fault -> faults.add(name + ": " + fault));
    }

    /** The number of the petition of the demo with that title. */
    String number(BrowserContext staff, String title) {
        var found = CASE.matcher(staff.request().get("/console/inbox?view=all&q=" + URLEncoder.encode(title, StandardCharsets.UTF_8)).text());
        if (!found.find()) {
            throw new AssertionError("no petition " + title);
        }
        return found.group(1);
    }

    /** Takes a call of the direct train, and tells number and code. */
    CitizenErrands.Slip takesCall(BrowserContext staff) {
        var page = staff.pages().getFirst();
        page.navigate("/console/train/calls/new");
        page.locator("input[name=spot]").fill("村口大树旁");
        page.locator("input[name=title]").fill("路面塌了一块");
        page.locator("main button.button").last().click();
        page.waitForLoadState();
        keep(page, "zh", "console-train-taken");
        return new CitizenErrands.Slip(page.locator("dd.number").innerText(), page.locator("dd.code").innerText());
    }

    /** A fresh query code, against a paper. */
    CitizenErrands.Slip givesCode(BrowserContext staff, String number) {
        var page = staff.pages().getFirst();
        for (var language : List.of("en", "zh-CN")) {
            page.navigate("/console/petitions/" + number + "/code?lang=" + language);
            page.locator("select[name=idType]").selectOption("resident-id");
            page.locator("input[name=idNumber]").fill("11010519491231002X");
            page.locator("input[name=nameAgrees]").check();
            page.locator("form[action$='/code'] button.button").click();
            page.locator(".code-shown").waitFor();
            keep(page, language, "console-petitions-number-code-slip");
        }
        return new CitizenErrands.Slip(number, page.locator(".code-shown").innerText().replace(" ", ""));
    }

    /** Opens a mediation; the first side's slip. */
    CitizenErrands.Slip opensMediation(BrowserContext staff) {
        var page = staff.pages().getFirst();
        page.navigate("/console/mediations/new?lang=zh-CN");
        page.locator("input[name=title]").fill("檐口滴水");
        page.locator("input[name=firstName]").fill("丁一一");
        page.locator("input[name=secondName]").fill("戊二二");
        page.locator("main button.button").last().click();
        page.locator("dd.code").first().waitFor();
        keep(page, "zh-CN", "console-mediations-slip");
        return new CitizenErrands.Slip(page.locator("dd.number").first().innerText(), page.locator("dd.code").first().innerText());
    }

    /** Takes a thumb-printed paper; its receipt is printed from the case. */
    void takesPaper(BrowserContext staff, String number) {
        var page = staff.pages().getFirst();
        page.navigate("/console/petitions/" + number + "/do/supplement?lang=zh-CN");
        new Reader(page, null).fill("材料中写明的内容", "灯杆也歪了，请一并扶正。").tick("按手印").tick("已宣读，信访人确认无误");
        page.locator("input[type=file]").setInputFiles(new FilePayload("补充.txt", "text/plain", "按了手印的补充材料".getBytes(StandardCharsets.UTF_8)));
        new Reader(page, null).press("补充材料").sees("材料已补充");
    }

    /** Forwards many at once, as far as the preview; and prints the list. */
    void takesMany(BrowserContext staff) {
        var page = staff.pages().getFirst();
        for (var language : List.of("en", "zh-CN")) {
            tickAndAsk(page, language, "print");
            keep(page, language, "console-inbox-print");
            tickAndAsk(page, language, "forward");
            keep(page, language, "console-inbox-bulk");
            page.locator("input[name=to]").first().check();
            page.locator("button[name=step][value=preview]").last().click();
            page.locator("input[name=previewed]").waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            keep(page, language, "console-inbox-bulk-preview");
        }
    }

    private static void tickAndAsk(Page page, String language, String act) {
        page.navigate("/console/inbox?view=to-route&lang=" + language);
        var boxes = page.locator("input[name=n]");
        for (int i = 0; i < Math.min(3, boxes.count()); i++) {
            boxes.nth(i).check();
        }
        page.locator("#bulk-act").selectOption(new SelectOption().setValue(act));
        page.locator("form#bulk button").click();
        page.waitForURL("**/bulk");
    }

    /** Sets up a second factor; whoever signs in next is asked for its code. */
    BrowserContext asksForFactor(BrowserContext staff, String account) {
        var page = staff.pages().getFirst();
        page.navigate("/console/account/factor?lang=en");
        page.locator("form[action='/console/account/factor'] button").click();
        page.locator("#factor-key").waitFor();
        for (var language : List.of("en", "zh-CN")) {
            page.navigate("/console/account/factor?lang=" + language);
            keep(page, language, "console-account-factor-begun");
        }
        page.locator("input[name=otp]").fill(SampleCodes.of(page.locator("#factor-key").innerText(), 0));
        page.locator("input[name=otp]").press("Enter");
        page.locator(".codes").waitFor();
        return password(account).context();
    }

    /** Makes a new address for the tablet at the door of the centre. @return where it begins */
    String givesKiosk(BrowserContext staff) {
        var page = staff.pages().getFirst();
        page.navigate("/console/centres?lang=zh-CN");
        page.locator("h2 a[href^='/console/centres/']").first().click();
        page.locator("details:has(form[action$='/kiosk']) > summary").click();
        page.locator("form[action$='/kiosk'] button").click();
        return page.locator("main a[href*='/kiosk/']").getAttribute("href");
    }

    /** Years later: one proposes that a file be given up. */
    void proposesToForget(BrowserContext staff) {
        var page = staff.pages().getFirst();
        page.navigate("/console/retention?lang=zh-CN");
        page.locator("input[name=reason]").first().fill("保管期限已满，经鉴定无须续存。");
        page.locator("button[name=do][value=propose]").first().click();
        page.waitForLoadState();
    }

    /** Names a time for a video petition. */
    void namesTime(BrowserContext triage, String visit) {
        var page = triage.newPage();
        page.navigate("/console/video/" + visit);
        page.locator("input[name=day]").fill("2026-01-06");
        page.locator("input[name=begins]").fill("16:00");
        page.locator("select[name=account1]").selectOption("triage");
        page.locator("form[action$=schedule] button").click();
        page.getByText("已约定").first().waitFor();
        page.close();
    }
}
