package org.huiyin.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.access.machine.ClientOrder;
import org.huiyin.access.machine.RegisterClient;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.actor.Scope;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Tokens of the machine clients that the matrix sends out: one for each unit, with every scope that a client may have. */
final class MachineTokens {

    /** An id that no client has. */
    static final String NOBODYS = "000000000000";

    private static final Map<Standing, String> TOKENS = new EnumMap<>(Standing.class);

    private MachineTokens() {}

    static void handOut(RegisterClient clients) {
        var all = Arrays.stream(Scope.values()).filter(Scope::forClients).toList();
        for (var standing : Standing.values()) {
            TOKENS.put(standing, token(clients, standing, all));
        }
    }

    static String token(RegisterClient clients, Standing standing, List<Scope> scopes) {
        var order = new ClientOrder("权限矩阵", "test", standing.unit, scopes.stream().map(Scope::code).toList(), List.of(), LocalDate.now(Clock.systemUTC()).plusDays(30));
        return clients.register(new Actor("matrix-admin", null, null, Set.of(Role.ADMIN)), order).token();
    }

    static RequestPostProcessor shownBy(Standing standing) {
        return shown(TOKENS.get(standing));
    }

    static RequestPostProcessor shown(String token) {
        return request -> {
            request.addHeader("Authorization", "Bearer " + token);
            return request;
        };
    }
}
