package org.huiyin.access.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

class MachineClientModuleTests extends OnPostgres {

    private static final Actor ADMIN = new Actor("admin", null, null, Set.of(Role.ADMIN));
    private static final String LIST = "/api/v1/staff/petitions?limit=1";
    private static final String ELSEWHERE = "203.0.113.77";

    @LocalServerPort int port;
    @Autowired RegisterClient registering;
    @Autowired RevokeClient revoking;
    @Autowired ListClients clients;
    @Autowired KnowMachine machines;
    @Autowired Accounts accounts;
    @Autowired SubmitPetition submit;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void nobodyHasGuessed() {
        jdbc.sql("delete from guess where subject like 'token:%' or client in (?, '127.0.0.1')").param(ELSEWHERE).update();
    }

    private static ClientOrder order(List<String> scopes, List<String> networks) {
        return new ClientOrder("市长信箱", "test", "330726-xfj", scopes, networks, LocalDate.now(Clock.systemUTC()).plusDays(20));
    }

    private RegisterClient.Registered registered(String... scopes) {
        return registering.register(ADMIN, order(List.of(scopes), List.of()));
    }

    private static String[] shown(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }

    @Test
    void aTokenIsShownOnceAndKeptAsAHashOnly() {
        var made = registered("read-cases");
        assertThat(made.token()).matches("hy_[0-9a-f]{12}_[0-9a-f]{64}");
        assertThat(made.toString()).doesNotContain(made.token());
        var secret = made.token().substring(16);
        var row = jdbc.sql("select row_to_json(c)::text from machine_client c where id = ?").param(made.client().id()).query(String.class).single();
        assertThat(row).doesNotContain(secret).doesNotContain(java.util.HexFormat.of().formatHex(secret.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aProgramReadsAndActsWithoutSessionCookieOrFormToken() {
        var number = submit.submit(SamplePetitions.lamp(), null).receipt().number();
        var made = registered("read-cases", "classify");
        var program = new Visitor(port);
        var sessions = sessions();
        var file = program.get("/api/v1/staff/petitions/" + number, shown(made.token()));
        assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
        var headers = new String[] {"Authorization", "Bearer " + made.token(), "If-Match", file.headers().firstValue("ETag").orElseThrow()};
        var done = program.postJson("/api/v1/staff/petitions/" + number + "/actions/classify", "{\"class\": \"claim\", \"category\": \"0305\"}", headers);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(List.of(file, done)).allSatisfy(answer -> assertThat(answer.headers().map()).doesNotContainKey("set-cookie"));
        assertThat(sessions()).isEqualTo(sessions);
        assertThat(jdbc.sql("select account from reading where number = ?").param(number).query(String.class).list()).containsOnly("machine/" + made.client().id());
        assertThat(jdbc.sql("select convert_from(e.body, 'UTF8') from petition_event e join petition p on p.id = e.petition where p.number = ? order by e.seq desc limit 1").param(number)
                .query(String.class).single()).contains("machine/" + made.client().id());
        assertThat(accounts.displayNames(List.of("machine/" + made.client().id()))).containsValue("市长信箱");
        assertThat(program.get("/api/v1/session", shown(made.token())).body()).contains("\"machine\"", "\"classify\"", "330726-xfj");
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }

    @Test
    void aTokenThatOpensNothingIsAnsweredAlikeWhateverIsWrongWithIt() {
        var program = new Visitor(port);
        var revoked = registered("read-cases");
        var expired = registered("read-cases");
        assertThat(program.get(LIST, shown(revoked.token())).statusCode()).isEqualTo(200);
        revoking.revoke(ADMIN, revoked.client().id());
        jdbc.sql("update machine_client set expires_at = now() - interval '1 second' where id = ?").param(expired.client().id()).update();
        var other = registering.register(ADMIN, order(List.of("read-cases"), List.of("192.0.2.0/24")));
        var answers = List.of(revoked.token(), expired.token(), other.token(), revoked.token().replaceFirst(".$", "x"), "hy_000000000000_" + revoked.token().substring(16), "nonsense").stream()
                .map(token -> program.get(LIST, shown(token))).toList();
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"huiyin\", error=\"invalid_token\"");
            assertThat(answer.body()).isEqualTo(answers.getFirst().body()).contains("wrong-token");
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        });
        assertThat(program.get("/api/v1/categories", shown(expired.token())).statusCode()).as("also where nobody need be known").isEqualTo(401);
    }

