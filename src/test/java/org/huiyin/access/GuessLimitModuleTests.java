package org.huiyin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.huiyin.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class GuessLimitModuleTests extends OnPostgres {

    private static final String CLIENT = "203.0.113.7";
    private static final String SUBJECT = "petition:1";

    private final SettableClock clock = new SettableClock();
    @Autowired
    private JdbcClient jdbc;
    private GuessLimit guesses;

    @BeforeEach
    @AfterEach
    void nobodyHasGuessed() {
        jdbc.sql("delete from guess where client in ('203.0.113.7', '203.0.113.8', '127.0.0.1', '20010db800010002/64')").update();
        guesses = new GuessLimit(jdbc, clock, new AccessSettings(false));
    }

    private void fails(String client, String subject, int times) {
        for (int i = 0; i < times; i++) {
            guesses.failed(client, subject);
        }
    }

    @Test
    void nineFailuresAreForgivenAndTheTenthClosesTheDoor() {
        fails(CLIENT, SUBJECT, 9);
        assertThatCode(() -> guesses.check(CLIENT, SUBJECT)).doesNotThrowAnyException();
        fails(CLIENT, SUBJECT, 1);
        assertThatThrownBy(() -> guesses.check(CLIENT, SUBJECT)).isInstanceOf(TooManyGuesses.class);
    }

    @Test
    void theWaitIsWhatIsLeftOfTheWindow() {
        fails(CLIENT, SUBJECT, 10);
        clock.forward(Duration.ofMinutes(5));
        var refused = catchThrowableOfType(TooManyGuesses.class, () -> guesses.check(CLIENT, SUBJECT));
        assertThat(refused.retryAfter()).isBetween(Duration.ofMinutes(10), Duration.ofMinutes(10).plusSeconds(1));
    }

    @Test
    void afterTheWindowTheCountBeginsAnew() {
        fails(CLIENT, SUBJECT, 10);
        clock.forward(GuessLimit.WINDOW);
        assertThatCode(() -> guesses.check(CLIENT, SUBJECT)).doesNotThrowAnyException();
        fails(CLIENT, SUBJECT, 9);
        assertThatCode(() -> guesses.check(CLIENT, SUBJECT)).doesNotThrowAnyException();
    }

    @Test
    void anotherClientAndAnotherSubjectAreNotTouched() {
        fails(CLIENT, SUBJECT, 10);
        assertThatCode(() -> guesses.check("203.0.113.8", SUBJECT)).doesNotThrowAnyException();
        assertThatCode(() -> guesses.check(CLIENT, "petition:2")).doesNotThrowAnyException();
    }

    @Test
    void aHundredFailuresAtManySubjectsCloseTheDoorToTheClient() {
        for (int subject = 0; subject < 100; subject++) {
            fails(CLIENT, "petition:" + subject, 1);
        }
        assertThatThrownBy(() -> guesses.check(CLIENT, "petition:never-tried")).isInstanceOf(TooManyGuesses.class);
    }

    @Test
    void aRightGuessClearsItsSubjectButNotTheClient() {
        fails(CLIENT, SUBJECT, 9);
        guesses.passed(CLIENT, SUBJECT);
        fails(CLIENT, SUBJECT, 9);
        assertThatCode(() -> guesses.check(CLIENT, SUBJECT)).doesNotThrowAnyException();
        assertThat(jdbc.sql("select failures from guess where client = :client and subject = '*'").param("client", CLIENT)
                .query(Integer.class).single()).isEqualTo(18);
    }

    @Test
    void theCountIsSharedByEveryNodeAndOutlivesARestart() {
        fails(CLIENT, SUBJECT, 10);
        var otherNode = new GuessLimit(jdbc, clock, new AccessSettings(false));
        assertThatThrownBy(() -> otherNode.check(CLIENT, SUBJECT)).isInstanceOf(TooManyGuesses.class);
    }

    @Test
    void allAddressesOfOneNetworkAreOneClient() {
        fails("2001:db8:1:2::1", SUBJECT, 5);
        fails("2001:db8:1:2:ffff::9", SUBJECT, 5);
        assertThatThrownBy(() -> guesses.check("2001:db8:1:2::77", SUBJECT)).isInstanceOf(TooManyGuesses.class);
    }

    @Test
    void theMachineItselfIsExemptOnlyWhereTheSettingSaysSo() {
        var demo = new GuessLimit(jdbc, clock, new AccessSettings(true));
        for (int i = 0; i < 20; i++) {
            demo.failed("127.0.0.1", SUBJECT);
            demo.failed("::1", SUBJECT);
        }
        assertThatCode(() -> demo.check("127.0.0.1", SUBJECT)).doesNotThrowAnyException();
        assertThatCode(() -> demo.check("::1", SUBJECT)).doesNotThrowAnyException();
        fails("127.0.0.1", SUBJECT, 10);
        assertThatThrownBy(() -> guesses.check("127.0.0.1", SUBJECT)).isInstanceOf(TooManyGuesses.class);
    }
}
