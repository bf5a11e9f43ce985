package org.huiyin.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.petition.Action;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.petition.note.KeptForms;
import org.huiyin.petition.note.WhoIsEditing;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/**
 * Forms of acts that somebody has begun. What was typed is kept with the version it was typed on: if the case has gone on since, the sender is told as if the form had
 * stood open all the time.
 */
@Component
final class BegunForms {

    /** When what is shown was kept; only on the page. */
    static final String KEPT = "kept";
    private static final Set<String> OF_THE_MOMENT = Set.of("key", "step", KEPT, "shown");

    private final KeptForms kept;
    private final WhoIsEditing editing;
    private final LegalTime time;

    BegunForms(KeptForms kept, WhoIsEditing editing, LegalTime time) {
        this.kept = kept;
        this.editing = editing;
        this.time = time;
    }

    /** The form as it was left, or as it begins; colleagues see that it is open. */
    Typed opened(Actor actor, PetitionFile file, Action act, Map<String, String> asked) {
        var number = file.view().number();
        var beginning = Beginnings.of(file, act, time.today(), asked);
        editing.at(actor, number, act.code());
        return kept.find(actor, number, act.code()).filter(left -> chosenAlike(asked, left.values())).map(left -> {
            var values = new LinkedHashMap<>(beginning.values());
            values.putAll(left.values());
            values.put(KEPT, left.at().toString());
            return new Typed(values);
        }).orElse(beginning);
    }

    /** What an address chooses is another beginning: a draft of another kind does not come back as the one that was kept. */
    private static boolean chosenAlike(Map<String, String> asked, Map<String, String> left) {
        return Beginnings.CHOSEN.stream().filter(asked::containsKey).allMatch(name -> asked.get(name).equals(left.get(name)));
    }

    /** Keeps what was typed; false if there is no such petition or this actor may not know of it. */
    boolean keep(Actor actor, String number, Action act, Typed form) {
        var values = new LinkedHashMap<>(form.values());
        values.keySet().removeAll(OF_THE_MOMENT);
        return kept.keep(actor, number, act.code(), values);
    }

    void stillOpen(Actor actor, String number, Action act) {
        editing.at(actor, number, act.code());
    }

    /** The act was taken, or what was typed is to be forgotten. */
    void done(Actor actor, String number, Action act) {
        kept.drop(actor, number, act.code());
        editing.away(actor, number);
    }

    /** For a page: who else has a form open. */
    Map<String, List<WhoIsEditing.Editor>> others(Actor actor, String number) {
        return Map.of("editors", editing.others(actor, number));
    }
}
