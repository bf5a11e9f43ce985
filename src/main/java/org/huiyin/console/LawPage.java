package org.huiyin.console;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.deadline.LawInForce;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.law.LawProposal;
import org.huiyin.runtime.Words;
import org.huiyin.web.Chip;
import org.huiyin.web.Choice;
import org.huiyin.web.Page;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Which law counts where.
 *
 * @param proposed what has just been proposed
 * @param proposals the latest, those that wait and those that were decided
 * @param entered everything entered so far, by region, the latest day first
 * @param people  how colleagues call those who entered it
 */
public record LawPage(Sheet sheet, @Nullable LawProposal proposed, List<LawProposal> proposals, List<LawInForce> entered, Map<String, String> people, List<LawProfiles.Profile> profiles, LocalDate today) {

    /** What stands beside everything that was not read in the text of a law in force. */
    public static final Chip UNVERIFIED = new Chip(Chip.Tone.WARN, Words.of("console.law.unverified"));

    /** How an entry stands: it counts now, will count, or has given way to another. */
    public enum Standing {
        NOW("●"), COMING("○"), REPLACED("–");

        private final String shape;

        Standing(String shape) {
            this.shape = shape;
        }

        public String shape() {
            return shape;
        }

        public Words words() {
            return Words.of("console.law.standing." + name());
        }
    }

    /** An entry and how it stands. */
    public record Line(LawInForce law, Standing standing) {}

    public List<Line> lines() {
        var counting = new HashSet<String>();
        var days = new HashSet<String>();
        return entered.stream().map(law -> new Line(law, standing(law, counting, days))).toList();
    }

    private Standing standing(LawInForce law, Set<String> counting, Set<String> days) {
        boolean latestOfDay = days.add(law.region() + ' ' + law.validFrom());
        if (law.validFrom().isAfter(today)) {
            return latestOfDay ? Standing.COMING : Standing.REPLACED;
        }
        return counting.add(law.region()) ? Standing.NOW : Standing.REPLACED;
    }

    public String by(LawInForce law) {
        return people.getOrDefault(law.enteredBy(), law.enteredBy());
    }

    /** How colleagues call whoever proposed it. */
    public String by(LawProposal proposal) {
        return people.getOrDefault(proposal.proposedBy(), proposal.proposedBy());
    }

    public static Words name(String profile) {
        return LawProfiles.words(profile);
    }

    /** The profiles to choose from, each that was not verified marked as such. */
    public List<Choice> choices(Page page) {
        return profiles.stream().map(profile -> Choice.of(profile.name(),
                profile.verified() ? page.t(name(profile.name())) : page.t("console.law.choice-unverified", page.t(name(profile.name()))))).toList();
    }

    public boolean unverified(String profile) {
        return profiles.stream().noneMatch(known -> known.name().equals(profile) && known.verified());
    }
}
