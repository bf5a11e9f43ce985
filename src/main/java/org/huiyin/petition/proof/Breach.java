package org.huiyin.petition.proof;

import org.huiyin.runtime.Words;

/**
 * Something that is not what it was.
 *
 * @param what what does not fit: the end of a message key
 * @param name the petition's number, the file's id, or empty
 * @param at   the number of the event, or of the seal
 */
public record Breach(String what, String name, int at) {

    public Words words() {
        return Words.of("petition.proof.breach." + what, name, Integer.toString(at));
    }
}
