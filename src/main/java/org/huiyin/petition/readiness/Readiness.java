package org.huiyin.petition.readiness;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a new house has come.
 *
 * @param region where it is at home; {@code null} where nobody has said so
 */
public record Readiness(@Nullable String region, List<Need> needs) {

    public Readiness {
        needs = List.copyOf(needs);
    }

    public long lacking() {
        return needs.stream().filter(need -> need.state() == Need.State.LACKING).count();
    }
}
