package org.huiyin.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.directory.Organisation.Kind;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Organisations, living and dissolved, from memory. */
@Component
public final class Organisations {

    private static final int MOST = 200;

    private final DirectoryNow directory;

    Organisations(DirectoryNow directory) {
        this.directory = directory;
    }

    public Optional<Organisation> find(String id) {
        return directory.now().organisations().find(id);
    }

    /** Every organisation of exactly that name, dissolved ones too; blanks do not matter. */
    public List<Organisation> named(String name) {
        return directory.now().organisations().named(name);
    }

    /**
     * The organisation, or whoever continues it today (Art 24).
     *
     * @throws InvalidInput field {@code organisation} if there is none with this id
     */
    public Organisation current(String id) {
        var organisations = directory.now().organisations();
        return organisations.find(id).map(organisations::current)
                .orElseThrow(() -> InvalidInput.of("organisation", "directory.organisation.unknown", id));
    }

    /** Ids of those that were dissolved, each with a successor (Art 24). */
    public List<String> dissolved() {
        return directory.now().organisations().dissolved().stream().map(Organisation::id).toList();
    }

    /** Everybody who was or is one with the unit: itself, whoever continues it today, and the dissolved ones that go on in the same (Art 24). */
    public List<String> oneWith(String id) {
        var organisations = directory.now().organisations();
        var today = organisations.find(id).map(organisations::current).map(Organisation::id).stream();
        return Stream.of(Stream.of(id), today, organisations.kin(id).stream().map(Organisation::id)).flatMap(ids -> ids).distinct().toList();
    }

    /** Whether {@code unit} is {@code above} or stands anywhere below it. */
    public boolean within(String unit, String above) {
        return directory.now().organisations().within(unit, above);
    }

    /** The petition office of the region or, where it has none, of the nearest region above. */
    public Optional<Organisation> petitionOffice(String region) {
        var now = directory.now();
        return now.regions().upwards(region).stream()
                .flatMap(place -> now.organisations().seated(Kind.PETITION_OFFICE, place.code()).stream())
                .findFirst();
    }

    /** Every living organisation of a kind in a region and below it, by region and id; an unknown region has none. */
    public List<Organisation> of(Kind kind, String region) {
        var now = directory.now();
        return now.regions().find(region).map(place -> now.organisations().search(List.of(), place, null, kind, Integer.MAX_VALUE)).orElse(List.of());
    }

    /**
     * Living organisations, by region, kind and id.
     *
     * @param q        words that the place and name must all contain; blank for any
     * @param region   code of a region in which they must lie; an unknown code finds none
     * @param category code they must answer for
     * @param limit    at most so many, 1 to 200
     */
    public List<Organisation> search(String q, @Nullable String region, @Nullable String category, @Nullable Kind kind, int limit) {
        var now = directory.now();
        var place = region == null ? null : now.regions().find(region).orElse(null);
        if (region != null && place == null) {
            return List.of();
        }
        var terms = Arrays.stream(q.toLowerCase(Locale.ROOT).split("\\s+")).filter(term -> !term.isEmpty()).toList();
        return now.organisations().search(terms, place, category, kind, Math.clamp(limit, 1, MOST));
    }
}
