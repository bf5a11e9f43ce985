package org.huiyin.runtime;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A value as it was meant, so that two ways of writing one thing have one hash. A change here needs a higher {@link #FORM}: then all is hashed anew. */
final class Likeness {

    /** Which rules these are; kept beside the hashes that were made by them. */
    static final int FORM = 1;

    /** An extension, said in Chinese, in English or by a dash. */
    private static final Pattern EXTENSION = Pattern.compile("(?:\\u8f6c|\\u8f49|\\u5206\\u673a|ext\\.?|x|#|(?<=\\d{7,8})-)\\s*(\\d{1,6})\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");

    private Likeness() {}

    static String of(KeyedHash.Of what, String value) {
        return switch (what) {
            case NAME -> name(value);
            case PHONE -> phone(value);
            case ID_NUMBER -> plain(value).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
            case MAIL -> plain(value).toLowerCase(Locale.ROOT);
            case CONTACT, OPENID, ONE_TIME_CODE, QUERY_CODE, RECOVERY_CODE, ONCE, ONCE_BODY, SEARCHED -> value;
        };
    }

    private static String plain(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
    }

    /** Blanks within a Chinese name are layout; the dot within a name has many code points. */
    private static String name(String value) {
        return BETWEEN_HAN.matcher(plain(value).replaceAll("\\s*[·•‧・∙⋅]\\s*", "·")).replaceAll("").replaceAll("\\s+", " ");
    }

    /** E.164, with China's prefix where none is given; a number without its area code stays as it is. */
    private static String phone(String value) {
        var text = plain(value);
        var extension = EXTENSION.matcher(text);
        var more = extension.find() ? ";ext=" + extension.group(1) : "";
        var main = more.isEmpty() ? text : text.substring(0, extension.start());
        var digits = main.replaceAll("\\D", "");
        if (digits.isEmpty()) {
            return text.toLowerCase(Locale.ROOT);
        }
        return (main.startsWith("+") ? "+" + digits : international(digits)).replaceFirst("^\\+860", "+86") + more;
    }

    private static String international(String digits) {
        if (digits.startsWith("00")) {
            return "+" + digits.substring(2);
        }
        if (digits.matches("86(1\\d{10}|[2-9]\\d{9,10})")) {
            return "+" + digits;
        }
        if (digits.matches("1[3-9]\\d{9}")) {
            return "+86" + digits;
        }
        return digits.matches("0[1-9]\\d{8,10}") ? "+86" + digits.substring(1) : digits;
    }
}
