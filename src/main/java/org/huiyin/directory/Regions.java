package org.huiyin.directory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Regions from the province to the village, from memory. */
@Component
public final class Regions {

    private final DirectoryNow directory;

    Regions(DirectoryNow directory) {
        this.directory = directory;
    }

    public Optional<Region> find(String code) {
        return directory.now().regions().find(code);
    }

    /** Those directly below, by code; the provinces for {@code null}. Rows that are no place ("municipal districts") are among them. */
    public List<Region> children(@Nullable String code) {
        return directory.now().regions().children(code);
    }

    /** From the province down to the region, without rows that are no place; empty for an unknown code. */
    public List<Region> path(String code) {
        return directory.now().regions().path(code);
    }

    /** The names of {@link #path} in one word; empty for an unknown code. */
    public String fullName(String code) {
        return directory.now().regions().fullName(code);
    }

    /**
     * The deepest region that three columns name for certain. City and county may be blank, say "municipal districts" or be given in short form;
     * a column that names nothing known, or more than one place, is passed over.
     */
    public Optional<Region> named(String province, String city, String county) {
        var now = directory.now();
        return new PlaceColumns(now.names(), now.words()).named(province, city, county);
    }

    /**
     * The most specific region named in free text. A name borne by several places counts only where the text or {@code within} settles which;
     * two places side by side give what the text names above both, or nothing.
     *
     * @param within code of a region that limits the search; an unknown code finds nothing
     */
    public Optional<Region> namedIn(String text, @Nullable String within) {
        var now = directory.now();
        if (within == null) {
            return new PlacesInText(now.regions(), now.names(), now.words(), text, null).mostSpecific();
        }
        return find(within).flatMap(limit -> new PlacesInText(now.regions(), now.names(), now.words(), text, limit).mostSpecific());
    }
}
