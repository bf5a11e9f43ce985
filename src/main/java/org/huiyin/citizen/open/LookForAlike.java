package org.huiyin.citizen.open;

import java.util.List;
import org.huiyin.petition.publication.OpenMatters;
import org.huiyin.petition.publication.OpenNames;
import org.springframework.stereotype.Component;

/** What others were answered in such a matter: of what is public, and nothing else. */
@Component
public class LookForAlike {

    private final OpenMatters matters;
    private final OpenNames names;

    LookForAlike(OpenMatters matters, OpenNames names) {
        this.matters = matters;
        this.names = names;
    }

    /** A few, the likest first. @param category blank where it was not said */
    public List<OpenCard> of(String region, String category, String words) {
        return matters.alike(region, category, words).stream().map(matter -> OpenCard.of(matter, names)).toList();
    }
}
