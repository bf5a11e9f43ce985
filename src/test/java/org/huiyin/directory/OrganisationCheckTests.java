package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.directory.SampleDirectory.department;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyin.directory.ImportReport.RowFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationCheckTests {

    private static final String HEADER = "id,name,kind,region,parent,categories,successor\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "new,n,department,330726,,03 0401,             |            |",
        "NEW,n,department,330726,,,                    | id         | id-shape",
        ",n,department,330726,,,                       | id         | blank",
        "new,,department,330726,,,                     | name       | blank",
        "new,n,bureau,330726,,,                        | kind       | no-kind",
        "new,n,department,339999,,,                    | region     | no-region",
        "new,n,department,330726,nobody,,              | parent     | no-organisation",
        "new,n,department,330726,new,,                 | parent     | circle",
        "new,n,department,330726,,0399,                | categories | no-category",
        "new,n,department,330726,,,nobody              | successor  | no-organisation",
        "new,n,department,330726,,,new                 | successor  | circle",
        "heir,n,department,330726,,,old                | successor  | circle",
        "new,n,department,330726                       |            | width",
    })
    void eachFaultIsToldWithItsColumn(String row, String field, String key) throws IOException {
        var report = check(HEADER + row + "\n").report(0);

        assertThat(report.faults()).extracting(RowFault::field).isEqualTo(key == null ? List.of() : List.of(field == null ? "" : field));
        assertThat(report.faults()).extracting(fault -> fault.words().key()).isEqualTo(key == null ? List.of() : List.of("directory.import." + key));
        assertThat(report.faults()).allMatch(fault -> fault.line() == 2);
    }

    @Test
    void cellsHaveALongestLengthInCharactersNotInCodeUnits() throws IOException {
        assertThat(check(HEADER + "a," + "𠮷".repeat(100) + ",department,330726,,,\n").report(0).faults()).isEmpty();
        assertThat(check(HEADER + "a," + "𠮷".repeat(101) + ",department,330726,,,\n").report(0).faults())
                .extracting(fault -> fault.words().key()).containsExactly("directory.import.too-long");
    }

    @Test
    void anIdMayStandInAFileOnce() throws IOException {
        var report = check(HEADER + "a,n,department,330726,,,\na,n,department,330726,,,\n").report(0);

        assertThat(report.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.words().key()).isEqualTo("directory.import.twice");
        });
    }

    @Test
    void rowsMayPointToEachOtherInAnyOrder() throws IOException {
        var checked = check(HEADER + "a,n,department,330726,b,,b\nb,n,government,330726,,,\n");

        assertThat(checked.report(0).faults()).isEmpty();
        assertThat(checked.toTake(false)).hasSize(2);
    }

    @Test
    void whoeverPointsToAFaultyRowIsFaultyToo() throws IOException {
        var checked = check(HEADER + "a,n,department,330726,b,,\nb,n,government,330726,c,,\nc,n,bureau,330726,,,\nd,n,department,330726,,,\n");

        assertThat(checked.toTake(false)).isEmpty();
        assertThat(checked.toTake(true)).extracting(Organisation::id).containsExactly("d");
        assertThat(checked.report(1).faulty()).isEqualTo(3);
    }

    @Test
    void aColumnLeftOutKeepsWhatStands() throws IOException {
        var checked = check("id,name,kind,region,successor\nheir,renamed,department,330726,\n");

        assertThat(checked.toTake(false)).singleElement().satisfies(heir -> {
            assertThat(heir.name()).isEqualTo("renamed");
            assertThat(heir.categories()).containsExactly("02");
        });
    }

    private static CheckedRows<Organisation> check(String csv) throws IOException {
        var sheet = CsvSheet.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), OrganisationCheck.REQUIRED);
        var standing = List.of(department("old", "330726", "03", "heir"), department("heir", "330726", "02", null));
        return new OrganisationCheck(List.of(Region.of("330726", "浦江县")), standing, SampleDirectory.categories()).check(sheet);
    }
}
