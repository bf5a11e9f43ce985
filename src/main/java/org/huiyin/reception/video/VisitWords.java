package org.huiyin.reception.video;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words of a message to those who asked; in Chinese, as other messages about a reception. */
@Component
record VisitWords(Texts texts, HuiyinSettings settings, Organisations organisations) {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(LegalTime.ZONE);

    /** @param what last part of the key: what has happened */
    String say(String what, Visit visit) {
        return texts.say("reception.video.told." + what, Texts.CHINESE, organisations.current(visit.office()).name(), when(visit.startsAt()), visit.number(),
                settings.publicUrl() + "/video/mine/" + visit.number());
    }

    private static String when(@Nullable Instant at) {
        return at == null ? "" : FORM.format(at);
    }
}
