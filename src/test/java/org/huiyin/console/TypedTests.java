package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huiyin.petition.Action;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class TypedTests {

    private static Typed typed(String... fields) {
        var sent = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            sent.add(fields[i], fields[i + 1]);
        }
        return Typed.of(sent);
    }

    @Test
    void blankFieldsAreNoFactsAndTheTokenIsNeverKept() {
        assertThat(typed("reason", "  \r\n ", "days", " 10 ", "_csrf", "x").facts()).isEqualTo(Map.of("days", "10"));
        assertThat(typed("_csrf", "x").values()).isEmpty();
    }

    @Test
    void theLastOfSeveralValuesCountsSoThatAnOpenBoxSaysNo() {
        assertThat(typed("signed", "false", "signed", "true").facts()).containsEntry("signed", "true");
        assertThat(typed("signed", "false").facts()).containsEntry("signed", "false");
    }

    @Test
    void rowsLeftBlankAreClosedUp() {
        var form = typed("claims[0].claim", " ", "claims[0].basis", "", "claims[3].claim", "甲", "claims[3].basis", "", "claims[10].claim", "乙");
        assertThat(form.values()).containsEntry("claims[0].claim", "甲").containsEntry("claims[1].claim", "乙").hasSize(2);
        assertThat(form.facts()).containsEntry("claims", List.of(Map.of("claim", "甲"), Map.of("claim", "乙")));
        assertThat(Typed.rows(form.values(), "claims")).isEqualTo(2);
    }

    @Test
    void aRowIsDroppedByItsButton() {
        assertThat(typed("claims[0].claim", "甲", "claims[1].claim", "乙", "step", "drop-0").facts()).containsEntry("claims", List.of(Map.of("claim", "乙")));
        assertThat(typed("claims[1].claim", "甲", "claims[10].claim", "乙", "step", "drop-1").list("claims")).hasSize(1);
    }

    @Test
    void plainRowsAreLists() {
        var form = typed("documents[0]", "A", "documents[1]", "B");
        assertThat(form.facts()).containsEntry("documents", List.of("A", "B"));
        assertThat(form.list("documents")).containsExactly("A", "B");
    }

    @Test
    void aTextOfTheUnitGoesWhereOthersReadItAndNeverIntoARemarkOrThePetitionersOwnWords() {
        assertThat(List.of(Action.REFUSE, Action.ASK, Action.DIVERT_JUDICIAL)).extracting(act -> ReplyField.of(act, typed())).containsExactly("reason", "text", "reason");
        assertThat(List.of(Action.JOIN, Action.STUDY, Action.HAND_OVER, Action.WITHDRAW, Action.ANSWER, Action.RATE, Action.REQUEST_REVIEW)).allMatch(act -> ReplyField.of(act, typed()) == null);
    }
}
