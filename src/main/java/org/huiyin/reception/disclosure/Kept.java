package org.huiyin.reception.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a promise was kept, in the word of those to whom it was made. */
public enum Kept {
    KEPT, PARTLY, NOT_KEPT;

    /** What can be sent, in the order in which it is asked. */
    public static final List<String> CODES = Arrays.stream(values()).map(Kept::code).toList();

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kept> named(@Nullable String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
