package org.huiyin.web;

import java.util.List;
import java.util.Locale;
import org.huiyin.runtime.Words;

/** How some addresses tell what went wrong, where a specification of others has another form than problem documents. */
public interface Dialect {

    /** Whether it is spoken at that address. */
    boolean speaks(String path);

    /**
     * @param status HTTP status of the answer
     * @param words  what went wrong, one by one
     */
    Said tell(String path, int status, List<Words> words, Locale locale);

    /** An answer, written out. */
    record Said(String type, byte[] body) {}
}
