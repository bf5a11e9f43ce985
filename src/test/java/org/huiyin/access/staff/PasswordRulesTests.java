package org.huiyin.access.staff;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"short", "elevenchars", "aaaaaaaaaaaaaa", "Password123456", "1234567890123", "li.ming20261", "qwertyuiop1234", "abababababab", "Admin@123456"})
    void whatIsGuessedFirstIsRefused(String password) {
        assertThatThrownBy(() -> PasswordRules.check("chosen", password, "li.ming")).isInstanceOf(InvalidInput.class).hasMessageContaining("access.password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "井水不犯河水，又是一年春风", "Tr0ub4dor&3xyz", "雨后的石板路很滑啊慢慢走"})
    void whatIsLongAndOnesOwnIsTaken(String password) {
        assertThatCode(() -> PasswordRules.check("chosen", password, "li.ming")).doesNotThrowAnyException();
    }
}
