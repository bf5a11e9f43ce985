package org.huiyin.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.huiyin.OnPostgres;
import org.huiyin.document.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

class UnsentModuleTests extends OnPostgres {

    private static final String FACTS = "  镇口的路灯 <b>坏了</b>\n\n三个月 𠮷";

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Documents documents;
    private FormFiller citizen;

    @BeforeEach
    void somebodyHasBegun() {
        jdbc.sql("delete from unsent").update();
        citizen = new FormFiller(port);
        citizen.step("next", "class", "claim").step("find", "search", "浦江县杭坪镇").step("next");
    }

    private String kept() {
        return citizen.step("keep", "title", "只有我知道", "facts", FACTS).header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private FormFiller elsewhere(String address) {
        var other = new FormFiller(port).open(address);
        return other.status() == 200 ? other.step("resume") : other;
    }

    @Test
    void somebodyGoesOnElsewhereWithEverythingAsItWasTyped() {
        var address = kept();
        assertThat(citizen.status()).isEqualTo(303);
        assertThat(new FormFiller(port).open(address).page()).contains("还没有提交", address).doesNotContain("只有我知道", "路灯");
        var other = elsewhere(address);
        assertThat(other.fields()).containsEntry("title", "只有我知道").containsEntry("facts", FACTS).containsEntry("class", "claim").containsEntry("area4", "330726107");
        other.step("next", "claim", "请修好").step("next").sent();
        assertThat(other.page()).contains("已经收到并登记", "只有我知道");
        assertThat(elsewhere(address).status()).isEqualTo(410);
    }

    @Test
    void puttingItAsideAgainChangesWhatTheSameAddressOpens() {
        var address = kept();
        var other = elsewhere(address).step("keep", "title", "改过的标题");
        assertThat(other.header("Location")).endsWith(address);
        assertThat(elsewhere(address).fields()).containsEntry("title", "改过的标题");
        assertThat(jdbc.sql("select count(*) from unsent").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void whoeverReadsTheTableReadsNothing() {
        var address = kept();
        var row = jdbc.sql("select row_to_json(u)::text || encode(sealed, 'escape') from unsent u").query(String.class).single();
        assertThat(row).doesNotContain("只有我知道", address.substring(address.lastIndexOf('/') + 1), "claim");
    }

    @Test
    void itIsForgottenAfterItsTime() {
        var address = kept();
        jdbc.sql("update unsent set until = now() - interval '1 second'").update();
        assertThat(elsewhere(address).status()).isEqualTo(410);
    }

    @Test
    void itsWriterDeletesIt() {
        var address = kept();
        assertThat(new FormFiller(port).open(address).post(address, "").status()).isEqualTo(303);
        assertThat(elsewhere(address).status()).isEqualTo(410);
    }

    @Test
    void filesAlreadySentWaitAsLong() {
        var file = documents.keep("一".getBytes(StandardCharsets.UTF_8), "一.txt", "text/plain").id();
        jdbc.sql("update document set made_by_house = false where id = ?").param(file).update();
        citizen.step("keep", "title", "有材料", "documents", file);
        assertThat(jdbc.sql("select kept_until > arrived_at + interval '6 days' from document where id = ?").param(file).query(Boolean.class).single()).isTrue();
    }

    @Test
    void aNetworkThatPutsTooMuchAsideIsToldAndKeepsWhatItTyped() {
        jdbc.sql("insert into unsent (id, ticket, sealed, client, begun_at, until) select -g, decode(lpad(to_hex(g), 8, '0'), 'hex'), '', '127.0.0.1', now(), now() + interval '1 day' from generate_series(1, 100) g").update();
        citizen.step("keep", "title", "多了");
        assertThat(citizen.status()).isEqualTo(400);
        assertThat(citizen.page()).contains("草稿太多", "href=\"#f-keep\"");
        assertThat(citizen.fields()).containsEntry("title", "多了");
        jdbc.sql("delete from unsent").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0000000000000000000000000000000000000000", "%00", "..%2f", "𠮷"})
    void anAddressNobodyWasGivenOpensNothing(String ticket) {
        assertThat(citizen.open("/petition/unsent/" + ticket.replace("𠮷", "%F0%A0%AE%B7")).status()).isIn(400, 404, 410);
    }
}
