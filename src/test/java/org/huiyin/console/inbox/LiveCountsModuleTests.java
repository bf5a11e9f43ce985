package org.huiyin.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.huiyin.OnPostgres;
import org.huiyin.access.Account;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

class LiveCountsModuleTests extends OnPostgres {

    /** A county where no other test hands anything in: a count of more than a thousand tells no change. */
    private static final String QUIET = "640105";

    @Autowired WebApplicationContext context;
    @Autowired SubmitPetition submit;
    @Autowired LiveCounts live;
    @Autowired DataSource database;

    private MvcTestResult asked(Actor who, MediaType accepted) {
        var account = new Account(who.account(), who.account(), who.unit(), who.region(), who.roles());
        var asking = MockMvcTester.from(context, builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity()).build()).get().uri("/console/live").accept(accepted)
                .with(SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(account, null, Set.of())));
        return accepted.equals(MediaType.TEXT_EVENT_STREAM) ? asking.asyncExchange() : asking.exchange();
    }

    private static Submission elsewhere() {
        var fields = SamplePetitions.lampFields();
        fields.put("region", QUIET);
        return SamplePetitions.facts(fields).as(Submission.class);
    }

    private static String text(MvcTestResult line) {
        try {
            return line.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void open_pages_are_told_what_changed_and_hold_no_connection_to_the_database() {
        var who = new Actor("live", QUIET + "-xfj", QUIET, Set.of(Role.TRIAGE));
        try {
            var pages = Stream.generate(() -> asked(who, MediaType.TEXT_EVENT_STREAM)).limit(20).toList();
            assertThat(pages).allSatisfy(page -> assertThat(text(page)).contains("event:counts", "\"to-register\":"));
            assertThat(live.lines(who)).isEqualTo(20);
            var first = text(pages.getFirst());
            submit.submit(elsewhere(), null);
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(pages).allSatisfy(page -> assertThat(text(page).length()).isGreaterThan(first.length())));
            // boards that other tests of this fork left open look now and then; twenty pages do not
            await().atMost(Duration.ofSeconds(20)).until(() -> ((HikariDataSource) database).getHikariPoolMXBean().getActiveConnections() == 0);
            assertThat(asked(who, MediaType.TEXT_EVENT_STREAM).getResponse().getStatus()).as("of one too many the oldest ends").isEqualTo(200);
            assertThat(live.lines(who)).isEqualTo(20);
        } finally {
            live.forget(who);
        }
        assertThat(live.lines(who)).isZero();
    }

    @Test
    void whoever_hears_no_events_is_told_once() {
        var who = new Actor("live-json", SamplePetitions.OFFICE, "330726", Set.of(Role.TRIAGE));
        assertThat(asked(who, MediaType.APPLICATION_JSON)).hasStatusOk().bodyJson().hasPathSatisfying("$.to-register", count -> assertThat(count).asString().isNotBlank());
        assertThat(asked(new Actor("live-admin", null, null, Set.of(Role.ADMIN)), MediaType.APPLICATION_JSON)).hasStatus(403);
    }
}
