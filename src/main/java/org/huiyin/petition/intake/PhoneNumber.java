package org.huiyin.petition.intake;

import java.util.regex.Pattern;

/** What can be a phone number: of a mobile or a fixed line in China, or an international one. */
public final class PhoneNumber {

    public static final Pattern FORM = Pattern.compile("1\\d{10}|0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?|\\+?\\d{6,15}");

    private PhoneNumber() {}
}
