package org.huiyin.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

class CalendarControllerModuleTests extends OnPostgres {

    private static final String YEAR = """
            {"rest": ["2032-01-01", "2032-10-01"], "worked": ["2032-09-26"], "source": "test"}
            """;

    @Autowired CalendarController controller;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from calendar_day where year = 2032").update();
        jdbc.sql("delete from calendar_year where year = 2032").update();
    }

    @Test
    void theAdministratorHandsInAYear() {
        var mvc = asking(new Actor("admin", null, null, Set.of(Role.ADMIN)));
        assertThat(mvc.put().uri("/api/v1/staff/calendar/2032").contentType(MediaType.APPLICATION_JSON).content(YEAR))
                .hasStatusOk().bodyJson().isLenientlyEqualTo("{\"year\": 2032, \"rest\": 2, \"worked\": 1}");
        assertThat(mvc.post().uri("/api/v1/staff/calendar/2032").contentType(MediaType.APPLICATION_JSON).content(YEAR)).hasStatusOk();
    }

    @Test
    void nobodyElseDoes() {
        assertThat(asking(Actor.PUBLIC).put().uri("/api/v1/staff/calendar/2032").contentType(MediaType.APPLICATION_JSON).content(YEAR))
                .failure().cause().isInstanceOf(NoRight.class);
    }

    private MockMvcTester asking(Actor actor) {
        return MockMvcTester.of(List.of(controller), builder -> builder.setCustomArgumentResolvers(new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == Actor.class;
            }

            @Override
            public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request, WebDataBinderFactory binder) {
                return actor;
            }
        }).build());
    }
}
