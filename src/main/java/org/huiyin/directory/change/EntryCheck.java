package org.huiyin.directory.change;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Regions;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what somebody says of an organisation, as the import checks a row. */
@Component
class EntryCheck {

    private final OrganisationRows rows;
    private final Regions regions;
    private final Categories categories;

    EntryCheck(OrganisationRows rows, Regions regions, Categories categories) {
        this.rows = rows;
        this.regions = regions;
        this.categories = categories;
    }

    /** A new one with that id, found to be in order. */
    Organisation checked(OrganisationEntry said) {
        var kind = Organisation.Kind.of(text(said.kind(), ""));
        var region = text(said.region(), "");
        common(said, "", region).required("name", said.name(), 100).required("kind", said.kind(), 20)
                .that(text(said.kind(), "").isEmpty() || kind.isPresent(), "kind", "directory.import.no-kind", text(said.kind(), ""))
                .required("region", said.region(), 12).that(region.isEmpty() || regions.find(region).isPresent(), "region", "directory.import.no-region", region)
                .complain();
        var parent = text(said.parent(), "").isEmpty() ? null : rows.living("parent", said.parent()).id();
        return new Organisation(rows.freeId(region), text(said.name(), ""), kind.orElseThrow(), region, parent, codes(text(said.categories(), "")),
                text(said.phone(), ""), text(said.address(), ""), text(said.hours(), ""), null);
    }

    /** One that stands, with what was said laid over it. */
    Organisation changed(Organisation was, OrganisationEntry said) {
        common(said, was.id(), was.region()).that(said.name() == null || !said.name().isBlank(), "name", "runtime.missing").complain();
        return new Organisation(was.id(), text(said.name(), was.name()), was.kind(), was.region(), was.parent(),
                said.categories() == null ? was.categories() : codes(said.categories()), text(said.phone(), was.phone()), text(said.address(), was.address()),
                text(said.hours(), was.hours()), null);
    }

    private Checks common(OrganisationEntry said, String id, String region) {
        var unknown = codes(text(said.categories(), "")).stream().filter(code -> categories.find(code).isEmpty()).sorted().collect(Collectors.joining(" "));
        return new Checks().optional("name", said.name(), 100).that(said.name() == null || !rows.named(said.name().strip(), region, id), "name", "directory.change.name-taken")
                .optional("categories", said.categories(), 1000).that(unknown.isEmpty(), "categories", "directory.import.no-category", unknown)
                .optional("phone", said.phone(), 60).optional("address", said.address(), 200).optional("hours", said.hours(), 100);
    }

    private static Set<String> codes(String text) {
        return Arrays.stream(text.strip().split("[\\s,]+")).filter(code -> !code.isEmpty()).collect(Collectors.toSet());
    }

    private static String text(@Nullable String said, String otherwise) {
        return said == null ? otherwise : said.strip();
    }
}
