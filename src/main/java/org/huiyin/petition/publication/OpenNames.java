package org.huiyin.petition.publication;

import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Category;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names behind the codes of what is public. */
@Component
public final class OpenNames {

    private final Regions regions;
    private final Organisations organisations;
    private final Categories categories;

    OpenNames(Regions regions, Organisations organisations, Categories categories) {
        this.regions = regions;
        this.organisations = organisations;
        this.categories = categories;
    }

    /** City and county; the code itself if unknown. */
    public String place(String code) {
        var path = regions.path(code);
        return path.isEmpty() ? code : path.stream().skip(path.size() > 1 ? 1 : 0).map(Region::name).collect(Collectors.joining());
    }

    /** The unit, or whoever continues it today (Art 24). */
    public String unit(String id) {
        return organisations.find(id).map(unit -> organisations.current(id)).map(Organisation::name).orElse(id);
    }

    public Optional<Category> category(@Nullable String code) {
        return code == null ? Optional.empty() : categories.find(code);
    }
}
