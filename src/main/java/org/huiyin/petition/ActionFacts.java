package org.huiyin.petition;

import java.util.Arrays;
import java.util.List;
import org.huiyin.petition.lifecycle.Door;
import org.springframework.stereotype.Component;

/** Which facts each action asks of its caller: for doors that describe themselves. */
@Component
public class ActionFacts {

    private final Door door;

    ActionFacts(Door door) {
        this.door = door;
    }

    /**
     * An action and its facts.
     *
     * @param facts      record whose components are the facts
     * @param staff      whether somebody of a unit may take it
     * @param petitioner whether the petitioner may
     */
    public record Asked(Action action, Class<? extends Record> facts, boolean staff, boolean petitioner) {}

    /** All actions that somebody outside can take, in the order of the table. */
    public List<Asked> all() {
        return Arrays.stream(Action.values()).map(door::asked).filter(asked -> asked.staff() || asked.petitioner()).toList();
    }
}
