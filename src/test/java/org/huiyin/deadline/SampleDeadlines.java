package org.huiyin.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.runtime.Texts;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Due dates on the data that the product ships, without a database. */
public final class SampleDeadlines {

    private static final LawProfiles PROFILES = new LawProfiles(List::of, new NoOwnLaws());
    private static final WorkingCalendar SHIPPED = Calendars.shipped();

    private SampleDeadlines() {}

    /** Nobody wrote a law of one's own. */
    private static final class NoOwnLaws extends OwnLaws {

        NoOwnLaws() {
            super(new OwnLawRows(null));
        }

        @Override
        List<ProfileFile.Law> all(Function<String, ProfileFile.Law> shipped) {
            return List.of();
        }

        @Override
        Optional<ProfileFile.Law> find(String name, Function<String, ProfileFile.Law> shipped) {
            return Optional.empty();
        }
    }

    public static LawProfiles profiles() {
        return PROFILES;
    }

    public static DueDates dueDates() {
        return new DueDates(PROFILES, () -> SHIPPED);
    }

    static WorkingCalendar calendar() {
        return SHIPPED;
    }

    /** A duty of fifteen days, long ago, so that a sweep up to that time touches nobody else's clocks. */
    static Derivation routeReceivedOn(LocalDate start) {
        return dueDates().derive(Term.C1_ROUTE, start, LawProfiles.DEFAULT);
    }

    /** A window of five working days. */
    static Derivation objectionReceivedOn(LocalDate start) {
        return dueDates().derive(Term.C3_OBJECT, start, LawProfiles.DEFAULT);
    }

    public static Texts texts() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/deadline");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Texts(messages);
    }
}
