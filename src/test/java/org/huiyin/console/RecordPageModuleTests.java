package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.document.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

class RecordPageModuleTests extends SampleDesk {

    private static final String PAGE = "/console/record";

    @Autowired Documents documents;

    private static Map<String, String> letter() {
        var letter = new HashMap<>(Map.of("channel", "letter", "class", "claim", "receivedOn", "2026-01-04", "title", "村口塌方", "claim", "请修路", "facts", "雨后塌方"));
        letter.putAll(Map.of("region", "330726107", "petitioner.name", "钱试", "petitioner.address", "试用村2号", "persons", "2", "coPetitioners", "孙试，13900000002\n李试"));
        return letter;
    }

    @Test
    void aLetterIsTakenDownAndTheReceiptHandedOver() throws Exception {
        var answer = send(CLERK, PAGE, letter());
        assertThat(answer).hasStatus(201).bodyText().contains("查询码", "2026年1月4日", "2026年1月19日", "只显示这一次");
        var number = answer.getResponse().getContentAsString().replaceAll("(?s).*/console/petitions/(\\d{22}).*", "$1");
        assertThat(open(CLERK, file(number))).bodyText().contains("村口塌方", "来信", "钱*");
    }

    @Test
    void theSameFormSentAgainShowsTheSameReceipt() throws Exception {
        var typed = letter();
        typed.putAll(hidden(open(CLERK, PAGE)));
        var first = post(CLERK, PAGE, typed).getResponse().getContentAsString().replaceAll("(?s).*/console/petitions/(\\d{22}).*", "$1");
        assertThat(post(CLERK, PAGE, typed)).hasStatus(201).bodyText().contains(first);
        typed.put("title", "另一件事");
        assertThat(post(CLERK, PAGE, typed)).hasStatus(409).bodyText().contains("已经提交过", "另一件事");
    }

    @Test
    void whatWasSaidMustBeReadBack() throws Exception {
        var visit = letter();
        visit.put("channel", "visit");
        assertThat(send(CLERK, PAGE, visit)).hasStatus(400).bodyText().contains("href=\"#f-readBack\"", "村口塌方", "雨后塌方", "孙试，13900000002");
        visit.put("readBack", "true");
        assertThat(send(CLERK, PAGE, visit)).hasStatus(201);
    }

    @Test
    void faultsOfPeopleAreToldByTheirLine() throws Exception {
        var typed = letter();
        typed.putAll(Map.of("coPetitioners", "孙试\n李试,abc", "petitioner.phone", "1", "persons", "many"));
        assertThat(send(CLERK, PAGE, typed)).hasStatus(400).bodyText().contains("href=\"#f-persons\"");
        typed.put("persons", "3");
        assertThat(send(CLERK, PAGE, typed)).hasStatus(400).bodyText().contains("第2行：", "href=\"#f-coPetitioners\"", "href=\"#f-petitioner-phone\"");
    }

    @Test
    void withoutNameOrAddressItIsRegisteredAllTheSame() throws Exception {
        var typed = letter();
        typed.remove("petitioner.address");
        assertThat(send(CLERK, PAGE, typed)).hasStatus(201).bodyText().contains("无法书面告知");
    }

    @Test
    void aGoodFileIsKeptWhileABadOneIsRefusedAndNothingTypedIsLost() throws Exception {
        var good = new MockMultipartFile("file", "照片.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0});
        var bad = new MockMultipartFile("file", "tool.pdf", "application/pdf", "MZ\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        var answer = upload(CLERK, PAGE, letter(), good, bad);
        assertThat(answer).hasStatus(400).bodyText().contains("href=\"#f-file\"", "已收到：照片.png", "村口塌方");
        var typed = letter();
        typed.putAll(hidden(answer));
        assertThat(typed).containsKey("documents[0]");
        assertThat(post(CLERK, PAGE, typed)).hasStatus(201);
        assertThat(documents.petitionOf(typed.get("documents[0]"))).isPresent();
    }

    @Test
    void agentsStandInRowsOfTheirOwnWithTheirPower() throws Exception {
        var typed = letter();
        typed.put("agents[1].name", "周代理");
        assertThat(send(CLERK, PAGE, typed)).hasStatus(400).bodyText().contains("href=\"#f-agents-0-power\"", "书面授权委托");
        assertThat(upload(CLERK, PAGE, typed, power("agents[1].power", "委托书.txt", "委托书"))).hasStatus(400).bodyText().contains("href=\"#f-agents-0-power\"", "JPG、PNG");
        typed.put("channel", "visit");
        var answer = upload(CLERK, PAGE, typed, power("agents[1].power", "委托书.pdf", "%PDF-1.4\n"));
        assertThat(answer).hasStatus(400).bodyText().contains("href=\"#f-readBack\"", "已收到：委托书.pdf", "周代理");
        typed.keySet().remove("agents[1].name");
        typed.putAll(hidden(answer));
        typed.putAll(Map.of("agents[0].name", "周代理", "readBack", "true"));
        assertThat(post(CLERK, PAGE, typed)).hasStatus(201);
        assertThat(documents.petitionOf(typed.get("agents[0].power"))).isPresent();
    }

    @Test
    void anAgentIsTakenOutAgain() {
        var typed = letter();
        typed.put("agents[0].name", "周代理");
        typed.put("step", "drop-0");
        assertThat(upload(CLERK, PAGE, typed, power("agents[0].power", "委托书.pdf", "%PDF-1.4\n"))).hasStatusOk().bodyText().doesNotContain("周代理", "委托书.pdf");
    }

    @Test
    void peopleOfAGroupStandOneALineWithPhoneAndAddress() throws Exception {
        var typed = letter();
        typed.putAll(Map.of("persons", "80", "coPetitioners", "孙试 13900000002 试用村3号\n\n李试，试用村4号", "representatives", "钱代表，13900000009"));
        assertThat(send(CLERK, PAGE, typed)).hasStatus(201);
        typed.put("coPetitioners", "孙试\n\n李试，139");
        assertThat(send(CLERK, PAGE, typed)).hasStatus(400).bodyText().contains("第3行：", "href=\"#f-coPetitioners\"", "不超过 5 人");
    }

    private static MockMultipartFile power(String field, String name, String content) {
        return new MockMultipartFile(field, name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void onlyThoseWhoMayRecordFindTheForm() {
        assertThat(open(HANDLER, PAGE)).hasStatus(403);
        assertThat(post(HANDLER, PAGE, letter())).hasStatus(403);
    }

    @Test
    void aScriptInEveryFieldIsShownAsText() throws Exception {
        var typed = letter();
        typed.replaceAll((name, value) -> java.util.Set.of("channel", "class", "region").contains(name) ? value : "<script>alert('x')</script>");
        assertThat(send(CLERK, PAGE, typed)).hasStatus(400).bodyText().contains("&lt;script&gt;").doesNotContain("<script>alert");
    }
}
