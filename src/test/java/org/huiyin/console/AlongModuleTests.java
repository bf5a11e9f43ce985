package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.List;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.beside.Along;
import org.huiyin.petition.beside.LookBeside;
import org.huiyin.petition.intake.SubmitPetition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes on about a petition elsewhere is told in its file. */
class AlongModuleTests extends OnPostgres {

    private static final Actor CLERK_HERE = new Actor("along-clerk", OFFICE, "330726", Set.of(Role.CLERK));

    @Autowired SubmitPetition submit;
    @Autowired LookBeside beside;
    @Autowired JdbcClient jdbc;

    private String number;

    @BeforeEach
    void somethingGoesWithAPetition() {
        number = submit.submit(lamp(), null).receipt().number();
        jdbc.sql("delete from summons where id = 999999811").update();
        jdbc.sql("delete from mediation where id = 999999811").update();
        jdbc.sql("delete from video_visit where id = 999999811").update();
        jdbc.sql("insert into summons (id, kind, unit, region, account, petition, called_at, due, state) values (999999811, 'joint', ?, '330726', 'x', ?, timestamptz '2026-02-03 09:00+08', now(), 'open')").params(OFFICE, number).update();
        jdbc.sql("insert into mediation (id, office, region, petition, state, opened_on, version) values (999999811, ?, '330726', ?, 'opened', date '2026-02-02', 1)").params(OFFICE, number).update();
        jdbc.sql("insert into video_visit (id, region, office, state, accusation, petition, code, asked_at, waits_since, version) values (999999811, '330726', ?, 'asked', false, ?, '\\x00', timestamptz '2026-02-01 09:00+08', timestamptz '2026-02-01 09:00+08', 1)").params(OFFICE, number).update();
    }

    @Test
    void theNewestComesFirst() {
        assertThat(along(CLERK_HERE)).extracting(Along::kind).containsExactly("summons", "mediation", "video");
        assertThat(along(CLERK_HERE)).extracting(Along::state).containsExactly("coordination.joint.state.open", "coordination.mediation.state.opened", "reception.video.state.asked");
    }

    @Test
    void whatIsSaidToAccuseIsForTheChainAlone() {
        jdbc.sql("update video_visit set accusation = true where id = 999999811").update();
        assertThat(along(CLERK_HERE)).extracting(Along::kind).doesNotContain("video");
        assertThat(along(TRIAGE)).extracting(Along::kind).contains("video");
    }

    @Test
    void onlyTheUnitThatKeepsItIsLedToItsPage() {
        var mediation = along(CLERK_HERE).get(1);
        assertThat(AlongLink.of(mediation, CLERK_HERE)).isEqualTo("/console/mediations/999999811");
        assertThat(AlongLink.of(mediation, new Actor("along-other", BUREAU, "330726", Set.of(Role.HANDLER)))).isNull();
    }

    private List<Along> along(Actor actor) {
        return beside.of(actor, number).orElseThrow().along();
    }
}
