package org.huiyin.reception.batch;

import org.jspecify.annotations.Nullable;

/** What lists show of a person: enough for whoever knows them, too little for others. */
public final class Masked {

    private Masked() {}

    public static String name(String name) {
        if (name.isEmpty()) {
            return "";
        }
        var first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(Math.clamp(name.codePointCount(first, name.length()), 1, 3));
    }

    public static @Nullable String phone(@Nullable String phone) {
        return phone == null ? null : phone.length() < 7 ? "***" : phone.substring(0, 3) + "****" + phone.substring(phone.length() - 2);
    }
}
