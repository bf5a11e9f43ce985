package org.huiyin.citizen.start;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody comes with, in the order in which it is asked. */
public enum StartKind {
    /** No petition helps in time. */
    EMERGENCY(null, null, "110", "119", "120"),
    /** For courts, procuratorates and what police investigate (Art 22, 31). */
    COURT("claim", "0802", "12368", "12309"),
    /** Arbitration and administrative review: a procedure of the law comes first (Art 31). */
    ARBITRATION("claim", "0803", "12348", "12333"),
    /** Somebody in office has broken discipline or the law (Art 30). */
    ACCUSATION("accusation", "16", "12388"),
    SUGGESTION("suggestion", null),
    CLAIM("claim", null),
    /** Answered already: the way goes on from the tracking page (Art 35, 36). */
    ANSWERED(null, null);

    private final @Nullable String petitionClass;
    private final @Nullable String category;
    private final List<String> numbers;

    StartKind(@Nullable String petitionClass, @Nullable String category, String... numbers) {
        this.petitionClass = petitionClass;
        this.category = category;
        this.numbers = List.of(numbers);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<StartKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The class of the petition it would be; {@code null} where none helps. */
    public @Nullable String petitionClass() {
        return petitionClass;
    }

    /** What it is about, where that goes without asking. */
    @Nullable String category() {
        return category;
    }

    /** Telephone numbers that are the same in the whole country. */
    public List<String> numbers() {
        return numbers;
    }

    /** Whether an office of a place can be told. */
    public boolean placed() {
        return petitionClass != null;
    }

    /** Whether one may say what it is about, and see what others were answered. */
    public boolean ordinary() {
        return this == SUGGESTION || this == CLAIM;
    }
}
