package org.huiyin.interop;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Competence;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisation.Kind;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Regions;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Organisations that are published: who they are, how to reach them (Art 18), and which one is competent. */
@RestController
@RequestMapping("/api/v1/organisations")
class OrganisationResource {

    private static final int MOST = 200;

    record OrganisationView(String id, String name, String kind, String region, String regionName, @Nullable String parent, List<String> categories,
            String phone, String address, String hours) {}

    record CompetentView(OrganisationView organisation, String reason) {}

    private final Organisations organisations;
    private final Competence competence;
    private final Regions regions;
    private final Categories categories;
    private final Texts texts;

    OrganisationResource(Organisations organisations, Competence competence, Regions regions, Categories categories, Texts texts) {
        this.organisations = organisations;
        this.competence = competence;
        this.regions = regions;
        this.categories = categories;
        this.texts = texts;
    }

    /** Living organisations by words of their place and name, region, category and kind; at most 200. */
    @GetMapping
    Items<OrganisationView> search(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String category, @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > MOST) {
            throw InvalidInput.of("limit", "directory.search.limit", MOST);
        }
        return Items.all(organisations.search(q, region(region), category(category), kind(kind), limit).stream().map(this::view).toList());
    }

    /** Who is competent for the category in the region, and why. */
    @GetMapping("/competent")
    CompetentView competent(@RequestParam(required = false) @Nullable String category,
            @RequestParam(defaultValue = "") String region, Locale locale) {
        var place = region(region);
        if (place == null) {
            throw InvalidInput.of("region", "directory.region.unknown", region);
        }
        return competence.competent(category(category), place)
                .map(found -> new CompetentView(view(found.organisation()), texts.say(found.reason(), locale)))
                .orElseThrow(() -> InvalidInput.of("region", "directory.region.no-organ", regions.fullName(place)));
    }

    private @Nullable String region(@Nullable String asked) {
        var code = Asked.orNull(asked);
        if (code != null && regions.find(code).isEmpty()) {
            throw InvalidInput.of("region", "directory.region.unknown", code);
        }
        return code;
    }

    private @Nullable String category(@Nullable String asked) {
        var code = Asked.orNull(asked);
        if (code != null && categories.find(code).isEmpty()) {
            throw InvalidInput.of("category", "directory.category.unknown", code);
        }
        return code;
    }

    private static @Nullable Kind kind(@Nullable String asked) {
        var code = Asked.orNull(asked);
        return code == null ? null : Kind.of(code).orElseThrow(() -> InvalidInput.of("kind", "directory.organisation.kind-unknown", code,
                Stream.of(Kind.values()).map(Kind::code).collect(Collectors.joining(", "))));
    }

    private OrganisationView view(Organisation each) {
        return new OrganisationView(each.id(), each.name(), each.kind().code(), each.region(), regions.fullName(each.region()), each.parent(),
                each.categories().stream().sorted().toList(), each.phone(), each.address(), each.hours());
    }
}
