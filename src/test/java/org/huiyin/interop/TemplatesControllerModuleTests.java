package org.huiyin.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.huiyin.FormToken;
import org.huiyin.OnPostgres;
import org.huiyin.access.Account;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.notice.NoticeKind;
import org.huiyin.notice.ReplaceTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

class TemplatesControllerModuleTests extends OnPostgres {

    private static final String TEMPLATES = "/api/v1/staff/templates";

    @Autowired WebApplicationContext context;
    private final Actor head = new Actor("head", "unit-" + UUID.randomUUID(), "330726", Set.of(Role.UNIT_HEAD));
    private MockMvcTester mvc;

    @BeforeEach
    void openTheDoor() {
        mvc = MockMvcTester.from(context, builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity()).build());
    }

    @Test
    void aTemplateIsTakenHomeReplacedAndPreviewed() throws Exception {
        assertThat(ask(HttpMethod.GET, TEMPLATES, null)).hasStatusOk().bodyJson().extractingPath("$.length()").isEqualTo(NoticeKind.values().length);
        var docx = ask(HttpMethod.GET, TEMPLATES + "/route", null);
        assertThat(docx).hasStatusOk().hasContentType(ReplaceTemplate.MEDIA_TYPE);
        assertThat(ask(HttpMethod.PUT, TEMPLATES + "/route", docx.getResponse().getContentAsByteArray())).hasStatus(204);
        assertThat(ask(HttpMethod.GET, TEMPLATES, null)).bodyJson().extractingPath("$[?(@.own == true)].kind").asArray().containsExactly("route");
        assertThat(ask(HttpMethod.POST, TEMPLATES + "/route/preview", null)).hasStatusOk().hasContentType(ReplaceTemplate.MEDIA_TYPE);
        assertThat(ask(HttpMethod.POST, TEMPLATES + "/route/preview", docx.getResponse().getContentAsByteArray())).hasStatusOk();
    }

    @Test
    void aPreviewOfAnythingButAFormIsRefusedAndNotIgnored() {
        var account = new Account(head.account(), head.account(), head.unit(), head.region(), head.roles());
        assertThat(mvc.post().uri(TEMPLATES + "/route/preview").with(FormToken.shown()).contentType("application/json").content("{\"template\":\"x\"}")
                .with(SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(account, null, Set.of())))).hasStatus(415);
    }

    @Test
    void whatIsNoTemplateIsRefusedByItsField() {
        assertThat(ask(HttpMethod.PUT, TEMPLATES + "/route", new byte[] {1, 2, 3})).hasStatus(400).bodyText().contains("\"template\"");
        assertThat(ask(HttpMethod.PUT, TEMPLATES + "/route", new byte[3 * 1024 * 1024])).hasStatus(400).bodyText().contains("\"template\"");
        assertThat(ask(HttpMethod.PUT, TEMPLATES + "/route", null)).hasStatus(400);
        assertThat(ask(HttpMethod.GET, TEMPLATES + "/nonsense", null)).hasStatus(404);
    }

    private MvcTestResult ask(HttpMethod method, String path, byte[] template) {
        var account = new Account(head.account(), head.account(), head.unit(), head.region(), head.roles());
        var request = mvc.method(method).uri(path).with(FormToken.shown())
                .with(SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(account, null, Set.of())));
        return template == null ? request.exchange() : request.multipart().file(new MockMultipartFile("template", "t.docx", null, template)).exchange();
    }
}
