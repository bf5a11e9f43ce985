package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.reception.video.AskForVisit;
import org.huiyin.reception.video.AskedVisit;
import org.huiyin.reception.video.LeadCall;
import org.huiyin.reception.video.OwnVisit;
import org.huiyin.reception.video.RecordOrder;
import org.huiyin.reception.video.VisitOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The matter of a video visit is taken in as a petition, once, and each leads to the other. */
class VisitPetitionPagesModuleTests extends SampleDesk {

    private static final String CLIENT = "203.0.113.171";

    @Autowired AskForVisit asking;
    @Autowired OwnVisit own;
    @Autowired LeadCall leading;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void nobodyHasAsked() {
        jdbc.sql("delete from guess where client like '203.0.113.%'").update();
    }

    private AskedVisit asked() {
        return asking.ask(CLIENT, OFFICE, new VisitOrder("试甲", "13900000061", "水渠堵了", "下游三户没有水。", null, null, false, null, null)).orElseThrow();
    }

    private static String page(AskedVisit asked) {
        return "/console/video/" + asked.visit().id();
    }

    private static Map<String, String> typed(String kind) {
        return new HashMap<>(Map.of("class", kind, "title", "水渠堵了", "facts", "下游三户没有水。", "claim", "请清淤", "region", "330726107", "address", "某村1号", "readBack", "true"));
    }

    private String petition(AskedVisit asked) {
        return jdbc.sql("select petition from video_visit where id = ?").param(asked.visit().id()).query(String.class).optional().orElse(null);
    }

    private String told(AskedVisit asked) {
        return own.read(CLIENT, asked.visit().number(), asked.code()).orElseThrow().petition();
    }

    private long petitions() {
        return jdbc.sql("select count(*) from petition").query(Long.class).single();
    }

    @Test
    void whatWasSaidIsFilledInAndThoseWhoAskedAreToldTheNumberOnce() throws Exception {
        var asked = asked();
        var before = petitions();
        assertThat(open(CLERK, page(asked))).hasStatusOk().bodyText().contains(page(asked) + "/petition");
        assertThat(open(CLERK, page(asked) + "/petition")).hasStatusOk().bodyText().contains("水渠堵了", "下游三户没有水。", asked.visit().number());
        assertThat(open(HANDLER, page(asked) + "/petition")).hasStatus(403);
        assertThat(open(new Actor("visit-else", "330803-xfj", "330803", Set.of(Role.CLERK)), page(asked) + "/petition")).hasStatus(404);
        var unread = typed("claim");
        unread.remove("readBack");
        assertThat(send(CLERK, page(asked) + "/petition", unread)).hasStatus(400).bodyText().contains("href=\"#f-readBack\"");
        var form = typed("claim");
        form.putAll(hidden(open(CLERK, page(asked) + "/petition")));
        assertThat(post(CLERK, page(asked) + "/petition", form)).hasStatus(201);
        var number = petition(asked);
        assertThat(post(CLERK, page(asked) + "/petition", form)).as("pressed twice").hasStatus(201).bodyText().contains(number);
        form.put("key", "another");
        assertThat(post(CLERK, page(asked) + "/petition", form)).hasStatus(400);
        assertThat(petitions()).isEqualTo(before + 1);
        assertThat(told(asked)).isEqualTo(number);
        assertThat(jdbc.sql("select channel || ' ' || office || ' ' || region from petition where number = ?").param(number).query(String.class).single()).isEqualTo("visit " + OFFICE + " 330726107");
        assertThat(open(CLERK, page(asked))).hasStatusOk().bodyText().contains(file(number), "登记为信访事项").doesNotContain(page(asked) + "/petition");
        assertThat(open(CLERK, page(asked) + "/petition")).hasRedirectedUrl(page(asked));
    }

    @Test
    void aPetitionThatTheOfficeLinkedMayBeSomebodyElsesAndIsNotTold() throws Exception {
        var asked = asked();
        var number = registered(lamp());
        assertThat(post(CLERK, page(asked) + "/link", Map.of("version", "1", "petition", number))).hasStatus(302);
        assertThat(petition(asked)).isEqualTo(number);
        assertThat(told(asked)).isNull();
    }

    @Test
    void whatAccusesIsSealedWithItsVisit() throws Exception {
        var asked = asked();
        var form = typed("accusation");
        form.put("accused", "某某,浦江县住房和城乡建设局");
        assertThat(send(CLERK, page(asked) + "/petition", form)).hasStatus(201);
        assertThat(open(CLERK, page(asked))).as("the clerk is not of the chain").hasStatus(404);
        assertThat(open(TRIAGE, page(asked))).hasStatusOk();
        assertThat(told(asked)).isEqualTo(petition(asked));
    }

    /** Whoever handles it at the office, or was asked to the call, reads there what came of it; a unit that was not asked is told that there was one. */
    @Test
    void theFileLeadsWhoeverMayReadBothToWhatWasSaid() throws Exception {
        var asked = asked();
        var visit = asked.visit().id();
        var number = forwarded();
        assertThat(post(TRIAGE, page(asked) + "/link", Map.of("version", "1", "petition", number))).hasStatus(302);
        jdbc.sql("update video_visit set state = 'ended' where id = ?").param(visit).update();
        leading.record(CLERK, visit, new RecordOrder("explained", "要水", "周五清淤", null, null, null, null)).orElseThrow();
        assertThat(open(TRIAGE, file(number))).hasStatusOk().bodyText().contains(asked.visit().number(), "href=\"" + page(asked) + "\"");
        assertThat(open(CLERK, page(asked))).hasStatusOk().bodyText().contains("要水", "周五清淤");
        assertThat(open(HANDLER, file(number))).as("not asked").hasStatusOk().bodyText().contains(asked.visit().number()).doesNotContain("href=\"" + page(asked) + "\"");
        assertThat(open(HANDLER, page(asked))).hasStatus(404);
        jdbc.sql("insert into video_seat (visit, seat, region, kind, unit) values (?, 1, '330726', 'unit', ?)").params(visit, BUREAU).update();
        assertThat(open(HANDLER, file(number))).as("asked").hasStatusOk().bodyText().contains("href=\"" + page(asked) + "\"");
        assertThat(open(HANDLER, page(asked))).hasStatusOk().bodyText().contains("要水", "周五清淤");
    }
}
