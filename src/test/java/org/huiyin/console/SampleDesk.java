package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiyin.FormToken;
import org.huiyin.OnPostgres;
import org.huiyin.access.Account;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.Facts;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.WebApplicationContext;

/** A desk in the console for tests: colleagues who open pages and send forms, and petitions brought as far as a test needs them. */
abstract class SampleDesk extends OnPostgres {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    static final Actor REVIEWER = somebodyAt("330726-zf", Role.REVIEWER);
    static final Actor REREVIEWER = somebodyAt("330700-zf", Role.REVIEWER);

    @Autowired WebApplicationContext context;
    @Autowired SubmitPetition submit;
    @Autowired ActOnPetition acts;
    @Autowired ReadFile files;
    @Autowired LegalTime time;
    private MockMvcTester mvc;

    @BeforeEach
    void standInJanuary() {
        mvc = MockMvcTester.from(context, builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity()).build());
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse("2026-01-05T01:00:00Z")));
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    MvcTestResult open(Actor who, String path) {
        return mvc.get().uri(java.net.URI.create(path)).with(as(who)).exchange();
    }

    /** Sends a form as the page hands it out: what the page hides in it goes along. */
    MvcTestResult send(Actor who, String path, Map<String, String> typed) throws Exception {
        var fields = new HashMap<>(hidden(open(who, path)));
        fields.putAll(typed);
        return post(who, path, fields);
    }

    MvcTestResult post(Actor who, String path, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(as(who)).with(FormToken.shown());
        fields.forEach(request::param);
        return request.exchange();
    }

    /** Sends a form in which a name stands more than once. */
    MvcTestResult post(Actor who, String path, MultiValueMap<String, String> fields) {
        return mvc.post().uri(path).with(as(who)).with(FormToken.shown()).params(fields).exchange();
    }

    MvcTestResult upload(Actor who, String path, Map<String, String> fields, MockMultipartFile... sent) {
        var request = mvc.post().uri(path).multipart();
        for (var file : sent) {
            request.file(file);
        }
        request.with(as(who)).with(FormToken.shown());
        fields.forEach(request::param);
        return request.exchange();
    }

    /** The form is sent and the act taken; the case says so. */
    void taken(Actor who, String number, Action action, Map<String, String> typed, String event) throws Exception {
        assertThat(send(who, act(number, action), typed)).as(action.code()).hasStatus3xxRedirection().hasRedirectedUrl(file(number) + "?done=" + event);
        assertThat(open(who, file(number) + "?done=" + event)).hasStatusOk().bodyText().contains("class=\"done\"");
    }

    /** The form comes back with a fault beside that control. */
    void faulty(Actor who, String number, Action action, Map<String, String> typed, String control, String words) throws Exception {
        assertThat(send(who, act(number, action), typed)).as(action.code()).hasStatus(400).bodyText()
                .contains("href=\"#f-" + control + "\"", words, "id=\"f-" + control);
    }

    static Map<String, String> hidden(MvcTestResult page) throws Exception {
        var fields = new HashMap<String, String>();
        HIDDEN.matcher(page.getResponse().getContentAsString()).results().forEach(found -> fields.put(found.group(1), found.group(2)));
        fields.remove("_csrf");
        return fields;
    }

    static RequestPostProcessor as(Actor who) {
        var account = new Account(who.account(), who.account(), who.unit(), who.region(), who.roles());
        return SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(account, null, Set.of()));
    }

    static Actor somebody(Role role) {
        return new Actor("some-" + role.code(), null, null, Set.of(role));
    }

    static Actor somebodyAt(String unit, Role role) {
        return new Actor("some-" + role.code() + "-at-" + unit, unit, unit.substring(0, 6), Set.of(role));
    }

    static String file(String number) {
        return "/console/petitions/" + number;
    }

    static String act(String number, Action action) {
        return file(number) + "/do/" + action.code();
    }

    String registered(Submission said) {
        return submit.submit(said, null).receipt().number();
    }

    String forwarded() {
        var number = registered(lamp());
        done(TRIAGE, number, Action.CLASSIFY, classification("claim"));
        done(TRIAGE, number, Action.FORWARD, facts(Map.of("to", BUREAU)));
        return number;
    }

    String inHand() {
        var number = forwarded();
        done(HANDLER, number, Action.ACCEPT, facts(Map.of("route", "31(6)")));
        done(HANDLER, number, Action.RECORD_INTERVIEW, facts(Map.of("date", "2026-01-05", "persons", "赵试", "text", "当面听取")));
        return number;
    }

    String submitted() {
        var number = inHand();
        var draft = new HashMap<String, Object>(Map.of("kind", "opinion"));
        draft.put("claims", java.util.List.of(Map.of("claim", "请修好路灯", "facts", "经查属实", "outcome", "support", "basis", "依据甲规定", "opinion", "意见乙")));
        done(HANDLER, number, Action.DRAFT, facts(draft));
        done(HANDLER, number, Action.SUBMIT_FOR_SIGNATURE, facts(Map.of()));
        return number;
    }

    String signed() {
        var number = submitted();
        done(HEAD, number, Action.ISSUE_OPINION, facts(Map.of()));
        return number;
    }

    /** Accepted on a route, or none for what is no claim. */
    String accepted(String route) {
        var number = forwarded();
        done(HANDLER, number, Action.ACCEPT, facts(Map.of("route", route)));
        return number;
    }

    /** Answered, reviewed and reviewed again: the end of the matter. */
    String decidedForGood() {
        var number = signed();
        var delivery = facts(Map.of("date", "2026-01-05", "mode", "in-person", "person", "赵试𠮷", "signed", true));
        var opinion = facts(Map.of("decision", "uphold", "opinion", "原处理意见正确", "basis", "依据甲规定"));
        var received = facts(Map.of("receivedOn", "2026-01-05"));
        done(HANDLER, number, Action.DELIVER, delivery);
        done(TRIAGE, number, Action.REQUEST_REVIEW, received);
        done(REVIEWER, number, Action.DECIDE_REVIEW, opinion);
        done(REVIEWER, number, Action.DELIVER, delivery);
        done(TRIAGE, number, Action.REQUEST_REREVIEW, received);
        done(REREVIEWER, number, Action.DECIDE_REREVIEW, opinion);
        return number;
    }

    void done(Actor who, String number, Action action, Facts facts) {
        var outcome = acts.act(who, number, files.after(who, number).orElseThrow().version(), action, facts);
        if (!(outcome instanceof Outcome.Done)) {
            throw new AssertionError(outcome);
        }
    }
}
