package org.huiyin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.huiyin.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReservedGuessesModuleTests extends OnPostgres {

    private static final String CLIENT = "203.0.113.40";
    private static final String SUBJECT = "account:reserved";

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ReservedGuesses guesses;
    @Autowired
    private GuessLimit limit;
    @Autowired
    private SignIn signIn;
    @Autowired
    private Accounts accounts;

    @BeforeEach
    @AfterEach
    void nobodyHasGuessed() {
        jdbc.sql("delete from guess where client like '203.0.113.%' or client like '198.51.100.%' or client like 'device/%' or client = '*'").update();
    }

    @Test
    void ofFiftyParallelGuessesTenAreHeard() throws Exception {
        SampleAccounts.clerk(accounts, "burst-guessed");
        var outcomes = atOnce(50, () -> {
            try {
                signIn.signIn("burst-guessed", "wrong", CLIENT);
                return "in";
            } catch (WrongCredentials | TooManyGuesses refused) {
                return refused.getClass().getSimpleName();
            }
        });
        assertThat(outcomes).filteredOn("WrongCredentials"::equals).hasSize(10);
        assertThat(outcomes).filteredOn("TooManyGuesses"::equals).hasSize(40);
    }

    private static List<String> atOnce(int times, Callable<String> what) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(IntStream.range(0, times).mapToObj(i -> what).toList()).stream().map(Future::resultNow).toList();
        }
    }

    @Test
    void whatWasRightIsGivenBack() {
        for (int i = 0; i < 30; i++) {
            guesses.take(CLIENT, SUBJECT, 50);
            guesses.giveBack(CLIENT, SUBJECT);
        }
        assertThat(jdbc.sql("select coalesce(sum(failures), 0) from guess where client in (:client, '*')").param("client", CLIENT).query(Integer.class).single()).isZero();
    }

    @Test
    void aRefusedGuessCountsForNothingElse() {
        for (int i = 0; i < 40; i++) {
            try {
                guesses.take(CLIENT, SUBJECT, 50);
            } catch (TooManyGuesses refused) {
                assertThat(i).isGreaterThanOrEqualTo(10);
            }
        }
        assertThat(jdbc.sql("select failures from guess where client = :client and subject = '*'").param("client", CLIENT).query(Integer.class).single()).isEqualTo(10);
    }

    @Test
    void strangersFromManyAddressesTogetherAreBoundedAndAKnownBrowserStaysOpen() {
        for (int i = 0; i < 50; i++) {
            guesses.take("198.51.100." + i, SUBJECT, 50);
        }
        assertThatThrownBy(() -> guesses.take("198.51.100.77", SUBJECT, 50)).isInstanceOf(TooManyGuesses.class);
        assertThatCode(() -> guesses.take("device/5e0c5b5e-0000-4000-8000-000000000001", SUBJECT, 50)).doesNotThrowAnyException();
        assertThatCode(() -> guesses.take("198.51.100.77", "account:another", 50)).doesNotThrowAnyException();
    }

    @Test
    void aKnownBrowserHasItsOwnTenGuesses() {
        var device = "device/5e0c5b5e-0000-4000-8000-000000000002";
        for (int i = 0; i < 10; i++) {
            guesses.take(device, SUBJECT, 50);
        }
        assertThatThrownBy(() -> guesses.take(device, SUBJECT, 50)).isInstanceOf(TooManyGuesses.class);
        assertThatThrownBy(() -> limit.check(device, SUBJECT)).isInstanceOf(TooManyGuesses.class);
    }
}
