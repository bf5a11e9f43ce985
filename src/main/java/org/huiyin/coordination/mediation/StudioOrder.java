package org.huiyin.coordination.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiyin.petition.intake.PhoneNumber;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Typed;
import org.jspecify.annotations.Nullable;

/** A studio as it is written down. {@code version}: of one that stands. */
public record StudioOrder(@Nullable String name, @Nullable String place, @Nullable String address, @Nullable String phone, @Nullable List<@Nullable String> fields, @Nullable LocalDate since,
        @Nullable LocalDate until, @Nullable Integer version) {

    public StudioOrder {
        name = Typed.said(name);
        place = Typed.said(place);
        address = Typed.said(address);
        phone = Typed.said(phone);
        fields = fields == null ? List.of() : fields.stream().filter(Objects::nonNull).toList();
    }

    /** What is wrong with it beside what could not be read. */
    public InvalidInput besides(List<InvalidInput.FieldFault> unread) {
        return InvalidInput.besides(unread, () -> checks().complain());
    }

    Checks checks() {
        return new Checks().required("name", name, 60).required("place", place, 12).required("address", address, 200).matching("phone", phone, PhoneNumber.FORM, "petition.wrong-phone")
                .present("since", since).that(since == null || until == null || !until.isBefore(since), "until", "coordination.mediation.until");
    }
}
