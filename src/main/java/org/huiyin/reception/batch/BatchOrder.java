package org.huiyin.reception.batch;

import java.util.List;
import java.util.Objects;
import org.huiyin.petition.intake.PhoneNumber;
import org.huiyin.petition.intake.ResidentId;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What people say when they register.
 *
 * @param name            whom to ask for
 * @param persons         how many are concerned; absent: one
 * @param representatives a line for each who speaks for a group
 * @param place           code of the village or street that it is about
 * @param accusation      it accuses somebody
 * @param petition        number of a petition it goes with; whoever registers it without an account shows its code
 */
public record BatchOrder(@Nullable String name, @Nullable String phone, @Nullable String idNumber, @Nullable Integer persons, @Nullable List<@Nullable String> representatives, @Nullable String place,
        @Nullable String category, @Nullable String title, @Nullable String matter, @Nullable Boolean accusation, @Nullable String petition, @Nullable String petitionCode) {

    /** From so many on they send representatives. */
    public static final int GROUP = 5;
    private static final int MOST = 9999;
    private static final int LONGEST_NAME = 100;

    public BatchOrder {
        representatives = representatives == null ? List.of() : representatives.stream().filter(Objects::nonNull).flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty()).toList();
        name = said(name);
        phone = said(phone);
        idNumber = said(idNumber);
        place = said(place);
        category = said(category);
        title = said(title);
        matter = said(matter);
        petition = said(petition);
        petitionCode = said(petitionCode);
    }

    public int headcount() {
        return persons == null ? 1 : persons;
    }

    /** What is wrong with it beside what could not be read. */
    public InvalidInput besides(List<InvalidInput.FieldFault> unread) {
        return InvalidInput.besides(unread, () -> checks(true, GROUP).complain());
    }

    /** The same without a petition. */
    BatchOrder alone() {
        return new BatchOrder(name, phone, idNumber, persons, representatives, place, category, title, matter, accusation, null, null);
    }

    Said told() {
        return new Said(Objects.requireNonNull(name), phone, idNumber, representatives, Objects.requireNonNull(title), matter);
    }

    /**
     * What can be told of it alone.
     *
     * @param reached whether a phone must be named, or changes could be told to nobody
     * @param most    how many may speak for so many
     */
    Checks checks(boolean reached, int most) {
        var checks = new Checks().required("name", name, LONGEST_NAME).required("title", title, 100).optional("matter", matter, 2000)
                .that(!reached || phone != null, "phone", "runtime.missing").matching("phone", phone, PhoneNumber.FORM, "petition.wrong-phone")
                .that(idNumber == null || ResidentId.valid(idNumber), "idNumber", "petition.wrong-id-number")
                .that(headcount() >= 1 && headcount() <= MOST, "persons", "petition.wrong-persons")
                .that(headcount() < GROUP || !representatives.isEmpty(), "representatives", "reception.batch.group", GROUP, most)
                .that(representatives.size() <= most, "representatives", "reception.batch.too-many", most);
        representatives.forEach(line -> checks.optional("representatives", line, LONGEST_NAME));
        return checks;
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.replace("\r\n", "\n").strip();
    }
}
