package org.huiyin.console.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.huiyin.petition.Action;
import org.jspecify.annotations.Nullable;

/** Which key does what. Single letters act only where nobody types, and can be switched off (WCAG 2.1.4); whatever a key does, a link or button does too. */
public final class Keys {

    /** In the order of the sheet, each with the message that says what it does. */
    public static final Map<String, String> SHEET = sheet();

    private static final int NUMBERED = 9;
    private static final Set<Action> TAKES = Set.of(Action.ACCEPT, Action.APPOINT_HANDLER);
    private static final Set<Action> ANSWERS = Set.of(Action.DRAFT, Action.ISSUE_OPINION, Action.ANSWER_PART, Action.DECIDE_REVIEW, Action.DECIDE_REREVIEW);

    private Keys() {}

    private static Map<String, String> sheet() {
        var keys = new LinkedHashMap<String, String>();
        for (var key : new String[] {"?", "g", "j", "k", "u", "1–9", "t", "r", "n", "e", "s", "Ctrl + Enter", "Esc"}) {
            keys.put(key, "console.keys." + switch (key) {
                case "?" -> "sheet";
                case "1–9" -> "act";
                case "Ctrl + Enter" -> "send";
                case "Esc" -> "leave";
                default -> key;
            });
        }
        return keys;
    }

    /** The keys of an act that is offered: its place, and its letter if it takes the case or answers it. */
    public static @Nullable String of(Action act, int place) {
        var keys = (place <= NUMBERED ? Integer.toString(place) : "") + (TAKES.contains(act) ? " t" : ANSWERS.contains(act) ? " r" : "");
        return keys.isBlank() ? null : keys.strip();
    }
}
