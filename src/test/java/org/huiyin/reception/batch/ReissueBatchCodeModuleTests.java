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
import org.huiyin.petition.file.ReissueCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lost code is given anew at the desk against a paper, as that of a petition is. */
class ReissueBatchCodeModuleTests extends BatchDays {

    private static final String CARD = "330726199001010018";

    @Autowired ReissueBatchCode codes;

    private static ReissueCode.Seen seen(String number) {
        return new ReissueCode.Seen("resident-id", number, true);
    }

    private Registered withCard(long day) {
        return registering.register(CLIENT, day, new BatchOrder("试甲", "13900000001", ID, 1, null, null, null, "题", null, false, null, null)).orElseThrow();
    }

    private static final String ID = validCard();

    /** With its check digit. */
    private static String validCard() {
        var weights = new int[] {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (CARD.charAt(i) - '0') * weights[i];
        }
        return CARD.substring(0, 17) + "10X98765432".charAt(sum % 11);
    }

    @Test
    void theNewCodeOpensTheOldOneIsDeadAndItIsLoggedAndTold() {
        var day = day(null);
        var made = withCard(day.id());
        assertThat(codes.whose(CLERK_THERE, day.id(), 1).orElseThrow().name()).isEqualTo("试甲");
        var anew = codes.reissue(CLERK_THERE, day.id(), 1, seen(ID)).orElseThrow();
        assertThat(own.read(CLIENT, made.batch().number(), made.code())).isEmpty();
        assertThat(own.read(CLIENT, made.batch().number(), anew.code())).isPresent();
        assertThat(changes(made)).contains("code-anew", "to-call");
        assertThat(jdbc.sql("select what from reading where petition = ? and account = 'batch-clerk' order by id").param(made.batch().id()).query(String.class).list()).containsExactly("batch-contact", "batch-code");
        assertThat(jdbc.sql("select count(*) from reading where petition = ? and (about like '%3307%' or number like '%3307%')").param(made.batch().id()).query(Long.class).single()).as("the card is kept nowhere").isZero();
    }

    @Test
    void whatWasNotSeenOrIsSomebodyElsesGivesNothing() {
        var day = day(null);
        var made = withCard(day.id());
        assertThat(faults(() -> codes.reissue(CLERK_THERE, day.id(), 1, new ReissueCode.Seen(null, null, null)))).containsExactlyInAnyOrder("idType runtime.missing", "idNumber runtime.missing", "nameAgrees petition.id-not-seen");
        assertThat(faults(() -> codes.reissue(CLERK_THERE, day.id(), 1, new ReissueCode.Seen("passport", "E12345678", true)))).containsExactly("idNumber petition.not-the-petitioner");
        assertThat(own.read(CLIENT, made.batch().number(), made.code())).as("the old one still opens").isPresent();
    }

    @Test
    void whoWasHelpedInTheVillageGetsTheFirstCodeAtTheDesk() {
        var day = day(null);
        var cadre = new Actor("batch-cadre", "330726-xfj", "330726", Set.of(Role.GRID));
        var made = registering.takeDown(cadre, day.id(), Way.CADRE, one("试甲", null)).orElseThrow();
        assertThatThrownBy(() -> codes.reissue(cadre, day.id(), 1, seen(ID))).isInstanceOf(NoRight.class);
        assertThat(own.read(CLIENT, made.batch().number(), codes.reissue(CLERK_THERE, day.id(), 1, seen(ID)).orElseThrow().code())).isPresent();
    }

    @Test
    void anAccusationAndAnotherOfficesDayLookLikeNothing() {
        var day = day(null);
        registering.register(CLIENT, day.id(), order("试甲", "13900000001", 1, List.of(), true)).orElseThrow();
        assertThat(codes.whose(CLERK_THERE, day.id(), 1)).isEmpty();
        assertThat(codes.reissue(CLERK_THERE, day.id(), 1, seen(ID))).isEmpty();
        assertThat(codes.reissue(new Actor("batch-elsewhere", "330803-xfj", "330803", Set.of(Role.TRIAGE)), day.id(), 1, seen(ID))).isEmpty();
        assertThat(codes.reissue(TRIAGE, day.id(), 1, seen(ID))).isPresent();
    }
}
