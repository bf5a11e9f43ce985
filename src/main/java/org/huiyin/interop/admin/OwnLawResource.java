package org.huiyin.interop.admin;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.deadline.OwnLaw;
import org.huiyin.deadline.WriteLaw;
import org.huiyin.interop.once.Once;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A law profile of one's own: another one with some numbers changed. It counts nowhere until it is proposed and activated. */
@RestController
@RequestMapping("/api/v1/staff/law/profiles")
class OwnLawResource {

    /** @param numbers by code of a term or value, such as {@code C4_HANDLE} */
    record OwnLawWish(@Nullable String name, @Nullable String base, @Nullable String source, @Nullable Map<String, Integer> numbers) {}

    private final WriteLaw writing;

    OwnLawResource(WriteLaw writing) {
        this.writing = writing;
    }

    @PostMapping
    @Once
    @ResponseStatus(HttpStatus.CREATED)
    OwnLaw write(Actor actor, @RequestBody OwnLawWish wish) {
        return writing.write(actor, wish.name(), wish.base(), wish.source(), wish.numbers() == null ? Map.of() : wish.numbers());
    }
}
