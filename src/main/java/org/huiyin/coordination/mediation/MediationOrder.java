package org.huiyin.coordination.mediation;

import java.util.Objects;
import org.huiyin.petition.intake.PhoneNumber;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A mediation as it is opened.
 *
 * @param petition   number of a petition in sight; absent: a dispute brought without one
 * @param accusation it accuses somebody of breaking the law or discipline: that is not mediated (Art 30)
 * @param firstUnit  where the first side works, if it matters for who mediates
 */
public record MediationOrder(@Nullable String petition, @Nullable String place, @Nullable String category, @Nullable String title, @Nullable String matter, @Nullable Boolean accusation,
        @Nullable String firstName, @Nullable String firstPhone, @Nullable String firstUnit, @Nullable String secondName, @Nullable String secondPhone, @Nullable String secondUnit) {

    public MediationOrder {
        petition = Typed.said(petition);
        place = Typed.said(place);
        category = Typed.said(category);
        title = Typed.said(title);
        matter = Typed.said(matter);
        firstName = Typed.said(firstName);
        firstPhone = Typed.said(firstPhone);
        firstUnit = Typed.said(firstUnit);
        secondName = Typed.said(secondName);
        secondPhone = Typed.said(secondPhone);
        secondUnit = Typed.said(secondUnit);
    }

    Checks checks() {
        return new Checks().optional("petition", petition, 40).required("title", title, 100).optional("matter", matter, 2000).that(!Boolean.TRUE.equals(accusation), "accusation", "coordination.mediation.accusation")
                .required("firstName", firstName, 100).matching("firstPhone", firstPhone, PhoneNumber.FORM, "petition.wrong-phone").optional("firstUnit", firstUnit, 100)
                .required("secondName", secondName, 100).matching("secondPhone", secondPhone, PhoneNumber.FORM, "petition.wrong-phone").optional("secondUnit", secondUnit, 100)
                .that(firstName == null || !firstName.equals(secondName) || firstPhone != null && !firstPhone.equals(secondPhone), "secondName", "coordination.mediation.same-sides");
    }

    DisputeSaid dispute() {
        return new DisputeSaid(Objects.requireNonNull(title), matter);
    }

    PartySaid party(Side side) {
        return side == Side.FIRST ? new PartySaid(Objects.requireNonNull(firstName), firstPhone, firstUnit) : new PartySaid(Objects.requireNonNull(secondName), secondPhone, secondUnit);
    }
}
