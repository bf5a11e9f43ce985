package org.huiyin.console.admin;

import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.change.DissolutionOrder;
import org.huiyin.directory.change.OrganisationEntry;
import org.huiyin.web.Sheet;

/** The forms about an organisation. */
final class OrganisationForm {

    private OrganisationForm() {}

    static OrganisationEntry entry(Entered form) {
        return new OrganisationEntry(form.value("name"), form.value("kind"), form.value("region"), form.value("parent"), form.value("categories"), form.value("phone"),
                form.value("address"), form.value("hours"));
    }

    static Sheet sheet(Organisation unit) {
        return Sheet.of(Map.of("name", unit.name(), "parent", unit.parent() == null ? "" : unit.parent(), "categories", unit.categories().stream().sorted().collect(Collectors.joining(" ")),
                "phone", unit.phone(), "address", unit.address(), "hours", unit.hours(), "accounts", "move"));
    }

    /** The organisation of the page and those named beside it. */
    static DissolutionOrder order(String unit, Entered form) {
        var all = new java.util.ArrayList<String>();
        all.add(unit);
        all.addAll(form.words("organisations"));
        return new DissolutionOrder(all, form.value("successor"), form.day("on"), form.value("accounts"));
    }
}
