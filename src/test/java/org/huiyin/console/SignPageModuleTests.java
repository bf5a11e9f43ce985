package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.Action;
import org.huiyin.petition.intake.Submission;
import org.junit.jupiter.api.Test;

/** Signing several drafts at once: each is read, each is told of by itself, and a form sent twice signs once. */
class SignPageModuleTests extends SampleDesk {

    private static final String PAGE = "/console/sign";
    private static final String UNIT = "330726-swj";
    private static final Actor HANDS = somebodyAt(UNIT, Role.HANDLER);
    private static final Actor SIGNS = somebodyAt(UNIT, Role.UNIT_HEAD);

    private String drafted(Submission said, String kind, Map<String, Object> draft) {
        var number = registered(said);
        done(TRIAGE, number, Action.CLASSIFY, classification(kind));
        done(TRIAGE, number, Action.FORWARD, facts(Map.of("to", UNIT)));
        done(HANDS, number, Action.ACCEPT, facts(kind.equals("claim") ? Map.of("route", "31(6)") : Map.of()));
        if (kind.equals("claim")) {
            done(HANDS, number, Action.RECORD_INTERVIEW, facts(Map.of("date", "2026-01-05", "persons", "赵试", "text", "当面听取")));
        } else {
            done(HANDS, number, Action.STUDY, facts(Map.of()));
        }
        done(HANDS, number, Action.DRAFT, facts(draft));
        done(HANDS, number, Action.SUBMIT_FOR_SIGNATURE, facts(Map.of()));
        return number;
    }

    private String opinion() {
        return drafted(lamp(), "claim", Map.of("kind", "opinion",
                "claims", List.of(Map.of("claim", "请修好路灯", "facts", "经查属实", "outcome", "support", "basis", "依据甲规定", "opinion", "同意修灯"))));
    }

    @Test
    void severalAreReadAndSignedAtOnceAndSentTwiceOnlyOnce() throws Exception {
        var first = opinion();
        var second = opinion();
        var left = opinion();
        var page = open(SIGNS, PAGE);
        assertThat(page).hasStatusOk().bodyText().contains("同意修灯", "依据甲规定", "sign." + first + "-opinion", "sign." + second + "-opinion", "sign." + left + "-opinion");
        var form = new HashMap<>(hidden(page));
        form.putAll(Map.of("sign." + first + "-opinion", "true", "sign." + second + "-opinion", "true"));
        for (int i = 0; i < 2; i++) {
            var answer = post(SIGNS, PAGE, form);
            assertThat(answer).hasStatusOk().bodyText().contains("签批结果", first, second, "✓ 已签发", "sign." + left + "-opinion")
                    .doesNotContain("未签发", "sign." + first + "-opinion", "sign." + second + "-opinion");
        }
        assertThat(files.after(SIGNS, first).orElseThrow().timeline()).filteredOn(step -> step.type().equals("opinion-issued")).hasSize(1);
    }

    @Test
    void oneThatHasChangedIsToldOfAndStopsNoOther() throws Exception {
        var changed = opinion();
        var good = opinion();
        var form = new HashMap<>(hidden(open(SIGNS, PAGE)));
        form.putAll(Map.of("sign." + changed + "-opinion", "true", "sign." + good + "-opinion", "true"));
        done(HANDS, changed, Action.RECORD_INTERVIEW, facts(Map.of("date", "2026-01-05", "persons", "赵试", "text", "又来一次")));
        assertThat(post(SIGNS, PAGE, form)).hasStatusOk().bodyText().contains("该事项有变化，请重新阅看", "✓ 已签发");
        assertThat(files.after(SIGNS, changed).orElseThrow().timeline().getLast().type()).isEqualTo("interviewed");
        assertThat(files.after(SIGNS, good).orElseThrow().timeline().getLast().type()).isEqualTo("opinion-issued");
    }

    @Test
    void aReplyToASuggestionNeedsToSayWhetherItIsAdopted() throws Exception {
        var number = drafted(suggestion(), "suggestion", Map.of("kind", "reply", "body", "答复正文"));
        var form = new HashMap<>(hidden(open(SIGNS, PAGE)));
        form.put("sign." + number + "-reply", "true");
        assertThat(post(SIGNS, PAGE, form)).hasStatusOk().bodyText().contains("未签发：请");
        form.putAll(hidden(open(SIGNS, PAGE)));
        form.put("adoption." + number + "-reply", "adopted");
        assertThat(post(SIGNS, PAGE, form)).hasStatusOk().bodyText().contains("✓ 已签发");
        assertThat(files.after(SIGNS, number).orElseThrow().status().name()).isEqualTo("ADOPTED");
    }

    @Test
    void anExtensionShowsUntilWhenBeforeItIsSigned() throws Exception {
        var number = drafted(lamp(), "claim", Map.of("kind", "extension", "days", 10, "body", "情况复杂"));
        var page = open(SIGNS, PAGE);
        assertThat(page).bodyText().contains("申请延长10日", "延长后至 2026年3月16日");
        var form = new HashMap<>(hidden(page));
        form.put("sign." + number + "-extension", "true");
        assertThat(post(SIGNS, PAGE, form)).bodyText().contains("✓ 已签发");
        assertThat(files.after(SIGNS, number).orElseThrow().status().name()).isEqualTo("EXTENDED");
    }

    @Test
    void nothingTickedSignsNothingAndSaysSo() throws Exception {
        opinion();
        assertThat(post(SIGNS, PAGE, hidden(open(SIGNS, PAGE)))).hasStatusOk().bodyText().contains("没有勾选任何文书");
    }

    @Test
    void onlyAHeadComesHereAndSeesTheOwnUnitOnly() {
        var number = opinion();
        assertThat(open(HANDS, PAGE)).hasStatus(403);
        assertThat(open(HEAD, PAGE)).hasStatusOk().bodyText().doesNotContain(number);
        assertThat(open(SIGNS, "/console/inbox?view=to-sign")).bodyText().contains("href=\"/console/sign\"");
    }
}
