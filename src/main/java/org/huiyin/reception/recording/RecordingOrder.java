package org.huiyin.reception.recording;

import java.time.Instant;
import java.util.List;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A recording as it is added: the file, and the consent without which it is not kept.
 *
 * @param document    id of the upload
 * @param consentBy   who of those received consented, by name
 * @param consentWay  spoken or written
 * @param consentedAt when
 */
public record RecordingOrder(@Nullable String document, @Nullable String consentBy, @Nullable String consentWay, @Nullable Instant consentedAt) {

    /** How consent to the recording of a call is given. */
    static final String PAGE = "page";
    /** How consent is given. */
    public static final List<String> WAYS = List.of("spoken", "written");

    public RecordingOrder {
        document = said(document);
        consentBy = said(consentBy);
        consentWay = said(consentWay);
    }

    /** What can be told before the file is looked at. */
    public Checks checks(Instant now) {
        return new Checks().required("consentBy", consentBy, 100).required("consentWay", consentWay, 20).oneOf("consentWay", consentWay, WAYS).present("consentedAt", consentedAt)
                .that(consentedAt == null || !consentedAt.isAfter(now), "consentedAt", "reception.recording.ahead");
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
