package org.huiyin.petition.intake;

/** Opens the check of resident numbers to tests elsewhere. */
public final class NumberParser {

    private NumberParser() {}

    public static void read(String number) {
        ResidentId.valid(number);
    }
}
