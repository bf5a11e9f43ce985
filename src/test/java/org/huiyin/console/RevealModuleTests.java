package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.file.Paper;
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
        var auditor = new Actor("auditor", null, null, Set.of(Role.AUDITOR));
        assertThat(open(auditor, "/console/readings?number=" + number).getResponse().getContentAsString()).contains("约见").doesNotContain("好奇");
    }

    @Test
    void aPaperWithANameOnItAsksRightThereWhy() throws Exception {
        var number = accepted("31(6)");
        var above = new Actor("leader-above", "330700-xfj", "330700", Set.of(Role.OFFICE_LEADER, Role.SUPERVISOR));
        var paper = files.after(SamplePetitions.TRIAGE, number).orElseThrow().documents().stream().filter(each -> each.kind().equals("acceptance")).map(Paper::id).findFirst().orElseThrow();
        var page = "/console/petitions/" + number + "/papers/" + paper;
        assertThat(open(above, "/console/petitions/" + number)).bodyText().contains(page + '"', page + "/word\"");
        assertThat(open(above, page)).hasStatusOk().bodyText().contains("赵**", "name=\"reason\"", number).doesNotContain("赵试𠮷");
        assertThat(open(above, page + "/word")).hasStatusOk().bodyText().contains("action=\"" + page + "/word\"");
        assertThat(post(above, page, Map.of("reason", " "))).hasStatus(400).bodyText().contains("href=\"#f-reason\"", "赵**").doesNotContain("赵试𠮷");
        assertThat(post(above, "/console/petitions/" + number + "/papers/" + "receipt-1", Map.of("reason", "核对"))).as("of another petition").hasStatus(404);
        assertThat(post(above, page, Map.of("reason", "核对送达"))).hasStatusOk().hasContentType("application/pdf").containsHeader("Content-Disposition");
        assertThat(open(above, page + "/word")).as("once a day is enough").hasStatusOk().containsHeader("Content-Disposition");
        assertThat(open(somebodyAt("330700-xfj", Role.SUPERVISOR), page)).as("who may see no petitioner is asked for no reason").hasStatusOk().bodyText()
                .contains("不能打开", "赵**").doesNotContain("name=\"reason\"", "赵试𠮷");
        assertThat(post(somebodyAt("330700-xfj", Role.SUPERVISOR), page, Map.of("reason", "核对"))).hasStatus(403);
        assertThat(open(SamplePetitions.HANDLER, page)).as("the own matter").hasStatusOk().hasContentType("application/pdf");
        assertThat(open(new Actor("auditor", null, null, Set.of(Role.AUDITOR)), "/console/readings?number=" + number)).bodyText().contains("核对送达");
    }

    @Test
    void theEnvelopeOfAPaperAsksForAReasonFirst() throws Exception {
        var number = registered(SamplePetitions.lamp());
        var page = "/console/petitions/" + number + "/papers/notice-1/envelope";
        assertThat(open(SamplePetitions.TRIAGE, page)).hasStatusOk().bodyText().contains("打印信封");
        assertThat(post(SamplePetitions.TRIAGE, page, Map.of("reason", "寄送"))).as("there is no such paper").hasStatus(404);
        assertThat(open(new Actor("auditor", null, null, Set.of(Role.AUDITOR)), page)).hasStatus(403);
    }
}
