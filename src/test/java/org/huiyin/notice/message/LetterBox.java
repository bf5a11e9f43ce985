package org.huiyin.notice.message;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where the tests of the whole house find what was sent by mail. */
@Component
@Profile("test")
public class LetterBox implements Carrier {

    private static final Pattern CODE = Pattern.compile("\\b\\d{8}\\b");
    private final List<Message> letters = new CopyOnWriteArrayList<>();

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public Handover carry(long id, Message message) {
        letters.add(message);
        return Handover.TAKEN;
    }

    /** What came to that address so far. */
    public List<Message> to(String address) {
        return letters.stream().filter(letter -> letter.to().equals(address)).toList();
    }

    /** The letters to that address, once there are so many. */
    public List<Message> to(String address, int n) {
        for (int waited = 0; to(address).size() < n && waited < 500; waited++) {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        return to(address);
    }

    /** The code in the n-th letter to that address, once it has come. */
    public String code(String address, int n) {
        var found = CODE.matcher(to(address, n).get(n - 1).text());
        if (!found.find()) {
            throw new AssertionError("no code in the letter");
        }
        return found.group();
    }
}
