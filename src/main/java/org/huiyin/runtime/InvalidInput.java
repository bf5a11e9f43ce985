package org.huiyin.runtime;

import java.util.ArrayList;
import java.util.List;

/** What was sent cannot be taken: each fault names its field and the way on. Doors answer 400; nothing has been written. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<FieldFault> faults;

    /** One fault: the field as the sender named it ({@code petitioner.idNumber}) and what to do about it. */
    public record FieldFault(String field, Words words) {}

    public InvalidInput(List<FieldFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public static InvalidInput of(String field, String key, Object... args) {
        return new InvalidInput(List.of(new FieldFault(field, Words.of(key, args))));
    }

    /** What could not be read, and whatever else a check finds, each field once. */
    public static InvalidInput besides(List<FieldFault> unread, Runnable check) {
        var all = new ArrayList<>(unread);
        try {
            check.run();
        } catch (InvalidInput more) {
            more.faults().stream().filter(fault -> unread.stream().noneMatch(first -> first.field().equals(fault.field()))).forEach(all::add);
        }
        return new InvalidInput(all);
    }

    public List<FieldFault> faults() {
        return faults;
    }

    /** Gathers faults so that a sender sees all of them at once. */
    public static final class Collector {
        private final List<FieldFault> found = new ArrayList<>();

        public Collector fault(String field, String key, Object... args) {
            found.add(new FieldFault(field, Words.of(key, args)));
            return this;
        }

        public boolean any() {
            return !found.isEmpty();
        }

        /** @throws InvalidInput if anything was found */
        public void complain() {
            if (any()) {
                throw new InvalidInput(found);
            }
        }
    }
}
