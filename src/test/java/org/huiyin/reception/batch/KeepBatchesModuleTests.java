package org.huiyin.reception.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;
import static org.huiyin.reception.batch.SampleBatches.*;

import java.util.List;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.SubmitPetition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the office sees of those who registered, what it does, and who sees nothing. */
class KeepBatchesModuleTests extends BatchDays {

    private static final Actor CADRE = new Actor("batch-cadre", "330726-xfj", "330726", Set.of(Role.GRID));

    @Autowired SubmitPetition submit;
    @Autowired KeepBatches keeping;

    @Test
    void aCadreHelpsAndGainsNoSight() {
        var day = day(null);
        var made = registering.takeDown(CADRE, day.id(), Way.CADRE, one("试甲", null)).orElseThrow();
        assertThat(made.code()).isNull();
        assertThat(faults(() -> registering.takeDown(CADRE, day.id(), Way.DESK, one("试甲", null)))).containsExactly("way reception.batch.way");
        assertThatThrownBy(() -> looking.look(CADRE, day.id(), 1)).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> looking.list(CADRE, day.id(), 0, 10)).isInstanceOf(NoRight.class);
    }

    @Test
    void theListShowsNoNameAndTheSheetNoNumberAndEveryLookIsLogged() {
        var day = day(null);
        var made = register(day, "试甲乙");
        register(day, "试丙");
        assertThat(looking.list(CLERK_THERE, day.id(), 0, 10)).extracting(BatchLine::name).containsExactly("试**", "试*");
        var sheet = looking.look(CLERK_THERE, day.id(), 1).orElseThrow();
        assertThat(sheet.phone()).isEqualTo("139****01");
        assertThat(sheet.same()).extracting(line -> line.batch().seq()).containsExactly(2);
        assertThat(faults(() -> looking.reveal(CLERK_THERE, day.id(), 1, " "))).containsExactly("reason runtime.missing");
        assertThat(looking.reveal(CLERK_THERE, day.id(), 1, "电话告知").orElseThrow().name()).isEqualTo("试甲乙");
        assertThat(jdbc.sql("select what from reading where petition = ? order by id").param(made.batch().id()).query(String.class).list()).containsExactly("batch", "batch-contact");
    }

    /** Nobody had classified it when they registered. */
    @Test
    void aPetitionThatTurnsOutToAccuseTakesItsBatchAlong() {
        var day = day(null);
        var petition = submit.submit(lamp(), null).receipt();
        registering.register(CLIENT, day.id(), with(petition, false)).orElseThrow();
        assertThat(looking.look(CLERK_THERE, day.id(), 1)).isPresent();
        jdbc.sql("update petition set sealed = true where number = ?").param(petition.number()).update();
        assertThat(looking.look(CLERK_THERE, day.id(), 1)).isEmpty();
        assertThat(looking.list(CLERK_THERE, day.id(), 0, 10)).isEmpty();
        assertThat(looking.look(TRIAGE, day.id(), 1)).as("the chain").isPresent();
        jdbc.sql("update petition set excluded = array['account:batch-accused'] where number = ?").param(petition.number()).update();
        var accused = new Actor("batch-accused", "330726-xfj", "330726", Set.of(Role.TRIAGE));
        assertThat(looking.look(accused, day.id(), 1)).isEmpty();
        assertThat(looking.list(accused, day.id(), 0, 10)).isEmpty();
        assertThat(looking.look(TRIAGE, day.id(), 1)).isPresent();
        jdbc.sql("update petition set excluded = array['330726-xfj'] where number = ?").param(petition.number()).update();
        assertThat(looking.list(TRIAGE, day.id(), 0, 10)).as("the office is accused").isEmpty();
        jdbc.sql("update batch set state = 'called-off' where reception = ?").param(day.id()).update();
    }

    @Test
    void whoeverMarksAnAccusationMaySeeItNoMore() {
        var day = day(null);
        register(day, "试甲");
        assertThat(faults(() -> keeping.accuse(CLERK_THERE, day.id(), 1, new KeepBatches.Order(null, null, null)))).containsExactly("version runtime.missing");
        assertThat(keeping.accuse(CLERK_THERE, day.id(), 1, new KeepBatches.Order(1, null, null))).isPresent();
        assertThat(looking.look(CLERK_THERE, day.id(), 1)).isEmpty();
        assertThat(looking.look(TRIAGE, day.id(), 1).orElseThrow().changes()).extracting(BatchChange::what).contains("accuses");
    }

    @Test
    void anotherOfficeSeesNothingAndAClerkNoAccusation() {
        var day = day(null);
        registering.register(CLIENT, day.id(), order("试甲", "13900000001", 1, List.of(), true)).orElseThrow();
        assertThat(looking.list(CLERK_THERE, day.id(), 0, 10)).isEmpty();
        assertThat(looking.look(CLERK_THERE, day.id(), 1)).isEmpty();
        assertThat(looking.list(TRIAGE, day.id(), 0, 10)).hasSize(1);
        var elsewhere = new Actor("batch-elsewhere", "330803-xfj", "330803", Set.of(Role.TRIAGE));
        assertThat(looking.list(elsewhere, day.id(), 0, 10)).isEmpty();
        assertThat(looking.look(elsewhere, day.id(), 1)).isEmpty();
        assertThat(keeping.callOff(elsewhere, day.id(), 1, new KeepBatches.Order(1, null, "不"))).isEmpty();
    }

    @Test
    void theOfficeAnswersWithAReasonAndAtTheVersionItRead() {
        var day = day(null);
        var made = register(day, "试甲");
        assertThat(faults(() -> keeping.answer(CLERK_THERE, day.id(), 1, new KeepBatches.Order(7, null, "已电话答复")))).containsExactly("version reception.changed");
        assertThat(faults(() -> keeping.answer(CLERK_THERE, day.id(), 1, new KeepBatches.Order(1, null, "")))).containsExactly("why runtime.missing");
        assertThat(faults(() -> keeping.link(CLERK_THERE, day.id(), 1, new KeepBatches.Order(1, "330726202601010001X", null)))).containsExactly("petition reception.batch.no-petition");
        assertThat(keeping.answer(CLERK_THERE, day.id(), 1, new KeepBatches.Order(1, null, "已电话答复")).orElseThrow().state()).isEqualTo(BatchState.ANSWERED);
        assertThat(faults(() -> own.callOff(CLIENT, made.batch().number(), made.code()))).containsExactly("number reception.batch.ended");
    }

    private BatchOrder with(Receipt petition, boolean accusation) {
        return new BatchOrder("试甲", "13900000001", null, 1, null, null, null, "题", null, accusation, petition.number(), petition.queryCode());
    }
}
