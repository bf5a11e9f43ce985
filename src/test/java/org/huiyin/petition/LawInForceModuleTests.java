package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.SetLawInForce;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The law of one village is switched, so that other tests keep theirs. */
class LawInForceModuleTests extends OnPostgres {

    private static final String VILLAGE = "330726001207";
    private static final String ZHEJIANG = "zhejiang-2016";
    private static final Actor ADMIN = new Actor("admin", null, null, Set.of(Role.ADMIN));
    private static final LocalDate TUESDAY = LocalDate.of(2026, 1, 6);

    @Autowired SetLawInForce setLawInForce;
    @Autowired LawProfiles profiles;
    @Autowired SubmitPetition submit;
    @Autowired ReadFile files;
    @Autowired LegalTime time;

    @BeforeEach
    void standInJanuary() {
        standAt("2026-01-05T01:00:00Z");
        setLawInForce.set(ADMIN, VILLAGE, LawProfiles.DEFAULT, LocalDate.of(2000, 1, 1), "as before");
        setLawInForce.set(ADMIN, VILLAGE, ZHEJIANG, TUESDAY, "a rule of the province");
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
        setLawInForce.set(ADMIN, VILLAGE, LawProfiles.DEFAULT, TUESDAY, "taken back");
    }

    private void standAt(String moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)));
    }

    private static Submission inTheVillage(Map<String, Object> more) {
        var fields = lampFields();
        fields.put("region", VILLAGE);
        fields.putAll(more);
        return facts(fields).as(Submission.class);
    }

    private Receipt submitted() {
        return submit.submit(inTheVillage(Map.of()), null).receipt();
    }

    private String profileOf(String number) {
        return files.read(TRIAGE, number).orElseThrow().matter().profile();
    }

    @Test
    void aPetitionKeepsTheLawUnderWhichItBegan() {
        var before = submitted();
        standAt("2026-01-06T01:00:00Z");
        var after = submitted();
        assertThat(profileOf(before.number())).isEqualTo(LawProfiles.DEFAULT);
        assertThat(profileOf(after.number())).isEqualTo(ZHEJIANG);
        assertThat(before.deadlines().getFirst().due()).as("15 days").isEqualTo(LocalDate.of(2026, 1, 20));
        assertThat(after.deadlines().getFirst().due()).as("5 working days").isEqualTo(LocalDate.of(2026, 1, 13));
        setLawInForce.set(ADMIN, VILLAGE, LawProfiles.DEFAULT, TUESDAY, "withdrawn");
        assertThat(profileOf(after.number())).isEqualTo(ZHEJIANG);
        assertThat(files.after(TRIAGE, after.number()).orElseThrow().deadlines().getFirst().due()).isEqualTo(LocalDate.of(2026, 1, 13));
    }

    @Test
    void aLetterRecordedLaterBeginsUnderTheLawOfTheDayItCame() {
        standAt("2026-01-08T01:00:00Z");
        var letter = submit.record(CLERK, inTheVillage(Map.of("channel", "letter", "receivedOn", "2026-01-05")), null).receipt();
        assertThat(profileOf(letter.number())).isEqualTo(LawProfiles.DEFAULT);
    }

    @Test
    void theSmallestPlaceAndTheLatestDayDecide() {
        assertThat(profiles.inForce(VILLAGE, TUESDAY.minusDays(1))).isEqualTo(LawProfiles.DEFAULT);
        assertThat(profiles.inForce(VILLAGE, TUESDAY)).isEqualTo(ZHEJIANG);
        assertThat(profiles.inForce("330726001208", TUESDAY)).as("the next village").isEqualTo(LawProfiles.DEFAULT);
    }

    @Test
    void aSmallGroupSendsFewerRepresentativesWhereTheLawSaysSo() {
        assertThat(profiles.representatives(ZHEJIANG, 10)).isEqualTo(3);
        assertThat(profiles.representatives(ZHEJIANG, 11)).isEqualTo(5);
        assertThat(profiles.representatives(LawProfiles.DEFAULT, 6)).isEqualTo(5);
        var four = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 4; i++) {
            four.add(Map.of("name", "代表" + i));
        }
        var said = inTheVillage(Map.of("persons", 8, "representatives", four));
        assertThat(submit.faults(said)).isEmpty();
        standAt("2026-01-06T01:00:00Z");
        assertThat(submit.faults(said)).extracting(InvalidInput.FieldFault::field).containsExactly("representatives");
    }

    @Test
    void badInputIsRefusedFieldByField() {
        int before = setLawInForce.all().size();
        assertThatThrownBy(() -> setLawInForce.set(ADMIN, "999999", "bavaria-1813", LocalDate.of(1999, 12, 31), " "))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.faults()).extracting(InvalidInput.FieldFault::field)
                        .containsExactly("region", "profile", "validFrom", "reason"));
        assertThatThrownBy(() -> setLawInForce.set(ADMIN, VILLAGE, ZHEJIANG, LocalDate.of(2101, 1, 1), "x".repeat(100_000)))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.faults()).extracting(InvalidInput.FieldFault::field).containsExactly("validFrom", "reason"));
        assertThatThrownBy(() -> setLawInForce.set(TRIAGE, VILLAGE, ZHEJIANG, TUESDAY, "x")).isInstanceOf(NoRight.class);
        assertThat(setLawInForce.all()).hasSize(before);
    }

    @Test
    void whatWasEnteredStaysOnRecord() {
        assertThat(setLawInForce.all()).filteredOn(law -> law.region().equals(VILLAGE) && law.validFrom().equals(TUESDAY)).hasSizeGreaterThanOrEqualTo(1)
                .first().satisfies(law -> {
                    assertThat(law.enteredBy()).isEqualTo("admin");
                    assertThat(law.reason()).isEqualTo("a rule of the province");
                });
        assertThat(List.copyOf(profiles.names())).contains(LawProfiles.DEFAULT, ZHEJIANG);
    }
}
