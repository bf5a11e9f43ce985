package org.huiyin.interop.open311;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.huiyin.petition.relay.OpenUpdate;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of an update. */
@Component
class UpdateView {

    private final Texts texts;

    UpdateView(Texts texts) {
        this.texts = texts;
    }

    static String id(String number, int seq) {
        return number + '-' + seq;
    }

    Map<String, @Nullable Object> of(OpenUpdate update, Locale locale) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("update_id", id(update.number(), update.seq()));
        fields.put("service_request_id", update.number());
        fields.put("status", GeoStatus.extended(update.status()));
        fields.put("updated_datetime", W3Time.told(update.at()));
        fields.put("description", update.answer() == null ? texts.say("petition.citizen." + update.status().code(), locale) : update.answer());
        fields.put("media_url", null);
        fields.put("external_status_code", update.status().code());
        return fields;
    }
}
