package org.huiyin.reception.batch;

import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.directory.Organisations;
import org.huiyin.reception.Reception;
import org.huiyin.reception.ReceptionChange;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** The words of a message to those who registered; in Chinese, as nobody asked them for another language. */
@Component
record BatchWords(Texts texts, HuiyinSettings settings, Organisations organisations) {

    String movedUp(Batch batch, Reception day) {
        return say("moved-up", batch, day, "");
    }

    /** Says nothing of why: the message may be read over a shoulder. */
    String sentUp(Batch batch, Reception day) {
        return say("sent-up", batch, day, "");
    }

    /** @param news what was changed since they were told, the newest first */
    String changed(Batch batch, Reception day, List<ReceptionChange> news) {
        if (day.cancelledAt() != null) {
            return say("cancelled", batch, day, String.valueOf(day.cancelledWhy()));
        }
        var what = news.stream().map(ReceptionChange::what).distinct().map(one -> texts.say("reception.change." + one, Texts.CHINESE)).collect(Collectors.joining(texts.say("reception.comma", Texts.CHINESE)));
        return say(day.place() == null || day.detailedAt() == null ? "changed" : "changed-at", batch, day, what);
    }

    String codeAnew(Batch batch) {
        return texts.say("reception.batch.told.code-anew", Texts.CHINESE, organisations.current(batch.office()).name(), batch.number());
    }

    private String say(String key, Batch batch, Reception day, String what) {
        return texts.say("reception.batch.told." + key, Texts.CHINESE, organisations.current(day.office()).name(), what, day.day() + " " + day.begins() + "–" + day.ends(), String.valueOf(day.place()), batch.number(),
                settings.publicUrl() + "/receptions/mine/" + batch.number());
    }
}
