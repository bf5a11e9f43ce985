package org.huiyin.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"})
    void theStandardsOwnExamples(long seconds, String code) {
        var at = Instant.ofEpochSecond(seconds);
        assertThat(Totp.code(KEY, Totp.step(at))).isEqualTo(code);
        assertThat(Totp.stepOf(KEY, code, at)).hasValue(Totp.step(at));
    }

    @ParameterizedTest
    @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
    void aClockMayGoHalfAMinuteWrong(int seconds, boolean taken) {
        var now = Instant.ofEpochSecond(1_234_567_890);
        assertThat(Totp.stepOf(KEY, Totp.code(KEY, Totp.step(now.plusSeconds(seconds))), now).isPresent()).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"3132333435363738393031323334353637383930, GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", "0000000000000000000000000000000000000001, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB",
        "ffffffffffffffffffffffffffffffffffffffff, 77777777777777777777777777777777"})
    void aKeyIsTypedInBase32(String hex, String typed) {
        assertThat(new FactorKey(HexFormat.of().parseHex(hex)).text()).isEqualTo(typed);
    }

    @Test
    void anAppReadsWhoseKeyItIs() {
        var address = new FactorKey(KEY).address("Huiyin", "a b&c");
        assertThat(address).isEqualTo("otpauth://totp/Huiyin%3Aa%20b%26c?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Huiyin");
    }

    @Test
    void recoveryCodesDiffer() {
        assertThat(RecoveryCodes.fresh()).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}"));
        assertThat(RecoveryCodes.plain(" ab12-cd34 ef56 ")).isEqualTo("AB12CD34EF56");
    }
}
