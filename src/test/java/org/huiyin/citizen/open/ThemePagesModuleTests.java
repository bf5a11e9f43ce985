package org.huiyin.citizen.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.huiyin.Visitor;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.intake.ManageThemes;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.ThemeOrder;
import org.huiyin.petition.work.AskedList;
import org.huiyin.petition.work.Inbox;
import org.huiyin.petition.work.InboxRow;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

class ThemePagesModuleTests extends SampleCases {

    private static final Actor ADMIN = new Actor("admin", null, null, Set.of(Role.ADMIN));
    @LocalServerPort int port;
    @Autowired ManageThemes themes;
    @Autowired Inbox inbox;
    @Autowired JdbcClient jdbc;
    private final String slug = "wages-" + new Random().nextInt(1_000_000, 9_999_999);
    private Visitor anybody;

    private static ThemeOrder order(String opens, String closes) {
        return new ThemeOrder("欠薪问题专项受理", "Unpaid wages", "岁末年初集中受理。", null, LocalDate.parse(opens), LocalDate.parse(closes), List.of("0305", "04"), "浦江县人力资源和社会保障局");
    }

    @BeforeEach
    void aThemeIsOpen() {
        anybody = new Visitor(port);
        themes.put(ADMIN, slug, order("2026-01-01", "2026-01-10"));
    }

