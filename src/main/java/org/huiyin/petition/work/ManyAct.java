package org.huiyin.petition.work;

import java.util.Map;
import org.huiyin.petition.Action;

/** What is done to each of many petitions. */
public sealed interface ManyAct {

    /** For the key by which it is done once. */
    String code();

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
            return "note";
        }
    }
}
