package org.huiyin.reception.batch;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.intake.PeopleByLine;
import org.huiyin.petition.intake.PhoneNumber;
import org.huiyin.petition.intake.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What a petition says beyond the registration that it is opened from. Who petitions, and how many, is taken from there unseen.
 *
 * @param version of the batch, as it was read
 * @param title   absent: that of the registration; so are facts, region and category
 * @param region  code of the place of the problem, county or finer
 * @param address of whoever petitions; without one the duties of notice fall away (Art 23)
 */
public record BatchPetition(@Nullable Integer version, @JsonProperty("class") @Nullable PetitionClass petitionClass, @Nullable String title, @Nullable String claim, @Nullable String facts,
        @Nullable String reasons, @Nullable String region, @Nullable String place, @Nullable String category, @Nullable String address, @Nullable List<Petitioner.Accused> accused,
        @Nullable Boolean confidential, @Nullable Boolean publishConsent, @Nullable Boolean electronicDelivery, @Nullable Boolean readBack) {

    Submission submission(Batch batch, Said said) {
        return submission(said, batch.persons(), batch.place() == null ? batch.region() : batch.place(), batch.category());
    }

    /**
     * A visit, in which it was read back to them.
     *
     * @param where code of the place, as far as it is known without this
     * @param field code of the category, as far as it is known without this
     */
    public Submission submission(Said said, int persons, String where, @Nullable String field) {
        var card = said.idNumber();
        var person = new Petitioner.Person(said.name(), card == null ? null : "resident-id", card, said.phone(), address, null);
        return new Submission(petitionClass, Channel.VISIT, or(title, said.title()), claim, or(facts, said.matter()), reasons, or(region, where), place,
                or(category, field), accused, person, persons, null, said.representatives().stream().map(BatchPetition::speaker).toList(), null, confidential, publishConsent,
                electronicDelivery, null, null, readBack, null);
    }

    private static @Nullable String or(@Nullable String typed, @Nullable String known) {
        return typed == null || typed.isBlank() ? known : typed;
    }

    /** One line of the registration; what looks like a number and is none stays with the name, for nobody can mend it here. */
    private static Petitioner.Person speaker(String line) {
        var read = PeopleByLine.of(line).getFirst();
        var good = read.name() != null && (read.phone() == null || PhoneNumber.FORM.matcher(Objects.requireNonNull(read.phone())).matches());
        return good ? read : new Petitioner.Person(line, null, null, null, null, null);
    }
}
