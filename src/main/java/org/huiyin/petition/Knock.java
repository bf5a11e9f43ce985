package org.huiyin.petition;

import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.access.GuessLimit;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.runtime.KeyedHash;
import org.springframework.stereotype.Component;

/** Lets in whoever shows a number and its query code. A wrong code and an unknown number look alike, and count alike. */
@Component
public class Knock {

    private final KeyedHash hashes;
    private final GuessLimit limit;

    Knock(KeyedHash hashes, GuessLimit limit) {
        this.hashes = hashes;
        this.limit = limit;
    }

    /**
     * What the code opens.
     *
     * @param client  address the request came from
     * @param subject what is guessed at, with a prefix for its kind; the same for each number that is none
     * @param find    looks for it, and whether the code {@link #fits}
     * @throws TooManyGuesses after too many wrong codes
     */
    public <T> Optional<T> open(String client, String subject, Supplier<Optional<T>> find) {
        limit.check(client, subject);
        var found = find.get();
        if (found.isEmpty()) {
            limit.failed(client, subject);
        }
        return found;
    }

    /** @param kept hash of a code that was handed out for that number */
    public boolean fits(byte[] kept, String number, String code) {
        return hashes.matches(kept, KeyedHash.Of.QUERY_CODE, QueryCode.bound(number, code));
    }
}
