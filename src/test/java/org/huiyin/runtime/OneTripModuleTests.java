package org.huiyin.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.huiyin.OnPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

class OneTripModuleTests extends OnPostgres {

    @Autowired OneTrip trip;

    private static Question<Integer> upTo(int last) {
        return new Question<>("select n from generate_series(1, ?) n", List.of(last), (row, n) -> row.getInt(1));
    }

    @Test
    void each_question_gets_its_own_answer() {
        var three = upTo(3);
        var none = upTo(0);
        var word = new Question<>("select ? || ?", List.<Object>of("回", "音"), (row, n) -> row.getString(1));
        for (int again = 0; again < 8; again++) {
            var answers = trip.ask(three, none, word);
            assertThat(answers.to(three)).containsExactly(1, 2, 3);
            assertThat(answers.to(none)).isEmpty();
            assertThat(answers.to(word)).containsExactly("回音");
        }
    }

    @Test
    void one_wrong_question_fails_the_trip() {
        var wrong = new Question<>("select n from nowhere", List.of(), (row, n) -> row.getInt(1));
        assertThatThrownBy(() -> trip.ask(upTo(1), wrong)).isInstanceOf(DataAccessException.class);
    }
}
