package org.huiyin.console;

import java.util.Locale;
import org.huiyin.petition.file.TimelineEntry;
import org.huiyin.petition.file.Way;
import org.huiyin.runtime.Words;

/** The way of a case as it is drawn. */
public record WayPage(Way way) {

    /** What a step is called before staff. */
    public Words words(TimelineEntry step) {
        return Story.words(step);
    }

    /** As in messages and in the drawing: {@code been}, {@code here}, {@code ahead}. */
    public String standing(Way.Stop stop) {
        return stop.standing().name().toLowerCase(Locale.ROOT);
    }

    /** Where the act is taken. */
    public String form(Way.Next next) {
        return "/console/petitions/" + way.view().number() + "/do/" + next.action().code();
    }
}
