package org.huiyin.access.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of one's own matters: known to its owner and to nobody in the house. What stands in it was shown to be one's own by its code. */
@Component
public class OwnMatters {

    static final int MOST = 100;

    private final MatterRows rows;

    OwnMatters(MatterRows rows) {
        this.rows = rows;
    }

    /** All of them, the latest first. */
    public List<OwnMatter> of(CitizenAccount account) {
        return rows.read(account.id()).reversed();
    }

    public Optional<OwnMatter> find(CitizenAccount account, String number) {
        return rows.read(account.id()).stream().filter(matter -> matter.number().equals(number)).findFirst();
    }

    /**
     * Puts a matter into the list; one that is there already gets the new code and keeps its word unless there is a new one. The caller has seen that the code opens it.
     *
     * @throws InvalidInput on {@code label} if it is too long, on {@code number} if the list is full
     */
    @Transactional
    public void add(CitizenAccount account, OwnMatter matter) {
        check(matter.label());
        var list = new ArrayList<>(rows.lock(account.id()));
        var before = list.stream().filter(one -> one.number().equals(matter.number())).findFirst();
        before.ifPresent(list::remove);
        if (list.size() >= MOST) {
            throw InvalidInput.of("number", "access.matters.full", MOST);
        }
        list.add(matter.label().isEmpty() && before.isPresent() ? matter.called(before.get().label()) : matter);
        rows.write(account.id(), list);
    }

    /** Gives a matter another word of one's own; nothing happens if it is not in the list. */
    @Transactional
    public void call(CitizenAccount account, String number, String label) {
        check(label);
        rows.write(account.id(), rows.lock(account.id()).stream().map(one -> one.number().equals(number) ? one.called(label) : one).toList());
    }

    /** Takes it out of the list; the petition itself stays as it is. */
    @Transactional
    public boolean remove(CitizenAccount account, String number) {
        var list = new ArrayList<>(rows.lock(account.id()));
        var found = list.removeIf(one -> one.number().equals(number));
        rows.write(account.id(), list);
        return found;
    }

    private static void check(String label) {
        if (label.codePointCount(0, label.length()) > OwnMatter.LONGEST_LABEL) {
            throw InvalidInput.of("label", "access.matters.label", OwnMatter.LONGEST_LABEL);
        }
    }
}
