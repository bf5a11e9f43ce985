package org.huiyin.petition.work;

import org.huiyin.petition.Status;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row of many, or would become of it.
 *
 * @param status where it stands after the act; {@code null} if the act was not done
 * @param why    why it was not; {@code null} if it was
 * @param field  the field at fault, where what was typed cannot be taken
 */
public record RowResult(String number, @Nullable Status status, @Nullable Words why, @Nullable String field) {


    static RowResult not(String number, Words why) {
        return new RowResult(number, null, why, null);
    }

    public boolean done() {
        return why == null;
    }
}