    private void standOn(String instant) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(instant)));
    }

    private static Submission within(String theme, String category) {
        var fields = lampFields();
        fields.put("theme", theme);
        fields.put("category", category);
        return facts(fields).as(Submission.class);
    }

    private List<String> themeOf(String number) {
        return jdbc.sql("select t.theme from petition_theme t join petition p on p.id = t.petition where p.number = ?").param(number).query(String.class).list();
    }

    private List<String> listed(Actor actor, String theme) {
        return listed(actor, AskedList.of(Map.of("theme", theme), "all"));
    }

    private List<String> listed(Actor actor, AskedList asked) {
        return inbox.list(actor, asked.query(null)).rows().stream().map(InboxRow::number).toList();
    }

    @Test
    void itsPageNamesTimeFieldsAndContactInBothLanguages() {
        assertThat(anybody.get("/c/" + slug).body()).contains("欠薪问题专项受理", "2026年1月10日", "浦江县人力资源和社会保障局", "/petition/new?theme=" + slug, "岁末年初集中受理");
        assertThat(anybody.get("/c/" + slug + "?lang=en").body()).contains("Unpaid wages", "January 10, 2026");
        assertThat(anybody.get("/c/" + slug + "/poster").body()).contains("/c/" + slug + "/qr.png");
        assertThat(anybody.bytes("/c/" + slug + "/qr.png")).startsWith(0x89, 'P', 'N', 'G');
        assertThat(anybody.get("/c/none").statusCode()).isEqualTo(404);
        for (var odd : List.of("/petition/new?theme=%00&class=claim", "/start/claim?area1=330000&area2=330700&area3=330726&category=%00&q=%00")) {
            assertThat(anybody.get(odd).statusCode()).as(odd).isEqualTo(200);
        }
        assertThat(anybody.get("/open?q=%00").statusCode()).isEqualTo(400);
        assertThat(anybody.get("/start").body()).contains("/c/" + slug);
    }

    @Test
    void theFormOpensWithItAndThePetitionCarriesIt() {
        assertThat(anybody.get("/petition/new?theme=" + slug + "&class=claim&category=0305").body())
                .contains("name=\"theme\" value=\"" + slug + "\"", "欠薪问题专项受理", "value=\"0305\" selected", "value=\"0401\"").doesNotContain("value=\"0101\"");
        assertThat(anybody.get("/petition/new?theme=none&class=claim").body()).doesNotContain("value=\"none\"");
        var number = submitted(within(slug, "0401")).number();
        assertThat(themeOf(number)).containsExactly(slug);
        assertThat(files.read(TRIAGE, number).orElseThrow().matter().theme()).isEqualTo("欠薪问题专项受理");
        var other = submitted(lamp()).number();
        assertThat(themeOf(other)).isEmpty();
        assertThat(listed(TRIAGE, slug)).containsExactly(number).isEqualTo(listed(TRIAGE, AskedList.read(AskedList.of(Map.of("theme", slug), "all").text())));
        assertThat(listed(SISTER, slug)).as("out of sight").isEmpty();
        assertThat(listed(TRIAGE, "none")).isEmpty();
        assertThat(listed(TRIAGE, AskedList.of(Map.of("q", other, "theme", slug), "all"))).isEmpty();
        assertThat(themes.list(ADMIN, slug.substring(0, slug.length() - 1), 1)).singleElement().satisfies(one -> assertThat(one.petitions()).isOne());
    }

    @Test
    void nothingComesInBeforeAfterOrOutsideItsFields() {
        assertThatThrownBy(() -> submitted(within(slug, "0101"))).isInstanceOf(InvalidInput.class).hasMessageContaining("theme");
        assertThatThrownBy(() -> submitted(within("none", "0305"))).isInstanceOf(InvalidInput.class);
        standOn("2026-01-10T15:59:00Z");
        submitted(within(slug, "0305"));
        standOn("2026-01-10T16:01:00Z");
        assertThatThrownBy(() -> submitted(within(slug, "0305"))).isInstanceOf(InvalidInput.class).hasMessageContaining("theme");
        assertThat(anybody.get("/c/" + slug).body()).contains("已经结束").doesNotContain("/petition/new?theme");
        assertThat(anybody.get("/embed/" + slug).body()).contains("已经结束").doesNotContain("<form");
        var number = submitted(lamp()).number();
        assertThatThrownBy(() -> jdbc.sql("insert into petition_theme (petition, region, theme, received) select id, region, ?, received_at from petition where number = ?").params(slug, number).update())
                .as("in the database too").hasMessageContaining("is not open");
        standOn("2025-12-31T10:00:00Z");
        assertThat(anybody.get("/c/" + slug).body()).contains("尚未开始");
    }

    @Test
    void onceEndedItTakesNothingMore() {
        assertThat(themes.close(ADMIN, slug)).isTrue();
        assertThatThrownBy(() -> submitted(within(slug, "0305"))).isInstanceOf(InvalidInput.class);
        assertThat(themes.close(ADMIN, "none")).isFalse();
        assertThatThrownBy(() -> themes.put(LEADER, slug, order("2026-01-01", "2026-01-10"))).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> themes.put(ADMIN, "-x", new ThemeOrder("", null, null, null, null, null, List.of("9999"), "无此单位"))).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("slug").hasMessageContaining("titleZh").hasMessageContaining("opens").hasMessageContaining("categories").hasMessageContaining("organisation");
    }

    @Test
    void itsEntryMayBeFramedByNobodyUnlessTheHouseNamesThem() {
        var entry = anybody.get("/embed/" + slug);
        assertThat(entry.body()).contains("target=\"_blank\"", "name=\"theme\" value=\"" + slug + "\"", "<option value=\"0401\"").doesNotContain("_csrf");
        assertThat(entry.headers().firstValue("Content-Security-Policy").orElseThrow()).endsWith("frame-ancestors 'none'");
        assertThat(entry.headers().map()).doesNotContainKey("Set-Cookie");
        themes.put(ADMIN, slug, framed("https://Town.example.gov.cn/, http://10.0.0.1:8080", "https://town.example.gov.cn"));
        assertThat(anybody.get("/embed/" + slug).headers().firstValue("Content-Security-Policy").orElseThrow()).endsWith("frame-ancestors https://town.example.gov.cn http://10.0.0.1:8080");
        assertThat(anybody.get("/c/" + slug).headers().firstValue("Content-Security-Policy").orElseThrow()).endsWith("frame-ancestors 'none'");
        for (var odd : List.of("*", "https://a.example; script-src *", "https://a.example/path", "javascript:1", "'self'", "https://*.example", "https://a.example:999999")) {
            assertThatThrownBy(() -> themes.put(ADMIN, slug, framed(odd))).as(odd).isInstanceOf(InvalidInput.class).hasMessageContaining("origins");
        }
    }

    private static ThemeOrder framed(String... origins) {
        return new ThemeOrder("欠薪问题专项受理", null, null, null, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-10"), List.of("04"), "浦江县人力资源和社会保障局", List.of(origins));
    }
}
