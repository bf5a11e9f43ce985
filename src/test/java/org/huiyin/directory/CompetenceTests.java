package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.directory.SampleDirectory.department;
import static org.huiyin.directory.SampleDirectory.government;

import java.time.Clock;
import org.huiyin.directory.Organisation.Kind;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompetenceTests {

    private final Competence competence = SampleDirectory.shippedCompetence();

    @ParameterizedTest
    @CsvSource({
        "0305, 330726,       330726-zjj, department",
        "0305, 330726104,    330726-zjj, department",
        "0305, 330726104202, 330726-zjj, department",
        "0302, 330803,       330803-zfj, department",
        "03,   330803,       330803-zjj, department",
        "0305, 330700,       330700-zjj, department",
        "0305, 330000,       330000-zjj, department",
        "1601, 330726,       330726-jjw, discipline",
        "0802, 330726,       330726-zfw, proceedings",
        "0305, 330727,       330727-zf,  government",
        "0305, 110100,       110000-zf,  government",
        "1601, 330727,       330727-zf,  discipline-unlisted",
        "17,   330726,       330726-zf,  government",
    })
    void theOrganOfThePlaceAnswersWithItsReason(String category, String region, String organisation, String reason) {
        assertThat(competence.competent(category, region)).hasValueSatisfying(competent -> {
            assertThat(competent.organisation().id()).isEqualTo(organisation);
            assertThat(competent.reason().key()).isEqualTo("directory.competent." + reason);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"330726", "330803"})
    void everySecondLevelCategoryFindsADepartment(String county) {
        assertThat(SampleDirectory.categories().all()).filteredOn(category -> category.parent() != null).allSatisfy(category ->
                assertThat(competence.competent(category.code(), county).orElseThrow().organisation().kind()).isEqualTo(Kind.DEPARTMENT));
    }

    @ParameterizedTest
    @CsvSource({"330726, 330726-zf", "330726104, 330726104-zf", "330726104202, 330726104-zf", "330702001, 330702-zf"})
    void withoutACategoryTheNearestGovernmentReceives(String region, String organisation) {
        assertThat(competence.competent(null, region)).hasValueSatisfying(competent -> {
            assertThat(competent.organisation().id()).isEqualTo(organisation);
            assertThat(competent.reason().key()).isEqualTo("directory.competent.uncategorised");
        });
    }

    @Test
    void theReasonNamesOrganPlaceAndCategory() {
        assertThat(competence.competent("0305", "330726104").orElseThrow().reason().args())
                .containsExactly("浦江县住房和城乡建设局", "浙江省金华市浦江县", Words.of("directory.category", "国有土地上房屋征收与补偿", "House expropriation and compensation on state land"));
    }

    @Test
    void unknownPlacesAndCategoriesAndPlacesWithoutOrgansGiveNobody() {
        assertThat(competence.competent("0305", "999999")).isEmpty();
        assertThat(competence.competent("9999", "330726")).isEmpty();
        assertThat(competence.competent(null, "810000")).isEmpty();
    }

    @Test
    void aDissolvedDepartmentIsNeverNamedButWhoeverContinuesIt() {
        var competence = among(department("old", "330726", "03", "middle"), department("middle", "330726", "02", "new"), department("new", "330726", "04", null));

        assertThat(competence.competent("0305", "330726")).map(found -> found.organisation().id()).contains("new");
    }

    @Test
    void aLivingDepartmentComesBeforeTheHeirOfADissolvedOne() {
        var competence = among(department("a-old", "330726", "0305", "b-heir"), department("b-heir", "330726", "04", null), department("c-now", "330726", "0305", null));

        assertThat(competence.competent("0305", "330726")).map(found -> found.organisation().id()).contains("c-now");
    }

    @Test
    void departmentsThatSucceedEachOtherInACircleAnswerForNothing() {
        var competence = among(department("a", "330726", "03", "b"), department("b", "330726", "03", "a"), government("330726", null));

        assertThat(competence.competent("0305", "330726")).map(found -> found.organisation().id()).contains("330726-zf");
    }

    private static Competence among(Organisation... organisations) {
        var snapshot = SampleDirectory.with(organisations);
        return new Competence(() -> snapshot, SampleDirectory.categories(), new LegalTime(Clock.systemUTC()));
    }
}
