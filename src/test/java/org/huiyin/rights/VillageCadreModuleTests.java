package org.huiyin.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.FormToken;
import org.huiyin.OnPostgres;
import org.huiyin.access.Account;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Somebody of the village helps to file or carries a sealed letter, and sees nothing of what becomes of it: asked at every address of the house. */
class VillageCadreModuleTests extends OnPostgres {

    private static final String TITLE = "村口水渠堵塞需要疏通";

    @Autowired private WebApplicationContext house;
    @Autowired private JdbcClient jdbc;
    private MockMvc door;

    @BeforeEach
    void openTheDoor() {
        door = MockMvcBuilders.webAppContextSetup(house).apply(springSecurity()).build();
    }

    private static RequestPostProcessor as(Role role, String unit) {
        var account = new Account("village-" + role.code(), "某某", unit, unit.substring(0, 6), Set.of(role));
        return SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(account, null, Set.of()));
    }

    private static RequestPostProcessor cadre() {
        return as(Role.GRID, "330726107-zf");
    }

    private MockHttpServletResponse send(RequestPostProcessor who, String path, Map<String, String> fields) throws Exception {
        var request = post(path).with(who).with(FormToken.shown());
        fields.forEach(request::param);
        return door.perform(request).andReturn().getResponse();
    }

    private String page(RequestPostProcessor who, String path) throws Exception {
        return door.perform(get(path).with(who)).andReturn().getResponse().getContentAsString();
    }

    private String filed() throws Exception {
        var fields = Map.of("channel", "visit", "class", "claim", "title", TITLE, "claim", "请疏通", "facts", "水渠堵了两个月。", "region", "330726107", "petitioner.name", "钱试", "petitioner.address", "试用村2号",
                "persons", "1", "readBack", "true");
        var answer = send(cadre(), "/console/help", fields);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
        var number = jdbc.sql("select number from petition where title = ? order by id desc limit 1").param(TITLE).query(String.class).single();
        assertThat(answer.getContentAsString()).contains(number, "身份证件").doesNotContain("code-shown", "/console/petitions/");
        return number;
    }

    @Test
    void whatIsNotReadBackOrSaidIsAskedForAgain() throws Exception {
        assertThat(page(cadre(), "/console/help")).contains("帮助群众提出信访");
        var answer = send(cadre(), "/console/help", Map.of("channel", "visit", "class", "claim", "title", "", "region", "330726107"));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("f-title", "f-readBack", "action=\"/console/help\"");
    }

    @Test
    void aProgramOfTheVillageFilesOnceAndGetsNoCode() throws Exception {
        var said = """
                {"channel": "visit", "class": "claim", "title": "%s", "claim": "请疏通", "facts": "水渠堵了两个月。", "region": "330726107",
                 "petitioner": {"name": "钱试", "address": "试用村2号"}, "readBack": %s}""";
        var unread = help(cadre(), said.formatted(TITLE, "false"));
        assertThat(unread.getStatus()).isEqualTo(400);
        assertThat(unread.getContentAsString()).contains("\"readBack\"");
        var helped = help(cadre(), said.formatted(TITLE, "true"));
        assertThat(helped.getStatus()).as(helped.getContentAsString()).isEqualTo(201);
        assertThat(helped.getContentAsString()).contains("\"number\":\"330726", "\"explanation\":\"").doesNotContain("queryCode", "钱试", TITLE);
        assertThat(help(cadre(), said.formatted(TITLE, "true")).getContentAsString()).as("sent again").isEqualTo(helped.getContentAsString());
        assertThat(help(cadre(), said.formatted("另一件事", "true")).getStatus()).isEqualTo(422);
        assertThat(help(as(Role.CLERK, "330726-xfj"), said.formatted(TITLE, "true")).getStatus()).isEqualTo(403);
    }

    private MockHttpServletResponse help(RequestPostProcessor who, String said) throws Exception {
        return door.perform(post("/api/v1/staff/help").with(who).with(FormToken.shown()).contentType("application/json").content(said).header("Idempotency-Key", "village-help")).andReturn().getResponse();
    }

    @Test
    void helpingOpensNoAddressOfTheCase() throws Exception {
        var number = filed();
        var clock = jdbc.sql("select max(d.id)::text from deadline d join petition p on p.id = d.petition where p.number = ?").param(number).query(String.class).single();
        var paper = jdbc.sql("select 'receipt-' || id from petition where number = ?").param(number).query(String.class).single();
        for (var action : List.of("accept", "withdraw", "supplement", "ask", "rate")) {
            for (var endpoint : Tables.ENDPOINTS.stream().filter(each -> each.pattern().contains("{number}") || each.guard() == Guard.LIST || each.guard() == Guard.PAPER).toList()) {
                var about = new Endpoint.Asked(number, paper, clock, action);
                var answer = door.perform(Requests.of(endpoint, about, "").with(cadre()).with(FromElsewhere.EVERY_TIME)).andReturn().getResponse();
                assertThat(answer.getContentAsString()).as(endpoint.name()).doesNotContain(TITLE, "请疏通", "钱试");
                if (Set.of(Guard.CASE, Guard.OFFICE, Guard.ACT, Guard.ACT_PAGE, Guard.WATCH, Guard.PAPER).contains(endpoint.guard())) {
                    assertThat(answer.getStatus()).as(endpoint.name()).isIn(403, 404);
                }
            }
        }
        assertThat(jdbc.sql("select version from petition where number = ?").param(number).query(Integer.class).single()).isOne();
    }

    @Test
    void aSealedLetterIsCarriedAndWhatBecameOfItTheOfficeAloneReads() throws Exception {
        var slip = send(cadre(), "/console/letters", Map.of("region", "330726107"));
        assertThat(slip.getStatus()).isEqualTo(201);
        assertThat(slip.getContentAsString()).contains("密封信件收条", "浦江县信访局");
        assertThat(send(cadre(), "/console/letters", Map.of("region", "999999")).getStatus()).isEqualTo(400);
        var id = jdbc.sql("select max(id) from sealed_letter where handed_by = 'village-grid'").query(Long.class).single();
        var clerk = as(Role.CLERK, "330726-xfj");
        assertThat(page(clerk, "/console/letters")).contains(Long.toString(id), "在途");
        assertThat(page(as(Role.CLERK, "330803-xfj"), "/console/letters")).doesNotContain(Long.toString(id));
        assertThat(send(clerk, "/console/letters/" + id, Map.of("number", filed())).getStatus()).as("what came by a visit is no letter").isEqualTo(400);
        var record = Map.of("channel", "letter", "class", "claim", "title", "密封来信", "claim", "请求", "facts", "事实。", "region", "330726107", "persons", "1");
        assertThat(send(clerk, "/console/record", record).getStatus()).isEqualTo(201);
        var number = jdbc.sql("select number from petition where title = '密封来信' order by id desc limit 1").query(String.class).single();
        assertThat(send(as(Role.CLERK, "330803-xfj"), "/console/letters/" + id, Map.of("number", number)).getStatus()).isEqualTo(302);
        assertThat(page(clerk, "/console/letters")).doesNotContain(number);
        assertThat(send(clerk, "/console/letters/" + id, Map.of("number", number)).getStatus()).isEqualTo(302);
        assertThat(page(clerk, "/console/letters")).contains(number);
        jdbc.sql("update petition set sealed = true where number = ?").param(number).update();
        assertThat(page(clerk, "/console/letters")).as("whoever may not know of it").contains(Long.toString(id)).doesNotContain(number);
        assertThat(page(as(Role.TRIAGE, "330726-xfj"), "/console/letters")).contains(number);
        assertThat(page(cadre(), "/console/letters")).contains(Long.toString(id)).doesNotContain(number, "在途");
        assertThat(send(cadre(), "/console/letters/" + id, Map.of()).getStatus()).isEqualTo(403);
    }
}
