package org.huiyin.access.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.huiyin.OnPostgres;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a device never gets to do; what it does is {@code PasskeyJourney}. */
class PasskeysModuleTests extends OnPostgres {

    private static final String ELSEWHERE = "203.0.113.91";

    @Autowired Challenges challenges;
    @Autowired Passkeys passkeys;
    @Autowired SignInWithPasskey signIn;
    @Autowired Vault vault;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void nobodyHasGuessed() {
        jdbc.sql("delete from guess where client = ?").param(ELSEWHERE).update();
    }

    @Test
    void aQuestionIsAnsweredOnceInTimeAndForWhatItWasAsked() {
        var asked = challenges.fresh("me");
        assertThatThrownBy(() -> challenges.spend("you", asked)).isInstanceOf(WrongPasskey.class);
        challenges.spend("me", asked);
        assertThatThrownBy(() -> challenges.spend("me", asked)).as("a second time").isInstanceOf(WrongPasskey.class);
        assertThatThrownBy(() -> challenges.spend("me", new byte[3])).isInstanceOf(WrongPasskey.class);
        var late = new Challenges(vault, jdbc, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(6)));
        var old = challenges.fresh("me");
        assertThatThrownBy(() -> late.spend("me", old)).isInstanceOf(WrongPasskey.class);
    }

    @Test
    void askingStoresNothingAndDemandsThatTheDeviceVerifiesItsUser() {
        var before = jdbc.sql("select count(*) from spent_challenge").query(Long.class).single();
        assertThat(signIn.question(8080).orElseThrow()).contains("\"userVerification\":\"required\"", "\"rpId\":\"localhost\"", "\"allowCredentials\":[]");
        assertThat(jdbc.sql("select count(*) from spent_challenge").query(Long.class).single()).isEqualTo(before);
    }

    @Test
    void nonsenseIsRefusedAndCountedAsAGuess() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> signIn.signIn("{\"id\": \"x\"}", ELSEWHERE, 8080)).isInstanceOf(WrongPasskey.class);
        }
        assertThatThrownBy(() -> signIn.signIn("{}", ELSEWHERE, 8080)).isInstanceOf(TooManyGuesses.class);
        assertThatThrownBy(() -> passkeys.add("nobody", "键", "nonsense", 8080)).isInstanceOf(WrongPasskey.class);
        assertThatThrownBy(() -> passkeys.add("nobody", " ", "nonsense", 8080)).isInstanceOf(InvalidInput.class);
        passkeys.remove("nobody", "none");
        assertThat(passkeys.of("nobody")).isEmpty();
    }

    @Test
    void aKeyCountsForTheNameOfTheHouse() {
        assertThat(at("https://xf.example.gov.cn").realm(1)).hasValue(new Place.Realm("xf.example.gov.cn", "https://xf.example.gov.cn"));
        assertThat(at("https://xf.example.gov.cn:8443/").realm(1)).hasValue(new Place.Realm("xf.example.gov.cn", "https://xf.example.gov.cn:8443"));
        assertThat(at("http://127.0.0.1:8080").realm(8081)).hasValue(new Place.Realm("localhost", "http://localhost:8081"));
        assertThat(at("http://192.0.2.7").realm(80)).isEmpty();
    }

    private static Place at(String address) {
        return new Place(new HuiyinSettings(Path.of("data"), "", address));
    }
}
