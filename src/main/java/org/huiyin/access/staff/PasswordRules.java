package org.huiyin.access.staff;

import java.util.List;
import java.util.Locale;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What a password must be: long, and not what is guessed first. No rule asks for signs of every kind: they make passwords predictable. */
final class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    /** How much must be left of it without what everybody types. */
    private static final int OWN = 6;
    private static final int DIFFERENT = 5;
    private static final List<String> COMMON = List.of("password", "passw0rd", "p@ssw0rd", "huiyin", "admin", "administrator", "qwertyuiop", "qwerty", "asdfghjkl", "asdfgh",
            "zxcvbnm", "1qaz2wsx", "qazwsx", "abcdefghijkl", "abcdef", "1234567890", "123456789", "12345678", "123456", "1234", "0987654321", "654321",
            "letmein", "welcome", "iloveyou", "woaini", "5201314", "88888888", "66666666", "000000", "111111", "xinfang", "zhongguo", "zhejiang", "china");

    private PasswordRules() {}

    /** @throws InvalidInput on the field if the password is not one to rely on */
    static void check(String field, @Nullable String password, String account) {
        var faults = new InvalidInput.Collector();
        if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
            faults.fault(field, "access.password.length", SHORTEST, LONGEST);
        } else if (common(password.toLowerCase(Locale.ROOT), account.toLowerCase(Locale.ROOT))) {
            faults.fault(field, "access.password.common");
        }
        faults.complain();
    }

    private static boolean common(String password, String account) {
        var rest = account.isEmpty() ? password : password.replace(account, "");
        for (var word : COMMON) {
            rest = rest.replace(word, "");
        }
        return rest.length() < OWN || password.chars().distinct().count() < DIFFERENT;
    }
}
