package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PetitionNumberTests {

    private final String number = PetitionNumber.of("330726107", LocalDate.of(2026, 1, 5), 1234);

    @Test
    void a_number_tells_county_day_and_sequence() {
        assertThat(number).startsWith("330726" + "20260105" + "0001234").hasSize(22);
        assertThat(PetitionNumber.wellFormed(number)).isTrue();
    }

    @Test
    void any_single_wrong_digit_is_noticed() {
        for (int i = 0; i < number.length(); i++) {
            for (char c = '0'; c <= '9'; c++) {
                if (c != number.charAt(i)) {
                    assertThat(PetitionNumber.wellFormed(number.substring(0, i) + c + number.substring(i + 1))).isFalse();
                }
            }
        }
    }

    @Test
    void a_query_code_has_no_look_alikes_and_forgives_case_and_blanks() {
        for (int i = 0; i < 1000; i++) {
            assertThat(QueryCode.fresh()).matches("[2-9A-HJKMNP-TV-Z]{8}");
        }
        assertThat(QueryCode.normalised(" abcd-2345 ")).isEqualTo("ABCD2345");
    }
}
