package org.huiyin.access.own;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone or a mailbox, spelled in one way only.
 *
 * @param address {@code +} and 8 to 15 digits (E.164), or a mail address in lower case, at most 254 characters
 */
public record Contact(Kind kind, String address) {

    private static final Pattern MAIL = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");
    private static final Pattern ABROAD = Pattern.compile("\\+(?!86)[1-9]\\d{7,14}");
    private static final Pattern CHINA = Pattern.compile("(?:\\+?86)?(1[3-9]\\d{9})");

    /** What it is. */
    public enum Kind { PHONE, MAIL }

    /** What somebody typed, as it was meant; a number without a country is a Chinese mobile phone. Nothing if it is neither. */
    public static Optional<Contact> of(String typed) {
        var text = java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC).strip();
        if (text.contains("@")) {
            var mail = text.toLowerCase(Locale.ROOT);
            return mail.length() <= 254 && MAIL.matcher(mail).matches() ? Optional.of(new Contact(Kind.MAIL, mail)) : Optional.empty();
        }
        var digits = text.replaceAll("[\\s().-]", "").replaceFirst("^00", "+");
        var home = CHINA.matcher(digits);
        return home.matches() ? Optional.of(new Contact(Kind.PHONE, "+86" + home.group(1)))
                : ABROAD.matcher(digits).matches() ? Optional.of(new Contact(Kind.PHONE, digits)) : Optional.empty();
    }

    /** Enough for its owner to know it again, too little for others. */
    public String masked() {
        return switch (kind) {
            case PHONE -> (address.startsWith("+86") ? address.substring(3, 6) : address.substring(0, 4)) + "****" + address.substring(address.length() - 4);
            case MAIL -> address.charAt(0) + "***" + address.substring(address.indexOf('@'));
        };
    }

    /** Nothing that could end up in a log. */
    @Override
    public String toString() {
        return kind.name();
    }
}
