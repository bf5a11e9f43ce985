package org.huiyin.petition.work;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.petition.Action;

/** What is done to each of many petitions. */
public sealed interface ManyAct {

    /** Those of the lifecycle that are the same for many. */
    List<Action> ACTIONS = List.of(Action.FORWARD, Action.ASSIGN, Action.CLASSIFY, Action.APPOINT_HANDLER, Action.JOIN);
    String NOTE = "note";
    /** What can be asked for many, by name. */
    List<String> CODES = Stream.concat(ACTIONS.stream().map(Action::code), Stream.of(NOTE)).toList();

    /** For the key by which it is done once. */
    String code();

    /** @param code one of {@link #CODES}; of a note, {@code text} is taken from the facts */
    static ManyAct of(String code, Map<String, Object> facts) {
        return code.equals(NOTE) ? new Note(Objects.toString(facts.get("text"), "")) : new Take(Action.of(code).filter(ACTIONS::contains).orElseThrow(), facts);
    }

    /** An action of the lifecycle with the same facts for all. */
    record Take(Action action, Map<String, Object> facts) implements ManyAct {

        @Override
        public String code() {
            return action.code();
        }
    }

    /** The same words for colleagues in each file. */
    record Note(String text) implements ManyAct {

        @Override
        public String code() {
            return NOTE;
        }
    }
}
