package org.huiyin.petition.publication;

import java.util.Optional;
import org.huiyin.petition.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a petition office sees before it publishes something.
 *
 * @param barred   why it cannot be public; {@code null} if it can
 * @param standing how it is public now; {@code null} if it is not
 * @param proposed its own words with what tells who it was left out; empty where it cannot be public
 */
public record PublicationSheet(String number, Outcome.@Nullable Refused barred, @Nullable Publication standing, PublicWords proposed) {

    /** The words to begin with. */
    public PublicWords words() {
        return Optional.ofNullable(standing).map(Publication::words).orElse(proposed);
    }
}
