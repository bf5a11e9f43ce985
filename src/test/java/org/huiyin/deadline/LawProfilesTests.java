package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawProfilesTests {

    @Test
    void everyProfileHasEveryTermWithArticleAndSource() {
        var profiles = SampleDeadlines.profiles();
        for (var profile : profiles.names()) {
            for (var term : Term.values()) {
                assertThat(profiles.term(profile, term)).satisfies(law -> {
                    assertThat(law.article()).isNotBlank();
                    assertThat(law.source()).isNotBlank();
                });
            }
        }
    }

    @Test
    void theDefaultProfileKnowsWhatIsNotVerified() {
        assertThat(Arrays.stream(Term.values()).filter(term -> !SampleDeadlines.profiles().term(LawProfiles.DEFAULT, term).verified())).containsExactly(
                Term.C10_SUGGEST, Term.C11_EVAL, Term.C12_SIMPLE_ACCEPT, Term.C13_SIMPLE_ANSWER, Term.C14_COLOUR, Term.C21_REDO);
    }

    @Test
    void onlyTheReReviewIsPausedAndOnlyByAHearing() {
        assertThat(Arrays.stream(Term.values()).filter(term -> SampleDeadlines.profiles().term(LawProfiles.DEFAULT, term).pausedBy() != null))
                .containsExactly(Term.C8_REREVIEW);
    }

    @Test
    void aProfileWithAGapStopsTheStart() {
        assertThatThrownBy(() -> new ProfileFile("gap", true, "test", List.of(entry("22")), List.of()).checked()).hasMessage("gap lacks C2_NOTICE");
        assertThatThrownBy(() -> new ProfileFile("twice", true, "test", List.of(entry("22"), entry("22")), List.of()).checked()).hasMessageContaining("twice");
        assertThatThrownBy(() -> new ProfileFile("odd", true, "test", List.of(entry("Art. 22")), List.of()).checked()).hasMessageContaining("Art. 22");
        assertThatThrownBy(() -> new ProfileFile("bare", true, "test", List.of(entry(null)), List.of()).checked()).hasMessageContaining("lacks its article");
    }

    @Test
    void everyValueHasASourceAndOnlyTheRepresentativesWereReadInTheLaw() {
        for (var profile : SampleDeadlines.profiles().all()) {
            assertThat(profile.values()).extracting(LawProfiles.Figure::value).containsExactly(LawProfiles.Value.values());
            assertThat(profile.values()).allSatisfy(figure -> assertThat(figure.source()).isNotBlank());
        }
        assertThat(SampleDeadlines.profiles().all().getFirst().values().stream().filter(LawProfiles.Figure::verified).map(LawProfiles.Figure::value)).containsExactly(
                LawProfiles.Value.REPRESENTATIVES_SMALL_GROUP, LawProfiles.Value.REPRESENTATIVES_SMALL, LawProfiles.Value.REPRESENTATIVES);
        assertThat(SampleDeadlines.profiles().all().getLast().values()).noneMatch(LawProfiles.Figure::verified);
    }

    private static ProfileFile.Entry entry(String article) {
        return new ProfileFile.Entry(Term.C1_ROUTE, article, null, null, null, StartingEvent.REGISTRATION,
                new ProfileFile.LengthEntry(15, null, false, null, List.of()), DayKind.CALENDAR, RestDayRule.NEXT_WORKING_DAY, null, null, true, true, "test");
    }
}