    @Test
    void whoeverGuessesTooOftenIsNotHeard() {
        var made = registered("read-cases");
        var wrong = made.token().substring(0, 79) + (made.token().endsWith("0") ? '1' : '0');
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> machines.by(wrong, ELSEWHERE)).isInstanceOf(WrongToken.class);
        }
        assertThatThrownBy(() -> machines.by(made.token(), ELSEWHERE)).isInstanceOf(TooManyGuesses.class);
        assertThat(machines.by(made.token(), "203.0.113.78").actor().account()).isEqualTo("machine/" + made.client().id());
    }

    @Test
    void itIsHeardFromItsOwnNetworksOnly() {
        var made = registering.register(ADMIN, order(List.of("read-cases"), List.of("192.0.2.0/24", "2001:db8::/32")));
        assertThat(machines.by(made.token(), "192.0.2.200").actor().unit()).isEqualTo("330726-xfj");
        assertThat(machines.by(made.token(), "2001:db8::7").actor().unit()).isEqualTo("330726-xfj");
        assertThatThrownBy(() -> machines.by(made.token(), ELSEWHERE)).isInstanceOf(WrongToken.class);
    }

    @Test
    void theLastUseIsNotedOnceAnHour() {
        var made = registered("read-cases");
        machines.by(made.token(), ELSEWHERE);
        var first = used(made);
        machines.by(made.token(), ELSEWHERE);
        assertThat(used(made)).isEqualTo(first).isNotNull();
        jdbc.sql("update machine_client set used_at = used_at - interval '2 hours' where id = ?").param(made.client().id()).update();
        machines.by(made.token(), ELSEWHERE);
        assertThat(used(made)).isAfterOrEqualTo(first);
    }

    private java.time.Instant used(RegisterClient.Registered made) {
        return jdbc.sql("select used_at from machine_client where id = ?").param(made.client().id()).query(java.sql.Timestamp.class).single().toInstant();
    }

    @Test
    void whatCannotBeHadIsToldFieldByField() {
        var today = LocalDate.now(Clock.systemUTC());
        var faults = catchThrowableOfType(InvalidInput.class, () -> registering.register(ADMIN,
                new ClientOrder(" ", null, "nobody", List.of("read-cases", "answer-imported"), List.of("example.org", "10.0.0.0/8", "999.1.1.1", "::1/200"), today.plusYears(2))));
        assertThat(faults.faults()).extracting(FieldFault::field).containsExactly("name", "purpose", "organisation", "expires", "scopes", "networks", "networks", "networks");
        assertThat(catchThrowableOfType(InvalidInput.class, () -> registering.register(ADMIN, order(List.of(), null))).faults()).extracting(FieldFault::field).containsExactly("scopes");
        assertThatThrownBy(() -> revoking.revoke(ADMIN, "000000000000")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> registering.register(new Actor("head", "330726-zjj", "330726", Set.of(Role.UNIT_HEAD)), order(List.of("read-cases"), null))).isInstanceOf(NoRight.class);
    }

    @Test
    void theListIsPagedByKey() {
        registered("read-cases");
        var latest = registered("submit").client();
        var first = clients.list(ADMIN, null, 1);
        assertThat(first.clients()).containsExactly(latest);
        assertThat(clients.list(ADMIN, first.next(), 1).clients()).hasSize(1).doesNotContain(latest);
    }

    @Test
    void aProgramGetsNoAccountWithAPassword() {
        var refused = catchThrowableOfType(InvalidInput.class, () -> accounts.create(new Account("robot", "机器", "330726-xfj", "330726", Set.of(Role.MACHINE)), "password of a robot"));
        assertThat(refused.faults()).extracting(FieldFault::field).containsExactly("roles");
    }

    @Test
    void theAdministratorRegistersAndRevokesOverTheInterface() {
        var made = registered("read-cases");
        var program = new Visitor(port);
        assertThat(program.get("/api/v1/staff/clients", shown(made.token())).statusCode()).as("a program registers nobody").isEqualTo(403);
        assertThat(program.postJson("/api/v1/session", "{\"account\": \"nobody\", \"password\": \"nothing\"}", shown(made.token())).statusCode()).as("signing in is for people").isEqualTo(401);
    }
}
