package org.huiyin.citizen.reception;

import java.util.List;
import org.huiyin.citizen.open.LookForAlike;
import org.huiyin.citizen.open.OpenCard;
import org.huiyin.petition.intake.Theme;
import org.huiyin.petition.intake.Themes;
import org.huiyin.reception.Reception;
import org.huiyin.reception.batch.AboutChoices;
import org.springframework.stereotype.Component;

/** What anybody may read that is like a matter, and from what they choose, before its people register. Nothing of it is kept; for what accuses somebody nothing is looked for, as in the guided start. */
@Component
class LookFirst {

    private final LookForAlike alike;
    private final Themes themes;
    private final AboutChoices about;

    LookFirst(LookForAlike alike, Themes themes, AboutChoices about) {
        this.alike = alike;
        this.themes = themes;
        this.about = about;
    }

    /** Public matters, the likest first, and the themes that are open. */
    record Seen(List<OpenCard> matters, List<Theme> themes) {}

    Seen look(Reception day, BatchForm form) {
        var words = form.words();
        return form.accuses() ? new Seen(List.of(), List.of()) : new Seen(alike.of(day.region(), "", words), themes.open());
    }

    /** What a registration for that day may say that it is about. */
    AboutChoices.Choices about(Reception day) {
        return about.of(day);
    }
}
