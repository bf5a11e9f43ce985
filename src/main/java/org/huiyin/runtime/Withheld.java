package org.huiyin.runtime;

/** What was asked for is there, and may be known of, but is not handed out now; doors answer 409. */
public final class Withheld extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Words words;

    /**
     * @param code  stable kebab-case name of the reason
     * @param words the reason and the way on
     */
    public Withheld(String code, Words words) {
        super(code);
        this.words = words;
    }

    public String code() {
        return String.valueOf(getMessage());
    }

    public Words words() {
        return words;
    }
}
