package org.huiyin.petition.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Level;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.huiyin.document.Documents;
import org.huiyin.petition.Channel;
import org.huiyin.petition.Petitioner;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a petition must say to be taken in (Art 19). A missing name, address or phone is no fault: it is registered all the same (Art 23). */
@Component
final class SubmissionRules {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,180}\\.[^\\s@<>\"]{2,60}");
    private static final List<String> ID_TYPES = List.of("resident-id", "officer", "soldier", "police", "hk-macao-taiwan", "passport", "household", "other");
    private static final int MOST_PEOPLE = 200;

    private final Regions regions;
    private final Categories categories;
    private final Organisations organisations;
    private final LawProfiles profiles;
    private final Documents documents;
    private final Themes themes;

    SubmissionRules(Regions regions, Categories categories, Organisations organisations, LawProfiles profiles, Documents documents, Themes themes) {
        this.regions = regions;
        this.categories = categories;
        this.organisations = organisations;
        this.profiles = profiles;
        this.documents = documents;
        this.themes = themes;
    }

    /** @throws org.huiyin.runtime.InvalidInput naming every field at fault */
    void check(Submission s, Channel channel, LocalDate today) {
        var checks = new Checks();
        matter(checks, s);
        place(checks, s);
        person(checks, "petitioner", s.petitioner());
        people(checks, s);
        powers(checks, s);
        spokesmen(checks, s, profile(s.region(), s.receivedOn() == null ? today : s.receivedOn()));
        record(checks, s, channel, today);
        theme(checks, s, today);
        checks.complain();
    }

    private static void matter(Checks checks, Submission s) {
        checks.present("class", s.petitionClass())
                .required("title", s.title(), 100)
                .required("facts", s.facts(), 10_000)
                .required("claim", s.claim(), 2000)
                .optional("reasons", s.reasons(), 5000);
    }

    private void place(Checks checks, Submission s) {
        var region = s.region() == null ? Optional.<Region>empty() : regions.find(s.region());
        checks.required("region", s.region(), 12)
                .that(s.region() == null || s.region().isBlank() || region.isPresent(), "region", "petition.unknown-region")
                .that(region.isEmpty() || region.get().level() != Level.PROVINCE, "region", "petition.region-too-wide")
                .that(region.isEmpty() || organisations.petitionOffice(region.get().code().substring(0, 6)).isPresent(), "region", "petition.region-without-office")
                .optional("place", s.place(), 200)
                .that(s.category() == null || s.category().isBlank() || categories.offers(s.category()), "category", "petition.unknown-category")
                .that(Submission.orNone(s.documents()).size() <= 20, "documents", "petition.too-many-documents");
    }

    private static void person(Checks checks, String field, Petitioner.@Nullable Person p) {
        if (p == null) {
            return;
        }
        checks.optional(field + ".name", p.name(), 100)
                .oneOf(field + ".idType", blankToNull(p.idType()), ID_TYPES)
                .optional(field + ".idNumber", p.idNumber(), 40)
                .that(!"resident-id".equals(p.idType()) || blankToNull(p.idNumber()) == null || ResidentId.valid(p.idNumber()), field + ".idNumber", "petition.wrong-id-number")
                .matching(field + ".phone", p.phone(), PhoneNumber.FORM, "petition.wrong-phone")
                .optional(field + ".address", p.address(), 300)
                .matching(field + ".email", p.email(), EMAIL, "petition.wrong-email");
    }

    private static void people(Checks checks, Submission s) {
        checks.that(s.persons() == null || s.persons() >= 1 && s.persons() <= 9999, "persons", "petition.wrong-persons");
        list(checks, "coPetitioners", Submission.orNone(s.coPetitioners()));
        list(checks, "representatives", Submission.orNone(s.representatives()));
        var accused = Submission.orNone(s.accused());
        checks.that(accused.size() <= 20, "accused", "petition.too-many-accused");
        for (int i = 0; i < accused.size(); i++) {
            checks.optional("accused[" + i + "].name", accused.get(i).name(), 100).optional("accused[" + i + "].organisation", accused.get(i).organisation(), 200);
        }
    }

    /** How many may speak for the others is a matter of the law under which the petition begins. */
    Speakers speakers(@Nullable String region, LocalDate receivedOn) {
        var profile = profile(region, receivedOn);
        return new Speakers(profiles.value(profile, LawProfiles.Value.REPRESENTATIVES_SMALL_GROUP), profiles.value(profile, LawProfiles.Value.REPRESENTATIVES_SMALL),
                profiles.value(profile, LawProfiles.Value.REPRESENTATIVES), profiles.value(profile, LawProfiles.Value.AGENTS));
    }

    private String profile(@Nullable String region, LocalDate receivedOn) {
        return profiles.inForce(region == null ? "" : region, receivedOn);
    }

    private void spokesmen(Checks checks, Submission s, String profile) {
        int most = profiles.representatives(profile, s.headcount());
        int agents = profiles.value(profile, LawProfiles.Value.AGENTS);
        checks.that(Submission.orNone(s.representatives()).size() <= most, "representatives", "petition.too-many-representatives", most)
                .that(Submission.orNone(s.agents()).size() <= agents, "agents", "petition.too-many-agents", agents);
    }

    /** Whoever acts for somebody else shows it in writing. */
    private void powers(Checks checks, Submission s) {
        var agents = Submission.orNone(s.agents());
        for (int i = 0; i < agents.size(); i++) {
            var power = blankToNull(agents.get(i).power());
            checks.required("agents[" + i + "].name", agents.get(i).name(), 100)
                    .that(power != null, "agents[" + i + "].power", "petition.power-missing")
                    .that(power == null || documents.find(power).isPresent(), "agents[" + i + "].power", "petition.power-unknown");
        }
    }

    private static void list(Checks checks, String field, List<Petitioner.Person> people) {
        checks.that(people.size() <= MOST_PEOPLE, field, "petition.too-many-people", MOST_PEOPLE);
        for (int i = 0; i < people.size(); i++) {
            person(checks, field + '[' + i + ']', people.get(i));
        }
    }

    /** By a theme comes in what it takes, while it is open; the database says so once more. */
    private void theme(Checks checks, Submission s, LocalDate today) {
        var theme = blankToNull(s.theme());
        checks.that(theme == null || themes.takes(theme, s.receivedOn() == null ? today : s.receivedOn(), s.category() == null ? "" : s.category()), "theme", "petition.theme.closed");
    }

    private static void record(Checks checks, Submission s, Channel channel, LocalDate today) {
        checks.notAfter("receivedOn", s.receivedOn(), today)
                .notBefore("receivedOn", s.receivedOn(), today.minusYears(1))
                .that(!channel.oral() || Submission.yes(s.readBack()), "readBack", "petition.read-back");
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
