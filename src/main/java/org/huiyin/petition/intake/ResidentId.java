package org.huiyin.petition.intake;

/** The number on a resident identity card (GB 11643): 17 digits and a check character by MOD 11-2. */
public final class ResidentId {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    private ResidentId() {}

    public static boolean valid(String number) {
        if (!number.matches("\\d{17}[\\dXx]")) {
            return false;
        }
        var sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(number.charAt(i), 10) * WEIGHTS[i];
        }
        return CHECK.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }
}
