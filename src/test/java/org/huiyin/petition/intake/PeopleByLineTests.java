package org.huiyin.petition.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.petition.Petitioner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleByLineTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            孙试，13900000002，试用村3号         | 孙试       | 13900000002   | 试用村3号
            孙试,13900000002,试用村3号,二单元     | 孙试       | 13900000002   | 试用村3号,二单元
            孙试 13900000002 试用村 3 号          | 孙试       | 13900000002   | 试用村 3 号
            孙试，0579-88001234                  | 孙试       | 0579-88001234 |
            孙试，试用村3号，二单元               | 孙试       |               | 试用村3号，二单元
            孙试,,试用村3号                       | 孙试       |               | 试用村3号
            孙试，试用路 330726 号                | 孙试       |               | 试用路 330726 号
            孙试                                 | 孙试       |               |
            John Smith, +8613900000002, Road 1   | John Smith | +8613900000002 | Road 1
            孙试,abc                             | 孙试       | abc           |
            孙试,12345                           | 孙试       | 12345         |
            孙试；13900000002；试用村             | 孙试       | 13900000002   | 试用村""")
    void aLineIsANameAPhoneAndAnAddressInWhateverWayTheyAreParted(String line, String name, @Nullable String phone, @Nullable String address) {
        assertThat(PeopleByLine.of(line)).containsExactly(new Petitioner.Person(name, null, null, phone, address, null));
    }

    @Test
    void aLongGapTakesNoTime() {
        var gap = " ".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThat(PeopleByLine.of("孙试" + gap + "李试")).hasSize(1));
        assertThat(PeopleByLine.of("孙试" + gap + "13900000002")).containsExactly(new Petitioner.Person("孙试", null, null, "13900000002", null, null));
    }

    @Test
    void linesLeftBlankAreNobodyAndFaultsAreCountedAsThePageShowsLines() {
        var text = "\n孙试\r\n\n  \n李试，139\n";
        assertThat(PeopleByLine.of(text)).hasSize(2);
        assertThat(PeopleByLine.line(text, 0)).isEqualTo(2);
        assertThat(PeopleByLine.line(text, 1)).isEqualTo(5);
        assertThat(PeopleByLine.line("", 7)).isEqualTo(8);
    }

    @Test
    void eightyStandOnEightyLines() {
        var text = IntStream.rangeClosed(1, 80).mapToObj(i -> "组员" + i + "，139000000%02d，试用村%d号".formatted(i, i)).collect(Collectors.joining("\n"));
        assertThat(PeopleByLine.of(text)).hasSize(80).allMatch(person -> person.phone() != null && person.address() != null);
    }
}
