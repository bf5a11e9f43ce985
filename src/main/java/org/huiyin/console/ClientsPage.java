package org.huiyin.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.access.machine.MachineClient;
import org.huiyin.access.machine.RegisterClient;
import org.huiyin.actor.Scope;
import org.huiyin.runtime.LegalTime;
import org.huiyin.web.Choice;
import org.huiyin.web.Page;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Programs that act for a unit.
 *
 * @param now  real time
 * @param made what was registered just now, with its token
 */
public record ClientsPage(Sheet sheet, List<MachineClient> clients, Map<String, String> people, Instant now, @Nullable Long after, @Nullable Long next,
        RegisterClient.@Nullable Registered made) {

    public static List<Choice> scopes(Page page) {
        return Arrays.stream(Scope.values()).filter(Scope::forClients)
                .map(scope -> new Choice(scope.code(), page.t("access.scope." + scope.code()), page.t("access.scope." + scope.code() + ".hint"))).toList();
    }

    public static String named(Page page, MachineClient client) {
        return client.scopes().stream().sorted().map(scope -> page.t("access.scope." + scope.code())).collect(Collectors.joining(page.t("console.clients.and")));
    }

    public boolean ticked(String scope) {
        return List.of(sheet.value("scopes").split(",")).contains(scope);
    }

    public boolean active(MachineClient client) {
        return client.state(now) == MachineClient.State.ACTIVE;
    }

    public static LocalDate lastDay(MachineClient client) {
        return LocalDate.ofInstant(client.expiresAt().minusMillis(1), LegalTime.ZONE);
    }

    public String by(MachineClient client) {
        return people.getOrDefault(client.registeredBy(), client.registeredBy());
    }
}
