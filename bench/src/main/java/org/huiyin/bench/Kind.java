package org.huiyin.bench;

/** What is measured, in the order in which each round takes its turns: a ceiling beside what is held against it. */
enum Kind {
    NOTHING("ceiling: nothing"),
    INSERT("ceiling: insert two rows"),
    SUBMIT("submit"),
    SELECT("ceiling: select one row"),
    LOG("ceiling: select one, insert one"),
    TRACK("track"),
    INBOX("inbox"),
    ACT("act");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
