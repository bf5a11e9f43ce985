package org.huiyin.console.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a new house still lacks.
 *
 * @param region where the house is at home; {@code null} where nobody has said so
 */
public record ChecklistPage(@Nullable String region, List<Item> items) {

    /**
     * One thing to do. Its name and what it is for stand at {@code console.checklist.<code>}.
     *
     * @param state done, lacking, or to be looked at by a person since the house cannot tell
     * @param count what the sentence about it counts
     * @param where the page on which it is done
     */
    public record Item(String code, State state, int count, String where) {}

    /** How it stands. */
    public enum State {
        DONE("✓"), LACKING("■"), LOOK("○");

        private final String shape;

        State(String shape) {
            this.shape = shape;
        }

        public String shape() {
            return shape;
        }
    }

    public long lacking() {
        return items.stream().filter(item -> item.state() == State.LACKING).count();
    }
}
