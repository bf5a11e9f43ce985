package org.huiyin.citizen.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.huiyin.Visitor;
import org.huiyin.petition.publication.SamplePublications;
import org.huiyin.reception.followup.SampleFollowUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public form of a reception day: what others were answered is shown first, and a double press is one registration. */
class RegisterPageModuleTests extends SamplePublications {

    @LocalServerPort int port;
    private Visitor anybody;

    @BeforeEach
    void somebodyComes() {
        anybody = new Visitor(port);
    }

    private String form() {
        return "/receptions/" + SampleFollowUps.day(jdbc, time.today()) + "/register";
    }

    @Test
    void whatIsPublicAndAlikeIsShownWhatWasTypedStaysAndNothingIsKept() {
        var shown = published(finished(true).number());
        finished(false);
        var form = form();
        var page = anybody.fillIn(form, form, Map.of("go", "look", "name", "赵试", "title", "门口的路灯" + mark + "坏了", "key", "k-" + mark)).body();
        assertThat(page).contains("/open/" + shown.number(), "value=\"门口的路灯" + mark + "坏了\"", "value=\"k-" + mark + "\"").containsOnlyOnce("<strong>路灯" + mark + "</strong>");
        assertThat(jdbc.sql("select count(*) from batch where reception = ?").param(Long.valueOf(form.split("/")[2])).query(Long.class).single()).isZero();
        var accuses = anybody.fillIn(form, form, Map.of("go", "look", "title", "路灯" + mark, "accusation", "true")).body();
        assertThat(accuses).doesNotContain("/open/" + shown.number());
        jdbc.sql("update petition set sealed = true where id = (select petition from publication where number = ?)").param(shown.number()).update();
        assertThat(anybody.fillIn(form, form, Map.of("go", "look", "title", "路灯" + mark)).body()).doesNotContain(shown.number());
        var empty = anybody.fillIn(form, form, Map.of("go", "look"));
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("f-title-fault");
    }

    @Test
    void pressedTwiceItLeadsToTheSameRegistrationAndOtherWordsAreAskedAbout() {
        var form = form();
        assertThat(anybody.get(form).body()).containsPattern("name=\"key\" value=\"[0-9a-f-]{36}\"");
        var fields = Map.of("name", "赵试", "phone", "13900730077", "title", "路灯" + mark, "key", "twice-" + mark);
        var first = anybody.fillIn(form, form, fields);
        var again = anybody.fillIn(form, form, fields);
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(again.headers().firstValue("Location")).isEqualTo(first.headers().firstValue("Location"));
        var other = anybody.fillIn(form, form, Map.of("name", "钱试", "phone", "13900730078", "title", "路灯" + mark, "key", "twice-" + mark));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("f-title-fault").doesNotContain("twice-" + mark);
    }
}
