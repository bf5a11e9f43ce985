package org.huiyin.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.huiyin.access.Account;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.actor.Role;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

class ProblemTests {

    /** A door at which everything goes wrong, for programs under /api and for people elsewhere. Being nested in a test, it is no bean of the house. */
    @RestController
    static class FaultyDoor {

        record Person(String name, int age) {}

        record Letter(String title, List<Person> persons) {}

        @PostMapping({"/api/fail/{how}", "/fail/{how}"})
        void fail(@PathVariable String how, Actor actor) {
            throw switch (how) {
                case "input" -> InvalidInput.of("petitioner.idNumber", "web.field.form");
                case "right" -> new NoRight(Right.SIGN);
                case "unknown" -> new Unknown();
                case "refused" -> Refusal.forbiddenAsThingsStand("term-already-extended", "34", Words.of("web.problem.stale"));
                case "stale" -> Refusal.stale();
                case "no-version" -> Refusal.withoutVersion();
                case "key" -> Refusal.keyUsedOtherwise();
                case "large" -> new MaxUploadSizeExceededException(1);
                default -> new IllegalStateException("secret of " + actor.account());
            };
        }

        @PostMapping(path = "/api/letter", consumes = MediaType.APPLICATION_JSON_VALUE)
        void letter(@RequestBody Letter letter, @RequestParam int copies) {}

        @PostMapping("/api/upload")
        void upload(@RequestParam MultipartFile file) {}
    }

    private final MockMvc door = SampleFrame.around(new FaultyDoor());

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', value = {
        "input | 400 | invalid-input | 请求有误 | The request is not right",
        "right | 401 | not-signed-in | 请先登录 | Sign in first",
        "unknown | 404 | not-found | 没有找到 | Not found",
        "refused | 409 | term-already-extended | 暂不能办理 | Not possible as things stand",
        "stale | 412 | stale | 内容已有变动 | This has changed in the meantime",
        "large | 413 | too-large | 内容过大 | Too large",
        "key | 422 | idempotency-key-reused | 请求前后不一致 | The request contradicts an earlier one",
        "no-version | 428 | if-match-required | 缺少版本信息 | Version missing",
        "crash | 500 | internal-error | 系统出错了 | Something went wrong on our side"})
    void everyFaultIsToldAlikeToProgramsAndPeopleInBothLanguages(String how, int status, String code, String zh, String en) throws Exception {
        door.perform(post("/api/fail/" + how)).andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:huiyin:problem:" + code)).andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.code").value(code)).andExpect(jsonPath("$.title").value(zh))
                .andExpect(jsonPath("$.detail").isNotEmpty()).andExpect(jsonPath("$.instance").doesNotExist());
        door.perform(post("/api/fail/" + how).header("Accept-Language", "en")).andExpect(jsonPath("$.title").value(en));
        door.perform(post("/fail/" + how)).andExpect(status().is(status))
                .andExpect(content().contentType("text/html;charset=UTF-8")).andExpect(content().string(containsString("<h1>" + zh + "</h1>")));
        door.perform(post("/fail/" + how + "?lang=en")).andExpect(content().string(containsString("<h1>" + en + "</h1>")));
    }

    @Test
    void theFieldIsNamedAndTheLawIsCited() throws Exception {
        door.perform(post("/api/fail/input")).andExpect(jsonPath("$.errors[0].field").value("petitioner.idNumber"))
                .andExpect(jsonPath("$.errors[0].words").value("格式不正确"));
        door.perform(post("/api/fail/refused")).andExpect(jsonPath("$.article").value("34"));
    }

    @Test
    void whoeverIsSignedInButMayNotIsToldSo() throws Exception {
        var handler = new Account("handler", "吴承办", "330726-zjj", "330726", Set.of(Role.HANDLER));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(handler, null, "ROLE_HANDLER"));
        door.perform(post("/api/fail/right")).andExpect(status().isForbidden()).andExpect(jsonPath("$.code").value("no-right"));
    }

    @Test
    void ourOwnFaultTellsAnIdAndNothingElse() throws Exception {
        door.perform(post("/api/fail/crash"))
                .andExpect(jsonPath("$.detail").value(allOf(containsString("-"), not(containsString("secret")))));
    }

    @ParameterizedTest(name = "{0} is refused by the field {1}")
    @CsvSource(delimiter = '|', value = {
        "{\"title\":\"t\",\"persons\":[{\"name\":\"吴\",\"age\":\"old\"}]} | persons[0].age",
        "{\"title\":\"t\",\"persons\":\"none\"} | persons",
        "{\"title\":[1],\"persons\":[]} | title"})
    void aValueOfTheWrongFormIsNamedByItsPath(String body, String field) throws Exception {
        door.perform(letter(body)).andExpect(status().isBadRequest()).andExpect(jsonPath("$.code").value("invalid-input"))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(content().string(not(containsString("old"))));
    }

    @Test
    void brokenJsonIsToldByLineAndColumnWithoutItsContent() throws Exception {
        door.perform(letter("{\n \"title\": 33072619700101001X }")).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("malformed-json")).andExpect(jsonPath("$.detail").value(containsString("第2行")))
                .andExpect(content().string(not(containsString("33072619"))));
        door.perform(letter("{\"title\":")).andExpect(jsonPath("$.code").value("malformed-json"));
        door.perform(letter("")).andExpect(jsonPath("$.code").value("missing-body"));
        door.perform(letter("[]")).andExpect(status().isBadRequest());
    }

    private static MockHttpServletRequestBuilder letter(String body) {
        return post("/api/letter").param("copies", "1").contentType(MediaType.APPLICATION_JSON).content(body);
    }

    @Test
    void whatIsMissingOrNoNumberIsNamed() throws Exception {
        door.perform(post("/api/letter").contentType(MediaType.APPLICATION_JSON).content("{}"))
                .andExpect(status().isBadRequest()).andExpect(jsonPath("$.errors[0].field").value("copies"));
        door.perform(post("/api/letter").param("copies", "many").contentType(MediaType.APPLICATION_JSON).content("{}"))
                .andExpect(status().isBadRequest()).andExpect(jsonPath("$.errors[0].field").value("copies"));
        door.perform(multipart("/api/upload")).andExpect(status().isBadRequest()).andExpect(jsonPath("$.errors[0].field").value("file"));
    }

    @Test
    void theWrongMethodAndTheWrongTypeAreTold() throws Exception {
        door.perform(get("/api/letter")).andExpect(status().isMethodNotAllowed()).andExpect(header().string("Allow", "POST"))
                .andExpect(jsonPath("$.code").value("method-not-allowed"));
        door.perform(post("/api/letter").param("copies", "1").contentType(MediaType.TEXT_PLAIN).content("x"))
                .andExpect(status().isUnsupportedMediaType()).andExpect(jsonPath("$.code").value("unsupported-media-type"));
    }

    @Test
    void aLanguageTagThatIsNoneMeansChinese() throws Exception {
        door.perform(post("/api/fail/unknown").header("Accept-Language", "%%%")).andExpect(jsonPath("$.title").value("没有找到"));
        door.perform(post("/api/fail/unknown").header("Accept-Language", "fr")).andExpect(jsonPath("$.title").value("没有找到"));
    }
}
