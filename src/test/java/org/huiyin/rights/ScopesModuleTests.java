package org.huiyin.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huiyin.OnPostgres;
import org.huiyin.access.machine.RegisterClient;
import org.huiyin.actor.Role;
import org.huiyin.actor.Scope;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** A token opens what its scopes say and nothing else, told apart from the code. */
class ScopesModuleTests extends OnPostgres {

    /** Who asks, what, and the scope it takes; {@code -} where no client may. */
    private static final String TABLE = """
            HOUSING GET  /api/v1/staff/petitions read-cases
            HOUSING GET  /api/v1/staff/petitions/NUMBER read-cases
            HOUSING GET  /api/v1/staff/petitions/NUMBER/history read-cases
            HOUSING GET  /api/v1/staff/reminders read-cases
            OFFICE  POST /api/v1/staff/petitions submit
            OFFICE  POST /api/v1/staff/petitions/NUMBER/actions/classify classify
            OFFICE  POST /api/v1/staff/petitions/NUMBER/actions/forward route
            HOUSING POST /api/v1/staff/petitions/NUMBER/actions/object route
            HOUSING POST /api/v1/staff/petitions/NUMBER/actions/accept handle
            HOUSING POST /api/v1/staff/petitions/NUMBER/actions/record-interview handle
            HOUSING POST /api/v1/staff/petitions/NUMBER/actions/draft handle
            HOUSING POST /api/v1/staff/petitions/NUMBER/actions/deliver deliver
            HOUSING POST /api/v1/staff/petitions/NUMBER/actions/close close
            HOUSING POST /api/v1/staff/petitions/NUMBER/actions/issue-opinion -
            HOUSING POST /api/v1/staff/petitions/NUMBER/actions/extend -
            HOUSING POST /api/v1/staff/petitions/NUMBER/actions/record-telling -
            HOUSING POST /api/v1/staff/petitions/NUMBER/codes -
            HOUSING POST /api/v1/staff/petitions/NUMBER/petitioner -
            OFFICE  GET  /api/v1/staff/clients -
            OFFICE  PUT  /api/v1/law -
            """;

    @Autowired private WebApplicationContext house;
    @Autowired private SubmitPetition submit;
    @Autowired private ActOnPetition acts;
    @Autowired private RegisterClient clients;
    @Autowired private JdbcClient jdbc;
    @Autowired private LegalTime time;

    @Test
    void eachScopeOpensItsOwnAndNamesTheOneThatIsMissing() {
        var mvc = MockMvcTester.from(house, builder -> builder.apply(springSecurity()).build());
        var world = new MatrixWorld(submit, acts, jdbc, time.today());
        var wrong = new ArrayList<String>();
        for (var scope : Arrays.stream(Scope.values()).filter(Scope::forClients).toList()) {
            TABLE.lines().map(line -> line.split("\\s+")).forEach(row -> {
                var token = MachineTokens.token(clients, Standing.valueOf(row[0]), List.of(scope));
                var answer = ask(mvc, row[1], row[2].replace("NUMBER", world.of(Matter.OPEN).number()), token);
                if (!asWanted(answer, scope, row[3])) {
                    wrong.add(scope + " " + List.of(row) + " " + answer.getResponse().getStatus());
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean asWanted(MvcTestResult answer, Scope scope, String wanted) {
        var status = answer.getResponse().getStatus();
        var challenge = String.valueOf(answer.getResponse().getHeader("WWW-Authenticate"));
        return wanted.equals(scope.code()) ? status != 401 && status != 403 && status != 404 && status < 500
                : status == 403 && (wanted.equals("-") ? challenge.equals("null") : challenge.contains("scope=\"" + wanted + '"'));
    }

    @Test
    void withoutItsScopeASealedMatterDoesNotExist() {
        var mvc = MockMvcTester.from(house, builder -> builder.apply(springSecurity()).build());
        var world = new MatrixWorld(submit, acts, jdbc, time.today());
        var sealed = "/api/v1/staff/petitions/" + world.of(Matter.ACCUSATION).number();
        var reading = MachineTokens.token(clients, Standing.DISCIPLINE, List.of(Scope.READ_CASES));
        assertThat(ask(mvc, "GET", sealed, reading)).hasStatus(404);
        assertThat(ask(mvc, "GET", "/api/v1/staff/petitions?limit=200", reading)).hasStatusOk().bodyText().doesNotContain(world.of(Matter.ACCUSATION).number());
        assertThat(ask(mvc, "GET", sealed, MachineTokens.token(clients, Standing.DISCIPLINE, List.of(Scope.READ_CASES, Scope.SEALED_CASES)))).hasStatusOk();
        assertThat(Role.MACHINE).as("the role alone carries nothing").matches(role -> Arrays.stream(org.huiyin.actor.Right.values()).noneMatch(right -> right.holders().contains(role)));
    }

    private static MvcTestResult ask(MockMvcTester mvc, String method, String address, String token) {
        return mvc.method(HttpMethod.valueOf(method)).uri(address).header("Authorization", "Bearer " + token).header("If-Match", "\"999999\"")
                .contentType(MediaType.APPLICATION_JSON).content("{\"reason\": \"test\"}").exchange();
    }
}
