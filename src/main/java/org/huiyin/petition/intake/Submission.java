package org.huiyin.petition.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.lifecycle.EventLog;
import org.jspecify.annotations.Nullable;

/**
 * A petition as it is handed in (Art 19): who, what is asked, what happened, why.
 *
 * @param region     code of the place of the problem, county or finer
 * @param persons    how many petition together, 1 to 9999
 * @param receivedOn when it reached the office, for what a clerk records; today for anything sent online
 * @param theme      slug of the theme by which it comes in, if by one; its category is then one that the theme takes
 * @param readBack   for calls and visits: what was written down was read back and agreed to (Art 19)
 */
public record Submission(
        @JsonProperty("class") @Nullable PetitionClass petitionClass, @Nullable Channel channel,
        @Nullable String title, @Nullable String claim, @Nullable String facts, @Nullable String reasons,
        @Nullable String region, @Nullable String place, @Nullable String category,
        @Nullable List<Petitioner.Accused> accused, Petitioner.@Nullable Person petitioner, @Nullable Integer persons,
        @Nullable List<Petitioner.Person> coPetitioners, @Nullable List<Petitioner.Person> representatives, @Nullable List<Petitioner.Agent> agents,
        @Nullable Boolean confidential, @Nullable Boolean publishConsent, @Nullable Boolean electronicDelivery,
        @Nullable List<String> documents, @Nullable LocalDate receivedOn, @Nullable Boolean readBack, @Nullable String theme) {

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(java.util.Objects::nonNull).toList();
    }

    static boolean yes(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }

    /** Whether the petitioner can be written to; else the duties of notice fall away (Art 23). */
    boolean contactable() {
        return petitioner != null && filled(petitioner.name()) && filled(petitioner.address());
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** How many petition together: as many as it says, and at least those it names. */
    public int headcount() {
        return Math.max(persons == null ? 1 : persons, 1 + orNone(coPetitioners).size());
    }

    Petitioner people(String salt, String words) {
        return new Petitioner(petitioner, headcount(), orNone(coPetitioners), orNone(representatives), orNone(agents), orNone(accused),
                yes(confidential), salt, words);
    }

    /** What was said, in canonical form: to these words the first event commits, and with them the petitioner can prove it. */
    String words() {
        var said = new LinkedHashMap<String, @Nullable Object>();
        said.put("title", title);
        said.put("claim", claim);
        said.put("facts", facts);
        said.put("reasons", reasons);
        said.put("place", place);
        said.put("name", petitioner == null ? null : petitioner.name());
        said.put("accused", orNone(accused).stream().map(a -> Arrays.asList(a.name(), a.organisation())).toList());
        said.put("documents", orNone(documents));
        return new String(EventLog.canonical(said), StandardCharsets.UTF_8);
    }
}
