package org.huiyin.reception.video;

import java.util.List;
import java.util.Objects;
import org.huiyin.petition.intake.PhoneNumber;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What people say when they ask to be received by video.
 *
 * @param name       whom to ask for
 * @param phone      changes are told there, and it is the way on where a browser cannot do it
 * @param times      when it would suit them, in their words
 * @param speaks     how they like to speak: mandarin (if nothing is said), dialect, english or sign
 * @param accusation it accuses somebody
 * @param petition   number of a petition it goes with, shown with its code
 */
public record VisitOrder(@Nullable String name, @Nullable String phone, @Nullable String title, @Nullable String matter, @Nullable String times, @Nullable String speaks, @Nullable Boolean accusation,
        @Nullable String petition, @Nullable String petitionCode) {

    /** How one may like to speak. */
    public static final List<String> SPEAKS = List.of("mandarin", "dialect", "english", "sign");

    public VisitOrder {
        name = said(name);
        phone = said(phone);
        title = said(title);
        matter = said(matter);
        times = said(times);
        speaks = said(speaks);
        petition = said(petition);
        petitionCode = said(petitionCode);
    }

    Wish told() {
        return new Wish(Objects.requireNonNull(name), Objects.requireNonNull(phone), Objects.requireNonNull(title), matter, times, Objects.requireNonNullElse(speaks, SPEAKS.getFirst()));
    }

    Checks checks() {
        return new Checks().required("name", name, 100).required("phone", phone, 30).matching("phone", phone, PhoneNumber.FORM, "petition.wrong-phone").required("title", title, 100)
                .optional("matter", matter, 2000).optional("times", times, 200).oneOf("speaks", speaks, SPEAKS);
    }

    static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.replace("\r\n", "\n").strip();
    }
}
