package org.huiyin.interop;

import java.util.Map;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.huiyin.petition.work.InboxQuery;
import org.huiyin.petition.work.InboxSort;
import org.huiyin.petition.work.InboxView;
import org.huiyin.runtime.InvalidInput;

/** Reads which list a program asks for: the filters of the screen, but a word that is no choice is told and not passed over. */
public final class AskedOf {

    private AskedOf() {}

    /** @throws InvalidInput by the name of the parameter */
    public static InboxQuery list(Map<String, String> asked) {
        var sort = Choices.one("sort", asked.get("sort"), InboxSort.values(), InboxSort::code);
        return new InboxQuery(Choices.one("view", asked.get("view"), InboxView.values(), InboxView::code), asked.get("q"), asked.get("region"), asked.get("category"),
                Choices.one("class", asked.get("class"), PetitionClass.values(), PetitionClass::code),
                Choices.one("channel", asked.get("channel"), Channel.values(), Channel::code),
                Choices.one("status", asked.get("status"), Status.values(), Status::name),
                asked.get("theme"), sort == null ? InboxSort.DUE : sort, asked.get("after"), Choices.number("limit", asked.getOrDefault("limit", "50")));
    }
}
