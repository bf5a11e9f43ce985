package org.huiyin.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.OnPostgres;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.lifecycle.Petitioners;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agents with their written power, representatives and co-petitioners on the public form. */
class OthersOnTheFormModuleTests extends OnPostgres {

    private static final byte[] PDF = "%PDF-1.4\n%授权委托书\n".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort private int port;
    @Autowired private JdbcClient jdbc;
    @Autowired private Petitioners petitioners;
    private FormFiller citizen;

    @BeforeEach
    void somebodyStandsAtThePersonStep() {
        citizen = new FormFiller(port);
        citizen.step("next", "class", "claim").step("find", "search", "浦江县杭坪镇").step("next").step("next", "title", "路灯坏了", "facts", "坏了三个月", "claim", "请修好");
    }

    private HttpResponse<String> send(String go, String part, String name, byte[] content, String... changes) {
        var fields = new HashMap<>(citizen.fields());
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        fields.put("go", go);
        return citizen.shows(citizen.visitor().upload("/petition/new", fields, part, name, content));
    }

    private Petitioner stored(String number) {
        return petitioners.of(jdbc.sql("select id from petition where number = ?").param(number).query(Long.class).single());
    }

    @Test
    void anAgentIsNamedWithAPowerThatIsKeptThroughTheStepsAndShownBeforeSending() {
        send("next", "agents[0].power", "委托书.pdf", PDF, "agents[0].name", "周代理", "petitioner.name", "赵试");
        assertThat(citizen.page()).contains("周代理 · 委托书.pdf", "name=\"agents[0].power\"");
        citizen.step("to-person");
        assertThat(citizen.fields()).containsEntry("agents[0].name", "周代理").containsKey("agents[0].power");
        assertThat(citizen.page()).contains("委托书.pdf", "id=\"f-agents\" open");
        assertThat(stored(citizen.step("next").sent().number()).agents()).hasSize(1).allMatch(agent -> "周代理".equals(agent.name()) && agent.power() != null);
    }

    @Test
    void whatIsMissingIsNamedAtItsFieldWithTheWayOn() {
        citizen.step("next", "agents[1].name", "周代理");
        assertThat(citizen.status()).isEqualTo(400);
        assertThat(citizen.page()).contains("href=\"#f-agents-0-power\"", "请附上该代理人的书面授权委托材料");
        send("next", "agents[0].power", "委托书.pdf", PDF, "agents[0].name", "");
        assertThat(citizen.page()).contains("href=\"#f-agents-0-name\"", "委托书.pdf");
    }

    @Test
    void aPowerIsAScanWhateverItsNameSays() {
        var text = "授权委托书".getBytes(StandardCharsets.UTF_8);
        assertThat(send("next", "agents[1].power", "委托书.txt", text, "agents[0].name", "一", "agents[1].name", "二").statusCode()).isEqualTo(400);
        assertThat(citizen.page()).contains("href=\"#f-agents-1-power\"", "委托书.txt", "JPG、PNG");
        assertThat(send("next", "agents[0].power", "委托书.pdf", text, "agents[0].name", "一").statusCode()).isEqualTo(400);
        assertThat(citizen.page()).contains("href=\"#f-agents-0-power\"", "内容却是");
    }

    @Test
    void aPowerIsTakenOutAgainAndAnotherPutInItsPlace() {
        send("stay", "agents[0].power", "一.pdf", PDF, "agents[0].name", "周代理");
        send("stay", "agents[0].power", "二.pdf", PDF);
        assertThat(citizen.page()).contains("二.pdf").doesNotContain("一.pdf");
        citizen.step("remove-" + citizen.fields().get("agents[0].power"));
        assertThat(citizen.page()).doesNotContain("二.pdf");
        assertThat(citizen.fields()).containsEntry("agents[0].name", "周代理");
    }

    @Test
    void aPowerThatWentWithAnotherPetitionIsAskedForAgain() {
        send("next", "agents[0].power", "委托书.pdf", PDF, "agents[0].name", "周代理");
        var fields = citizen.fields();
        citizen.sent();
        fields.putAll(Map.of("key", "another", "go", "send"));
        citizen.postAll("/petition/new", fields);
        assertThat(citizen.status()).isEqualTo(400);
        assertThat(citizen.page()).contains("href=\"#f-agents-0-power\"", "name=\"step\" value=\"person\"");
    }

    @Test
    void eightyPetitionTogetherOneALine() {
        var lines = IntStream.rangeClosed(1, 79).mapToObj(i -> "组员" + i + "，139000001%02d，试用村%d号".formatted(i, i)).collect(Collectors.joining("\n"));
        citizen.step("next", "petitioner.name", "赵试", "persons", "80", "coPetitioners", lines, "representatives", "钱代表 13900000002 试用村2号");
        assertThat(citizen.page()).contains("80人", "组员79 · 13900000179 · 试用村79号", "钱代表 · 13900000002 · 试用村2号");
        var who = stored(citizen.sent().number());
        assertThat(who.persons()).isEqualTo(80);
        assertThat(who.coPetitioners()).hasSize(79);
        assertThat(who.representatives()).extracting(Petitioner.Person::address).containsExactly("试用村2号");
    }

    @Test
    void aFaultOfSomebodyOnALineNamesTheLine() {
        citizen.step("next", "coPetitioners", "孙试\n\n李试，123", "persons", "x", "representatives", "一\n二\n三\n四\n五\n六");
        assertThat(citizen.status()).isEqualTo(400);
        assertThat(citizen.page()).contains("共同信访人第3行", "href=\"#f-coPetitioners\"", "href=\"#f-persons\"", "href=\"#f-representatives\"", "不得超过 5 人");
        assertThat(citizen.fields()).containsEntry("coPetitioners", "孙试\n\n李试，123").containsEntry("persons", "x");
    }
}
