package org.huiyin.access.machine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyin.actor.Scope;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether what an administrator asks for can be had. Days are real ones, of +08:00. */
@Component
class OrderCheck {

    static final int MOST_NETWORKS = 20;
    private static final List<String> OFFERED = Arrays.stream(Scope.values()).filter(Scope::forClients).map(Scope::code).toList();

    private final Organisations organisations;
    private final Clock clock;

    OrderCheck(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @throws org.huiyin.runtime.InvalidInput with every fault, by field */
    ClientOrder.Checked check(ClientOrder order) {
        var unit = unit(order.organisation());
        var scopes = given(order.scopes());
        var networks = given(order.networks());
        var today = LocalDate.ofInstant(clock.instant(), LegalTime.ZONE);
        var checks = new Checks().required("name", order.name(), 60).required("purpose", order.purpose(), 200).required("organisation", order.organisation(), 200)
                .that(unit.isPresent() || given(order.organisation()).isEmpty(), "organisation", "access.client.organisation")
                .that(!scopes.isEmpty(), "scopes", "access.client.scopes").present("expires", order.expires())
                .notBefore("expires", order.expires(), today).notAfter("expires", order.expires(), today.plusYears(1))
                .that(networks.size() <= MOST_NETWORKS, "networks", "access.client.networks", MOST_NETWORKS);
        scopes.forEach(scope -> checks.oneOf("scopes", scope, OFFERED));
        networks.forEach(network -> checks.that(Networks.isOne(network), "networks", "access.client.network", shown(network)));
        checks.complain();
        return new ClientOrder.Checked(order.name().strip(), order.purpose().strip(), unit.orElseThrow(), scopes.stream().map(Scope::of).collect(Collectors.toUnmodifiableSet()),
                networks, order.expires().plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant());
    }

    private Optional<Organisation> unit(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return Optional.empty();
        }
        var named = organisations.named(said.strip());
        return organisations.find(said.strip()).or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
    }

    private static List<String> given(@Nullable String value) {
        return value == null || value.isBlank() ? List.of() : List.of(value);
    }

    private static List<String> given(@Nullable List<@Nullable String> values) {
        return values == null ? List.of() : values.stream().filter(Objects::nonNull).map(String::strip).filter(text -> !text.isEmpty()).distinct().toList();
    }

    private static final Pattern UNSHOWABLE = Pattern.compile("[^0-9A-Za-z.:/]");

    private static String shown(String network) {
        var text = UNSHOWABLE.matcher(network).replaceAll("?");
        return text.length() > 50 ? text.substring(0, 50) : text;
    }
}
