package org.huiyin.interop.admin;

import java.time.OffsetDateTime;
import org.huiyin.actor.Actor;
import org.huiyin.interop.Items;
import org.huiyin.notice.head.ChangeLetterhead;
import org.huiyin.notice.head.Letterhead;
import org.huiyin.notice.head.LetterheadEntry;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How a unit's papers look: red head, word in the numbers, seal; what was said of it, the latest first. */
@RestController
@RequestMapping("/api/v1/staff/organisations/{organisation}/letterhead")
class LetterheadResource {

    private static final int SHOWN = 20;

    /** @param seal the picture as a PNG, in base64; {@code null} where its place is drawn */
    record LetterheadView(@Nullable String head, @Nullable String word, byte @Nullable [] seal, @Nullable String by, @Nullable OffsetDateTime at) {

        static LetterheadView of(Letterhead one) {
            return new LetterheadView(one.head(), one.word(), one.seal(), one.by(), one.at() == null ? null : one.at().atZone(LegalTime.ZONE).toOffsetDateTime());
        }
    }

    private final ChangeLetterhead changing;

    LetterheadResource(ChangeLetterhead changing) {
        this.changing = changing;
    }

    @GetMapping
    Items<LetterheadView> history(Actor actor, @PathVariable String organisation) {
        return Items.all(changing.history(actor, organisation, SHOWN).stream().map(LetterheadView::of).toList());
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(Actor actor, @PathVariable String organisation, @RequestBody LetterheadEntry entry) {
        changing.change(actor, organisation, entry);
    }
}
