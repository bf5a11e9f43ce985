package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.directory.SampleDirectory.department;
import static org.huiyin.directory.SampleDirectory.government;

import java.time.Clock;
import java.util.Set;
import org.huiyin.directory.Organisation.Kind;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;

class OrganisationsTests {

    private final Organisations shipped = new Organisations(SampleDirectory.shipped());

    @Test
    void theSuccessorsAreFollowedToTheLast() {
        var organisations = among(department("a", "330726", "03", "b"), department("b", "330726", "03", "c"), department("c", "330726", "03", null));

        assertThat(organisations.current("a").id()).isEqualTo("c");
        assertThat(organisations.current("c").id()).isEqualTo("c");
    }

    @Test
    void aCircleOfSuccessorsEnds() {
        var organisations = among(department("a", "330726", "03", "b"), department("b", "330726", "03", "a"));

        assertThat(organisations.current("a").id()).isEqualTo("b");
    }

    @Test
    void anUnknownIdIsRefusedByName() {
        assertThatThrownBy(() -> shipped.current("nobody")).isInstanceOfSatisfying(InvalidInput.class,
                bad -> assertThat(bad.faults()).extracting(InvalidInput.FieldFault::field).containsExactly("organisation"));
    }

    @Test
    void aUnitIsWithinItselfAndEverythingAboveIt() {
        assertThat(shipped.within("330726-zjj", "330726-zjj")).isTrue();
        assertThat(shipped.within("330726-zjj", "330726-zf")).isTrue();
        assertThat(shipped.within("330726104-zf", "330000-zf")).isTrue();
        assertThat(shipped.within("330726-zf", "330726-zjj")).isFalse();
        assertThat(shipped.within("330726-zjj", "330803-zf")).isFalse();
        assertThat(shipped.within("nobody", "330803-zf")).isFalse();
    }

    @Test
    void aCircleOfParentsEnds() {
        var organisations = among(government("330726", "330700-zf"), government("330700", "330726-zf"));

        assertThat(organisations.within("330726-zf", "330000-zf")).isFalse();
    }

    @Test
    void aVillageAndAMunicipalityHaveThePetitionOfficeAboveThem() {
        assertThat(shipped.petitionOffice("330726104202")).map(Organisation::id).contains("330726-xfj");
        assertThat(shipped.petitionOffice("110100")).map(Organisation::id).contains("110000-xfj");
        assertThat(shipped.petitionOffice("999999")).isEmpty();
    }

    @Test
    void aSearchReadsPlaceAndName() {
        assertThat(shipped.search("浦江 住房", null, null, null, 10)).extracting(Organisation::id).containsExactly("330726-zjj");
        assertThat(shipped.search("信访局", "330700", null, Kind.PETITION_OFFICE, 50)).hasSize(10).allMatch(each -> each.region().startsWith("3307"));
    }

    @Test
    void aSearchByCategoryFindsWhoAnswersForItOrForPartOfIt() {
        assertThat(shipped.search("", "330726", "0302", null, 10)).extracting(Organisation::id).containsExactly("330726-zfj", "330726-zjj");
        assertThat(shipped.search("", "330726", "03", null, 10)).extracting(Organisation::id).contains("330726-zjj", "330726-zfj", "330726-zrj");
    }

    @Test
    void aSearchIsBoundedAndLeavesOutTheDissolved() {
        assertThat(shipped.search("", null, null, null, 1_000_000)).hasSize(200);
        assertThat(shipped.search("", null, null, null, -1)).hasSize(1);
        assertThat(shipped.search("", "999999", null, null, 10)).isEmpty();
        assertThat(among(department("old", "330726", "03", "new"), department("new", "330726", "03", null)).search("", null, null, null, 10))
                .extracting(Organisation::id).containsExactly("new");
    }

    @Test
    void ninetyThousandAreServedFromMemory() {
        var crowd = SampleDirectory.crowded(90_000);
        var organisations = new Organisations(() -> crowd);
        var competence = new Competence(() -> crowd, SampleDirectory.categories(), new LegalTime(Clock.systemUTC()));

        assertThat(organisations.find("330726-d29")).isPresent();
        assertThat(competence.competent("0305", "330726104")).map(found -> found.organisation().id()).contains("330726-d21");
        assertThat(competence.competent("0101", "330726104202")).map(found -> found.organisation().id()).contains("330726-d0");
        assertThat(organisations.search("浦江县", "330000", null, Kind.DEPARTMENT, 200)).hasSizeBetween(30, 31);
    }

    @Test
    void kindsAreReadHoweverTheyAreWritten() {
        assertThat(Kind.of("petition-office")).contains(Kind.PETITION_OFFICE);
        assertThat(Kind.of("PETITION_OFFICE")).contains(Kind.PETITION_OFFICE);
        assertThat(Kind.of("office")).isEmpty();
        assertThat(Set.of(Kind.values())).allSatisfy(kind -> assertThat(Kind.of(kind.code())).contains(kind));
    }

    private static Organisations among(Organisation... organisations) {
        var snapshot = SampleDirectory.with(organisations);
        return new Organisations(() -> snapshot);
    }
}
