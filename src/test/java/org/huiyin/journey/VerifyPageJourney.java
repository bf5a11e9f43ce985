package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.proof.SampleSeals;
import org.huiyin.petition.proof.SealDay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A petitioner checks the own receipt: on the public page without scripts, and at home with the page that was taken along, off the network. */
@Tag("nightly")
class VerifyPageJourney extends OnPostgres {

    @LocalServerPort int port;
    @Autowired SealDay seals;
    @Autowired JdbcClient jdbc;
    @Autowired JsonMapper json;
    @TempDir Path home;
    private Browser browser;
    private JsonNode submitted;

    @BeforeEach
    void submit() {
        browser = new Browser(port);
        submitted = json.readTree(new Visitor(port).postJson("/api/v1/petitions", json.writeValueAsString(SamplePetitions.lampFields())).body());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private String number() {
        return submitted.get("number").asString();
    }

    private String code() {
        return submitted.get("queryCode").asString();
    }

    private String receipt() {
        return new Visitor(port).get("/api/v1/petitions/" + number() + "/receipt", "Query-Code", code()).body();
    }

    @Test
    void onThePublicPageEveryStepIsToldInWords() {
        var citizen = browser.phoneWithoutScripts();
        citizen.open("/").follow("核验回执").sees("不经我们核验").press("核验").sees("有1处需要更正", "这不是回执");
        citizen.fill("信访编号", number()).fill("查询码", "AAAAAAAA").press("核验该事项的回执").sees("编号与查询码不符");
        citizen.fill("查询码", code()).press("核验该事项的回执").sees("目前回执成立", "尚未封存", number());
        var early = receipt();
        SampleSeals.seal(seals, jdbc);
        citizen.open("/verify").fill("或者粘贴其全部内容", early).press("核验").sees("回执成立", "日封由密钥", "前一号相接");
        citizen.open("/verify?lang=en").sees("Without us", "We sign with this key").fill("Or its whole text", receipt().replace("路口路灯不亮", "路口路灯很亮")).press("Check");
        citizen.sees("This receipt does not hold", "The words or the salt are not the ones that were committed");
        citizen.open("/track?lang=zh-CN").fill("信访编号", number()).fill("查询码", code()).press("查询").sees("下载回执文件");
        var file = citizen.page().request().get("/track/" + number() + "/receipt.json");
        assertThat(file.headers().get("content-disposition")).contains("attachment", number());
        assertThat(json.readTree(file.text())).isEqualTo(json.readTree(receipt()));
    }

    @Test
    void atHomeThePageAsksNobodyAndFindsWhatWasChanged() throws IOException {
        SampleSeals.seal(seals, jdbc);
        var reader = browser.desk();
        reader.page().navigate(takenAlong("zh-CN").toUri().toString());
        reader.page().context().setOffline(true);
        reader.look().sees("离线核验");
        assertThat(verdicts(reader.page(), receipt(), "")).isEqualTo(Map.of("words", "holds", "event", "holds", "sealed", "holds", "signed", "holds", "key", "holds", "published", "open"));
        reader.look().sees("回执成立", "没有输入公布的日封");
        var published = new Visitor(port).get("/api/v1/seals?limit=200").body();
        assertThat(verdicts(reader.page(), receipt(), published)).containsEntry("published", "holds");
        var good = json.readTree(receipt());
        for (var changed : List.of("words:/words", "words:/salt", "event:/event", "event:/hash", "event:/number", "event:/receivedAt", "sealed:/seal/statement", "signed:/seal/signature",
                "signed:/seal/publicKey")) {
            var at = changed.split(":");
            var bad = good.deepCopy();
            var parent = (ObjectNode) bad.at(at[1].substring(0, at[1].lastIndexOf('/')));
            var text = bad.at(at[1]).asString();
            parent.put(at[1].substring(at[1].lastIndexOf('/') + 1), text.substring(0, 12) + (text.charAt(12) == '7' ? '8' : '7') + text.substring(13));
            assertThat(verdicts(reader.page(), bad.toString(), "")).as(changed).containsEntry(at[0], "broken");
            reader.sees("回执不成立");
        }
        assertThat(verdicts(reader.page(), good.toString(), published.replaceFirst("\\\\\"count\\\\\":", "\\\\\"count\\\\\":9"))).containsEntry("published", "broken");
        assertThat(verdicts(reader.page(), "no receipt", "")).isEmpty();
        reader.sees("这不是回执");
    }

    @Test
    void aReceiptOfTheFirstHourIsCheckedAsFarAsItGoes() throws IOException {
        var reader = browser.desk();
        reader.page().navigate(takenAlong("en").toUri().toString());
        assertThat(verdicts(reader.page(), receipt(), "")).isEqualTo(Map.of("words", "holds", "event", "holds", "sealed", "open"));
        reader.sees("So far this receipt holds");
        reader.page().evaluate("() => { crypto.subtle.importKey = () => Promise.reject(new DOMException('no', 'NotSupportedError')); }");
        SampleSeals.seal(seals, jdbc);
        assertThat(verdicts(reader.page(), receipt(), "")).containsEntry("signed", "open").containsEntry("sealed", "holds");
        reader.sees("This browser cannot check Ed25519 signatures");
    }

    /** The page as a stranger has it: a file in a directory. */
    private Path takenAlong(String language) throws IOException {
        var page = new Visitor(port).get("/verify/offline?lang=" + language);
        assertThat(page.headers().firstValue("Content-Disposition")).hasValueSatisfying(value -> assertThat(value).contains("attachment", "huiyin-verify.html"));
        assertThat(page.body()).doesNotContain("src=\"", "href=", "http:", "https:");
        return Files.writeString(home.resolve("huiyin-verify.html"), page.body());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> verdicts(Page page, String receipt, String published) {
        page.locator("#text").fill(receipt);
        page.locator("#seals").fill(published);
        page.evaluate("document.getElementById('result').textContent = ''");
        page.locator("#check").click();
        page.waitForFunction("document.getElementById('result').textContent !== ''");
        return (Map<String, String>) page.evaluate("Object.fromEntries([...document.querySelectorAll('#findings li')].map(li => [li.dataset.step, li.dataset.verdict]))");
    }
}
