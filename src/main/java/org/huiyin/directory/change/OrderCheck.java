package org.huiyin.directory.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.huiyin.directory.Organisation;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** Checks the order to dissolve or to merge. */
@Component("dissolutionCheck")
class OrderCheck {

    /** The same, found to be in order. */
    record Checked(List<Organisation> ending, Organisation successor, Dissolution.Accounts accounts) {}

    private static final List<String> ACCOUNTS = List.of("move", "close");
    private static final int MOST = 50;

    private final OrganisationRows rows;
    private final LegalTime time;

    OrderCheck(OrganisationRows rows, LegalTime time) {
        this.rows = rows;
        this.time = time;
    }

    Checked check(DissolutionOrder order) {
        var ids = order.organisations() == null ? List.<String>of() : order.organisations().stream().filter(Objects::nonNull).map(String::strip).filter(id -> !id.isEmpty()).distinct().toList();
        new Checks().that(!ids.isEmpty() && ids.size() <= MOST, "organisations", "directory.change.how-many", MOST)
                .required("successor", order.successor(), 100).present("accounts", order.accounts()).oneOf("accounts", order.accounts(), ACCOUNTS)
                .present("on", order.on()).notBefore("on", order.on(), time.today()).notAfter("on", order.on(), time.today().plusYears(1))
                .complain();
        var successor = rows.living("successor", order.successor());
        var ending = new ArrayList<Organisation>();
        for (var id : ids) {
            var unit = rows.living("organisations", id);
            if (unit.id().equals(successor.id())) {
                throw InvalidInput.of("successor", "directory.change.itself");
            }
            if (unit.kind() == Organisation.Kind.PETITION_OFFICE && successor.kind() != Organisation.Kind.PETITION_OFFICE) {
                throw InvalidInput.of("successor", "directory.change.office-by-office");
            }
            ending.add(unit);
        }
        return new Checked(ending, successor, Dissolution.Accounts.valueOf(Objects.requireNonNull(order.accounts()).toUpperCase(Locale.ROOT)));
    }
}
