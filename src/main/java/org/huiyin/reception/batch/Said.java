package org.huiyin.reception.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who comes, and what about; kept sealed.
 *
 * @param name            whom to ask for
 * @param representatives who speaks for a group, at most five (Art 20)
 * @param title           in a line
 */
public record Said(String name, @Nullable String phone, @Nullable String idNumber, List<String> representatives, String title, @Nullable String matter) {

    /** What is left once it was given up. */
    static final Said GONE = new Said("", null, null, List.of(), "", null);

    public Said {
        representatives = List.copyOf(representatives);
    }
}
