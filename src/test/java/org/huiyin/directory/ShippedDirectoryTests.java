package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyin.directory.Organisation.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedDirectoryTests {

    private final Regions regions = SampleDirectory.shippedRegions();
    private final Organisations organisations = new Organisations(SampleDirectory.shipped());
    private final Categories categories = SampleDirectory.categories();

    @ParameterizedTest
    @CsvSource({
        "330803103, 莲花镇", "330803113, 湖南镇", "330803207, 云溪乡", "330726107, 杭坪镇", "330726105, 岩头镇", "330726104, 郑宅镇",
        "330726003, 浦阳街道", "330726, 浦江县", "330803, 衢江区", "710000, 台湾省", "810000, 香港特别行政区", "820000, 澳门特别行政区",
    })
    void knownPlacesStandUnderTheirCodes(String code, String name) {
        assertThat(regions.find(code)).map(Region::name).contains(name);
    }

    @Test
    void thereAreThirtyFourProvincesAndEveryOtherRegionHasOneAbove() {
        assertThat(regions.children(null)).hasSize(34);
        assertThat(Seed.regions()).filteredOn(region -> region.level() == Level.COUNTY).hasSize(2_975);
        assertThat(Seed.regions()).allSatisfy(region -> assertThat(region.parent() == null || regions.find(region.parent()).isPresent()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"330726, 15, 244", "330803, 20, 295"})
    void townshipsAndVillagesOfTheTwoCountiesAreComplete(String county, int townships, int villages) {
        assertThat(regions.children(county)).hasSize(townships);
        assertThat(regions.children(county)).flatMap(township -> regions.children(township.code())).hasSize(villages);
    }

    @ParameterizedTest
    @CsvSource({
        "330726003, 浙江省金华市浦江县浦阳街道", "110105, 北京市朝阳区", "500229, 重庆市城口县", "419001, 河南省济源市", "110100, 北京市",
        "620201, 甘肃省嘉峪关市", "441900, 广东省东莞市",
    })
    void fullNamesLeaveOutWhatIsNoPlace(String code, String name) {
        assertThat(regions.fullName(code)).isEqualTo(name);
    }

    @Test
    void anUnknownCodeHasNoPathAndNoName() {
        assertThat(regions.path("999999")).isEmpty();
        assertThat(regions.fullName("999999")).isEmpty();
    }

    @Test
    void categoriesAreNumberedAsListed() {
        assertThat(categories.all()).filteredOn(category -> category.parent() == null).hasSize(17)
                .extracting(Category::code).first().isEqualTo("01");
        assertThat(categories.find("0305")).hasValueSatisfying(category -> {
            assertThat(category.name()).isEqualTo("国有土地上房屋征收与补偿");
            assertThat(category.parent()).isEqualTo("03");
            assertThat(category.nameEn()).isNotBlank();
        });
        assertThat(categories.all()).allSatisfy(category -> assertThat(category.nameEn()).isNotBlank());
    }

    @Test
    void everyCountyHasAPetitionOfficeUnderItsGovernment() {
        assertThat(Seed.regions())
                .filteredOn(region -> !region.level().below(Level.COUNTY) && !List.of("71", "81", "82").contains(region.code().substring(0, 2)))
                .allSatisfy(region -> assertThat(organisations.petitionOffice(region.code())).isPresent());
        assertThat(organisations.find("330726-xfj")).hasValueSatisfying(office -> {
            assertThat(office.name()).isEqualTo("浦江县信访局");
            assertThat(office.parent()).isEqualTo("330726-zf");
        });
        assertThat(organisations.find("110105-zf")).map(Organisation::parent).contains("110000-zf");
    }

    @Test
    void aDevelopmentZoneHasACommitteeInsteadOfAGovernment() {
        assertThat(organisations.find("130171-zf")).map(Organisation::name).hasValueSatisfying(name -> assertThat(name).endsWith("管理委员会"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"330726", "330803", "330700", "330800", "330000"})
    void theUnitsThatWeKnowHaveAtLeastTwentyDepartments(String region) {
        assertThat(organisations.search("", null, null, Kind.DEPARTMENT, 200)).filteredOn(each -> each.region().equals(region))
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void everyTownshipOfTheTwoCountiesHasItsOwnUnit() {
        assertThat(organisations.search("", "330726", null, Kind.TOWNSHIP, 200)).hasSize(15).allMatch(each -> "330726-zf".equals(each.parent()));
        assertThat(organisations.search("", "330803", null, Kind.TOWNSHIP, 200)).hasSize(20);
    }

    @Test
    void everyPointerLeadsSomewhere() {
        var all = Seed.organisations(SampleDirectory.shipped().now().regions());
        assertThat(all).allSatisfy(each -> {
            assertThat(regions.find(each.region())).isPresent();
            assertThat(each.parent() == null || organisations.find(each.parent()).isPresent()).isTrue();
            assertThat(each.categories()).allSatisfy(code -> assertThat(categories.find(code)).isPresent());
        });
    }
}
