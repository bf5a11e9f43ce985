package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.intake.Submission;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SavedViewsModuleTests extends SampleDesk {

    private static final String PAGE = "/console/views";
    private static final Pattern FEED = Pattern.compile("(/feeds/[A-Za-z0-9_-]{43})/due\\.ics");

    @Autowired Accounts accounts;

    private Actor colleague(String unit) {
        var name = "views-" + System.nanoTime();
        accounts.create(new Account(name, "同事", unit, "330726", Set.of(Role.TRIAGE)), "three grey herons");
        return new Actor(name, unit, "330726", Set.of(Role.TRIAGE));
    }

    private String titled(String title, boolean confidential) {
        var fields = new HashMap<>(lampFields());
        fields.put("title", title);
        fields.put("confidential", confidential);
        return registered(facts(fields).as(Submission.class));
    }

    private static String first(Pattern pattern, MvcTestResult page) throws Exception {
        var found = pattern.matcher(page.getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String kept(Actor who, Map<String, String> fields) throws Exception {
        assertThat(post(who, PAGE, fields)).hasStatus3xxRedirection().hasRedirectedUrl(PAGE);
        return first(Pattern.compile("action=\"(/console/views/\\d+)\""), open(who, PAGE));
    }

    @Test
    void aListIsKeptSharedBegunWithAndDropped() throws Exception {
        var owner = colleague(OFFICE);
        var mate = colleague(OFFICE);
        assertThat(open(owner, PAGE + "?view=to-route&q=%E7%81%AF")).hasStatusOk().bodyText().contains("name=\"q\" value=\"灯\"");
        assertThat(post(owner, PAGE, Map.of("view", "to-route", "name", " "))).hasStatus(400).bodyText().contains("class=\"summary\"");
        var view = kept(owner, Map.of("view", "to-route", "q", "灯", "name", "路灯的件"));
        assertThat(open(owner, PAGE)).bodyText().contains("路灯的件", "/console/inbox?view=to-route&amp;q=%E7%81%AF");
        assertThat(open(mate, PAGE)).bodyText().doesNotContain("路灯的件");
        post(owner, view, Map.of("do", "share"));
        assertThat(open(mate, PAGE)).bodyText().contains("路灯的件", "同事 共享");
        assertThat(open(colleague(BUREAU), PAGE)).bodyText().doesNotContain("路灯的件");
        post(mate, view, Map.of("do", "begin"));
        assertThat(open(mate, "/console")).hasRedirectedUrl("/console/inbox?view=to-route&q=%E7%81%AF");
        post(mate, view, Map.of("do", "drop"));
        assertThat(open(owner, PAGE)).as("only the owner drops it").bodyText().contains("路灯的件");
        post(owner, view, Map.of("do", "drop"));
        assertThat(open(mate, PAGE)).bodyText().doesNotContain("路灯的件");
        assertThat(open(mate, "/console")).hasRedirectedUrl("/console/inbox?view=to-register");
    }

    @Test
    void aSecretAddressTellsNumberAndDateUntilItIsRevoked() throws Exception {
        var title = "订阅试" + System.nanoTime();
        var number = titled(title, false);
        var sealed = titled(title, true);
        var owner = colleague(OFFICE);
        var view = kept(owner, Map.of("view", "all", "q", title, "name", "订阅"));
        var feed = first(FEED, post(owner, view, Map.of("do", "feed")));
        assertThat(open(Actor.PUBLIC, feed + "/due.ics")).hasStatusOk().hasContentTypeCompatibleWith("text/calendar").bodyText()
                .contains("BEGIN:VEVENT\r\nUID:" + number, "DTSTART;VALUE=DATE:20260120", "SUMMARY:" + number + " 到期").doesNotContain(title, sealed, "赵");
        assertThat(open(Actor.PUBLIC, feed + "/due.atom")).hasStatusOk().bodyText().contains("urn:huiyin:petition:" + number, "2026-01-20").doesNotContain(title, sealed, "赵");
        var other = first(FEED, post(owner, view, Map.of("do", "feed")));
        assertThat(open(Actor.PUBLIC, feed + "/due.ics")).as("the old one").hasStatus(410);
        assertThat(open(owner, PAGE)).bodyText().contains("已订阅").doesNotContain(other);
        post(owner, view, Map.of("do", "unfeed"));
        assertThat(open(Actor.PUBLIC, other + "/due.atom")).hasStatus(410);
        var last = first(FEED, post(owner, view, Map.of("do", "feed")));
        accounts.close(owner.account());
        assertThat(open(Actor.PUBLIC, last + "/due.ics")).as("of a closed account").hasStatus(410);
    }

    @Test
    void listsAreFetchedAsFilesAndLongOnesWait() throws Exception {
        var title = "文件试" + System.nanoTime();
        var number = titled(title, false);
        assertThat(open(TRIAGE, "/console/inbox/export?view=all&q=" + number + "&format=csv")).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"huiyin-all-2026-01-05.csv\"; filename*=UTF-8''huiyin-all-2026-01-05.csv")
                .bodyText().contains(number, title);
        assertThat(open(TRIAGE, "/console/inbox/export?view=all&q=" + number + "&format=xlsx")).hasStatusOk().hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(open(TRIAGE, "/console/inbox/export?format=doc")).hasStatus(400);
        var owner = colleague(OFFICE);
        assertThat(open(owner, "/console/exports?view=all&q=" + number + "&format=csv")).hasStatusOk().bodyText().contains("在后台生成 CSV", "最近没有导出");
        assertThat(post(owner, "/console/exports", Map.of("view", "all", "q", number, "format", "csv"))).hasRedirectedUrl("/console/exports");
        assertThat(open(owner, "/console/exports")).bodyText().contains("全部事项", "CSV");
        assertThat(post(TRIAGE, "/console/inbox/bulk", Map.of("act", "csv", "n", number))).hasStatusOk().bodyText().contains(number, title);
    }
}
