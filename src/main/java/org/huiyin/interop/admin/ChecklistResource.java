package org.huiyin.interop.admin;

import java.util.List;
import java.util.Locale;
import org.huiyin.actor.Actor;
import org.huiyin.petition.readiness.Checklist;
import org.huiyin.petition.readiness.Need;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a new house needs before its first real case, and what of it is lacking. */
@RestController
class ChecklistResource {

    /** {@code region}: where the house is at home; none where nobody has said so. */
    record HouseReadiness(@Nullable String region, long lacking, List<HouseNeed> items) {}

    /** {@code state}: done, lacking, or look, which only a person can tell; {@code count}: what {@code what} counts; {@code about}: id of the organisation or code of the region. */
    record HouseNeed(String code, String state, int count, @Nullable String about, String words, String what) {}

    private final Checklist checklist;
    private final Texts texts;

    ChecklistResource(Checklist checklist, Texts texts) {
        this.checklist = checklist;
        this.texts = texts;
    }

    @GetMapping("/api/v1/staff/checklist")
    HouseReadiness look(Actor actor, Locale locale) {
        var house = checklist.look(actor);
        return new HouseReadiness(house.region(), house.lacking(), house.needs().stream().map(need -> told(need, locale)).toList());
    }

    private HouseNeed told(Need need, Locale locale) {
        return new HouseNeed(need.code(), need.state().name().toLowerCase(Locale.ROOT), need.count(), need.about(), texts.say(need.words(), locale), texts.say(need.what(), locale));
    }
}
