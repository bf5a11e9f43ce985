package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.List;
import java.util.Map;
import org.huiyin.petition.Action;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.petition.file.PetitionFile.Relative;
import org.junit.jupiter.api.Test;

/** What ties a case to others is shown as far as the reader may know of them, on the page and over the interface alike. */
class TiesModuleTests extends SampleDesk {

    private PetitionFile.Ties ties(org.huiyin.actor.Actor who, String number) {
        return files.read(who, number).orElseThrow().ties();
    }

    @Test
    void aJoinedRepeatIsListedToWhoeverMaySeeIt() {
        var parent = forwarded();
        var repeat = registered(lamp());
        done(TRIAGE, repeat, Action.JOIN, facts(Map.of("parent", parent)));
        assertThat(ties(TRIAGE, parent).joined()).extracting(Relative::number).containsExactly(repeat);
        assertThat(ties(TRIAGE, repeat).joinedTo()).isEqualTo(parent);
        assertThat(ties(HANDLER, parent).joined()).isEmpty();
        assertThat(open(HANDLER, file(parent))).hasStatusOk().bodyText().doesNotContain(repeat);
        assertThat(open(TRIAGE, "/api/v1/staff/petitions/" + parent)).bodyJson().extractingPath("$.joined[0].number").isEqualTo(repeat);
        assertThat(open(HANDLER, "/api/v1/staff/petitions/" + parent)).hasStatusOk().bodyText().doesNotContain(repeat);
    }

    @Test
    void thatAnEarlierPetitionAccusedTheReadersUnitIsNotTold() {
        var accusing = registered(accusationOf("浦江县住房和城乡建设局"));
        var number = registered(lamp());
        done(TRIAGE, number, Action.CLASSIFY, facts(Map.of("class", "claim", "category", "0305", "repeatOf", accusing)));
        done(TRIAGE, number, Action.FORWARD, facts(Map.of("to", BUREAU)));
        assertThat(ties(TRIAGE, number).repeatOf()).isEqualTo(accusing);
        assertThat(ties(HANDLER, number).repeatOf()).isNull();
        for (var address : List.of(file(number), "/api/v1/staff/petitions/" + number)) {
            assertThat(open(HANDLER, address)).hasStatusOk().bodyText().doesNotContain(accusing);
        }
    }

    @Test
    void helpingUnitsStandWithPartDayAndAnswer() {
        var number = inHand();
        done(HEAD, number, Action.INVITE_UNITS, facts(Map.of("units", List.of(Map.of("unit", "330726-jtj", "part", "甲部分", "due", "2026-01-20")))));
        assertThat(open(HEAD, "/api/v1/staff/petitions/" + number)).bodyJson().extractingPath("$.helpers[0]").asMap()
                .containsEntry("unit", "330726-jtj").containsEntry("name", "浦江县交通运输局").containsEntry("part", "甲部分").containsEntry("due", "2026-01-20").containsEntry("state", "running");
        done(SISTER, number, Action.ANSWER_PART, facts(Map.of("text", "乙答复")));
        assertThat(ties(HEAD, number).helpers()).singleElement().satisfies(part -> {
            assertThat(part.state()).isEqualTo("met");
            assertThat(part.answer()).isEqualTo("乙答复");
        });
        assertThat(open(HEAD, "/api/v1/staff/petitions/" + number)).bodyJson().extractingPath("$.organ.id").isEqualTo(BUREAU);
    }
}
