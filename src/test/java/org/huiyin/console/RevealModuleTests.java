package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.junit.jupiter.api.Test;

class RevealModuleTests extends SampleDesk {

    @Test
    void nobodySeesThePetitionerBeforeTheReasonIsWrittenDown() throws Exception {
        var number = submit.submit(SamplePetitions.lamp(), null).receipt().number();
        var page = "/console/petitions/" + number + "/petitioner";
        assertThat(open(SamplePetitions.TRIAGE, "/console/petitions/" + number).getResponse().getContentAsString()).contains(page).doesNotContain("13900000001");
        assertThat(open(SamplePetitions.TRIAGE, page).getResponse().getContentAsString()).doesNotContain("13900000001");
        assertThat(post(SamplePetitions.TRIAGE, page, Map.of("reason", "")).getResponse().getStatus()).isEqualTo(400);
        assertThat(post(SamplePetitions.TRIAGE, page, Map.of("reason", "约见")).getResponse().getContentAsString()).contains("13900000001", "赵试𠮷");
        assertThat(post(SamplePetitions.SISTER, page, Map.of("reason", "好奇")).getResponse().getStatus()).isEqualTo(404);
        var auditor = new Actor("auditor", null, null, java.util.Set.of(Role.AUDITOR));
        assertThat(open(auditor, "/console/readings?number=" + number).getResponse().getContentAsString()).contains("约见").doesNotContain("好奇");
    }

    @Test
    void theEnvelopeOfAPaperAsksForAReasonFirst() throws Exception {
        var number = registered(SamplePetitions.lamp());
        var page = "/console/petitions/" + number + "/papers/notice-1/envelope";
        assertThat(open(SamplePetitions.TRIAGE, page)).hasStatusOk().bodyText().contains("打印信封");
        assertThat(post(SamplePetitions.TRIAGE, page, Map.of("reason", "寄送"))).as("there is no such paper").hasStatus(404);
        assertThat(open(new Actor("auditor", null, null, java.util.Set.of(Role.AUDITOR)), page)).hasStatus(403);
    }
}
