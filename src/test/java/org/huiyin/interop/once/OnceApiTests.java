package org.huiyin.interop.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.StaffCaller.body;
import static org.huiyin.StaffCaller.replayed;
import static org.huiyin.petition.SamplePetitions.OFFICE;
import static org.huiyin.petition.SamplePetitions.lamp;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.huiyin.OnPostgres;
import org.huiyin.StaffCaller;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is sent twice with one key is done once, and what is shown once is kept nowhere. */
class OnceApiTests extends OnPostgres {

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired SubmitPetition submit;
    @Autowired JdbcClient jdbc;
    @Autowired Vault vault;
    private final String key = UUID.randomUUID().toString();
    private String number;
    private StaffCaller clerk;
    private StaffCaller admin;

    @BeforeEach
    void signIn() {
        number = submit.submit(lamp(), null).receipt().number();
        clerk = StaffCaller.signedIn(port, SampleAccounts.of(accounts, Role.CLERK, OFFICE));
        admin = StaffCaller.signedIn(port, SampleAccounts.administrator(accounts));
    }

    private String notes() {
        return "petitions/" + number + "/notes";
    }

    @Test
    void aNoteThatIsSentTwiceIsWrittenOnceAndAnotherOneUnderItsKeyIsRefused() {
        var first = clerk.once(key, notes(), Map.of("text", "已电话联系"));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(replayed(first)).isFalse();
        var again = clerk.once(key, notes(), Map.of("text", "已电话联系"));
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(replayed(again)).isTrue();
        assertThat(body(again)).isEqualTo(body(first));
        assertThat(again.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(body(clerk.get(notes()))).hasSize(1);
        var other = clerk.once(key, notes(), Map.of("text", "别的话"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(body(other).get("code").asString()).isEqualTo("idempotency-key-reused");
        var colleague = StaffCaller.signedIn(port, SampleAccounts.of(accounts, Role.TRIAGE, OFFICE));
        assertThat(replayed(colleague.once(key, notes(), Map.of("text", "已电话联系")))).as("a key belongs to its caller").isFalse();
        assertThat(body(clerk.get(notes()))).hasSize(2);
    }

    @Test
    void aFailureLeavesNoKeyBehind() {
        assertThat(clerk.once(key, notes(), Map.of("text", " ")).statusCode()).isEqualTo(400);
        assertThat(clerk.once(key, "petitions/330726202601050000099/notes", Map.of("text", "x")).statusCode()).isEqualTo(404);
        assertThat(replayed(clerk.once(key, notes(), Map.of("text", "改好了")))).isFalse();
        assertThat(clerk.once(" ", notes(), Map.of("text", "x")).body()).contains("\"Idempotency-Key\"");
        assertThat(admin.once(key, notes(), Map.of("text", "x")).statusCode()).as("without the right").isEqualTo(403);
    }

    @Test
    void ofManyAtOnceOneIsWritten() {
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> clerk.once(key, notes(), Map.of("text", "同时")))).limit(4).toList().stream().map(CompletableFuture::join).toList();
        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream().filter(answer -> !replayed(answer))).hasSize(1);
        assertThat(body(clerk.get(notes()))).hasSize(1);
    }

    @Test
    void theTokenOfAProgramAndTheSecretOfAWebhookAreShownTheFirstTimeAndNeverKept() {
        var order = Map.of("name", "推送" + key.substring(0, 8), "purpose", "test", "organisation", OFFICE, "scopes", List.of("read-cases"), "networks", List.of(), "expires", LocalDate.now(Clock.systemUTC()).plusDays(9).toString());
        var made = admin.once(key, "clients", order);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var again = admin.once(key, "clients", order);
        assertThat(replayed(again)).isTrue();
        assertThat(again.headers().firstValue("Location")).isEqualTo(made.headers().firstValue("Location"));
        assertThat(body(again).has("token")).as("whoever lost it revokes the client and registers another").isFalse();
        assertThat(body(again).get("client")).isEqualTo(body(made).get("client"));
        var hook = Map.of("client", body(made).at("/client/id").asString(), "url", "http://127.0.0.1:9/once");
        var hooked = admin.once(key, "webhooks", hook);
        assertThat(body(admin.once(key, "webhooks", hook)).propertyNames()).containsExactly("id", "url");
        var changed = admin.once(key, "webhooks/" + body(hooked).get("id").asString() + "/secret", Map.of("hours", 1));
        assertThat(admin.once(key, "webhooks/" + body(hooked).get("id").asString() + "/secret", Map.of("hours", 1)).statusCode()).as("changed once, though a second change is refused").isEqualTo(201);
        var account = "once-" + key.substring(0, 8);
        var opened = admin.once(key, "accounts", Map.of("account", account, "name", "某某", "unit", OFFICE, "roles", List.of("clerk")));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        assertThat(body(admin.once(key, "accounts", Map.of("account", account, "name", "某某", "unit", OFFICE, "roles", List.of("clerk")))).propertyNames()).containsExactly("account");
        var secrets = List.of(body(made).get("token").asString(), body(hooked).get("secret").asString(), body(changed).get("secret").asString(), body(opened).get("firstPassword").asString());
        assertThat(kept()).isNotEmpty().allSatisfy(answer -> assertThat(answer).doesNotContain(secrets));
        assertThat(admin.delete("webhooks/" + body(hooked).get("id").asString()).statusCode()).isEqualTo(204);
    }

    /** All that is kept under keys, opened. */
    private List<String> kept() {
        return jdbc.sql("select answer from idempotency where answer is not null").query((row, n) -> new String(vault.open(row.getBytes(1), "idempotency"), StandardCharsets.UTF_8)).list();
    }

    @Test
    void whatIsHeldInMemoryIsWhatStandsInTheTables() {
        var name = "浦江县一次局" + key.substring(0, 8);
        var added = admin.once(key, "organisations", Map.of("name", name, "kind", "department", "region", "330726"));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(replayed(admin.once(key, "organisations", Map.of("name", name, "kind", "department", "region", "330726")))).isTrue();
        assertThat(jdbc.sql("select count(*) from organisation where name = ?").param(name).query(Integer.class).single()).isEqualTo(1);
        var id = body(added).get("id").asString();
        assertThat(body(admin.get("organisations/" + id + "/changes")).get("items")).isNotEmpty();
        var entry = Map.of("category", "0302", "region", "330726104", "organisation", id, "first", LocalDate.now(Clock.systemUTC()).plusYears(1).toString());
        assertThat(admin.once(key, "competences", entry).statusCode()).isEqualTo(201);
        assertThat(replayed(admin.once(key, "competences", entry))).as("though the same days are taken").isTrue();
    }
}
