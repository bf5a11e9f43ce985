package org.huiyin.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What citizens do on the pages before these are pictured, so that there is something on them. Everybody is invented. */
final class CitizenErrands {

    private static final String MAIL = "resident@mail.example";
    private static final String KEEPER = "keeper@mail.example";
    private static final Pattern CODE = Pattern.compile("(?s)" + Pattern.quote(KEEPER) + ".*?(\\d{8})");

    private final Browser browser;
    private final Album album;
    private final List<String> faults;

    CitizenErrands(Browser browser, Album album, List<String> faults) {
        this.browser = browser;
        this.album = album;
        this.faults = faults;
    }

    /** Somebody who can follow a petition: the number and query code of it. */
    record Slip(String number, String code) {}

    /** Writes a petition step by step in both languages, and hands in the Chinese one. The receipt stays before the visitor. */
    BrowserContext writes() {
        var page = browser.desk().page();
        write(page, "en");
        write(page, "zh-CN");
        page.locator("button[name=go][value=send]").click();
        page.waitForURL("**/petition/receipt");
        return page.context();
    }

    private void write(Page page, String language) {
        page.navigate("/petition/new?lang=" + language);
        page.locator("input[name=class][value=claim]").check();
        next(page);
        page.locator("input[name=search]").fill("浦江县杭坪镇");
        page.locator("button[value=find]").click();
        page.locator("input[name=place]").fill("杭坪村村口");
        keep(page, language, "petition-new-2-place");
        next(page);
        page.locator("input[name=title]").fill("村口路灯不亮");
        page.locator("textarea[name=facts]").fill("村口三盏路灯已有一个月不亮，晚上老人出门看不清路。");
        page.locator("textarea[name=claim]").fill("请修好路灯。");
        keep(page, language, "petition-new-3-matter");
        next(page);
        page.locator("[name='petitioner.name']").fill("丁一一");
        page.locator("[name='petitioner.phone']").fill("13900000199");
        page.locator("[name='petitioner.email']").fill(MAIL);
        page.locator("[name='petitioner.address']").fill("杭坪村1号");
        page.locator("input[name=electronicDelivery][value=true]").check();
        keep(page, language, "petition-new-4-person");
        next(page);
        keep(page, language, "petition-new-5-check");
    }

    private static void next(Page page) {
        page.locator(".buttons button[name=go][value=next]").click();
        page.waitForLoadState();
    }

    private void keep(Page page, String language, String name) {
        album.keep(page, language, name);
        Faults.atEveryWidth(page).forEach(fault -> faults.add(name + ": " + fault));
    }

    /** What the receipt tells. */
    Slip receipt(BrowserContext citizen) {
        var page = citizen.pages().getFirst();
        return new Slip(page.locator(".keys .number").innerText().replace(" ", ""), page.locator(".keys .code").innerText());
    }

    /** The address under which a beginning was put aside. */
    String putsAside(BrowserContext citizen) {
        var page = citizen.newPage();
        page.navigate("/petition/new");
        page.locator("button[name=go][value=keep]").click();
        page.waitForURL("**/petition/unsent/*");
        var address = page.url();
        page.close();
        return address.replaceFirst("https?://[^/]+", "");
    }

    BrowserContext follows(Slip slip) {
        var page = browser.desk().page();
        page.navigate("/track");
        page.locator("input[name=number]").fill(slip.number());
        page.locator("input[name=code]").fill(slip.code());
        page.locator("input[name=code]").press("Enter");
        page.waitForURL("**/track/*");
        return page.context();
    }

    /** Somebody who has asked for a code to sign in with, and has not typed it. */
    BrowserContext asksForCode() {
        return asksForCode(MAIL);
    }

    private BrowserContext asksForCode(String mail) {
        var page = browser.desk().page();
        page.navigate("/my/sign-in");
        page.locator("form.petition input[type=text]").first().fill(mail);
        page.locator("form.petition .button").first().click();
        page.waitForURL("**/my/code");
        return page.context();
    }

    /** The same, signed in, with a matter in the own list. */
    BrowserContext keepsMatters(Slip slip) {
        var context = asksForCode(KEEPER);
        var page = context.pages().getFirst();
        page.waitForCondition(() -> code(context).find());
        page.locator("input[name=code]").fill(code(context).results().findFirst().orElseThrow().group(1));
        page.locator("input[name=code]").press("Enter");
        page.waitForURL("**/my");
        page.locator("input[name=number]").fill(slip.number());
        page.locator("input[name=code]").fill(slip.code());
        page.locator("form[action='/my/matters'] input[name=label]").fill("村口路灯");
        page.locator("form[action='/my/matters'] button.button").click();
        page.waitForLoadState();
        return context;
    }

    private static Matcher code(BrowserContext context) {
        return CODE.matcher(context.request().get("/demo/messages").text());
    }

    /** A petition of several people. */
    String togetherWithOthers() {
        var sent = browser.desk().page().context().request().post("/api/v1/petitions", RequestOptions.create().setHeader("Content-Type", "application/json").setData("""
                {"class": "claim", "title": "小区停水五天", "facts": "小区自来水已停五天。", "claim": "请恢复供水。", "region": "330726107", "persons": 3,
                 "petitioner": {"name": "丁一一", "phone": "13900000199", "address": "杭坪村1号"}, "coPetitioners": [{"name": "丁二二", "phone": "13900000198"}, {"name": "丁三三"}]}""")).text();
        return sent.replaceAll("(?s).*\"number\":\"([^\"]+)\".*", "$1");
    }

    /** Whoever called looks where the car is. */
    BrowserContext asksForTrain(Slip slip) {
        var page = browser.desk().page();
        page.navigate("/receptions/train");
        page.locator("input[name=number]").fill(slip.number());
        page.locator("input[name=code]").fill(slip.code());
        page.locator("main button.button").last().click();
        page.waitForURL("**/receptions/train/T*");
        return page.context();
    }

    /** One side of a mediation looks at it. */
    BrowserContext isMediated(Slip slip) {
        var page = browser.desk().page();
        page.navigate("/mediations/mine/" + slip.number());
        page.locator("input[name=code]").fill(slip.code());
        page.locator("main button.button").first().click();
        page.waitForLoadState();
        return page.context();
    }

    /** Registers for the reception day that takes registrations; what became of it stays before the visitor. */
    BrowserContext registers() {
        var page = browser.desk().page();
        page.navigate("/receptions");
        page.locator("h2 a").first().click();
        page.getByText("登记参加接访").click();
        page.locator("input[name=name]").fill("丁一一");
        page.locator("input[name=phone]").fill("13900000199");
        page.locator("input[name=title]").fill("村口路灯不亮");
        page.locator("main form.petition button.button").first().click();
        page.waitForURL("**/receptions/mine/*");
        return page.context();
    }

    /** Asks to be received by video, and is given a time at once; what became of it stays before the visitor. */
    BrowserContext asksForVideo() {
        var page = browser.desk().page();
        page.navigate("/video/offices/330726-xfj");
        page.locator("input[name=name]").fill("丁一一");
        page.locator("input[name=phone]").fill("13900000199");
        page.locator("input[name=title]").fill("村口路灯不亮");
        page.locator("main button.button").last().click();
        page.waitForURL("**/video/mine/*");
        return page.context();
    }
}
