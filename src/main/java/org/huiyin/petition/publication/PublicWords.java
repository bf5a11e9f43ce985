package org.huiyin.petition.publication;

import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/** The words under which a petition is public: what it was about, what was wanted, what was answered. */
public record PublicWords(@Nullable String title, @Nullable String claim, @Nullable String answer) {

    public static final int TITLE = 100;
    public static final int CLAIM = 2000;
    public static final int ANSWER = 10_000;

    void check(OwnTraces traces) {
        var checks = new Checks().required("title", title, TITLE).required("claim", claim, CLAIM).required("answer", answer, ANSWER);
        checks.that(!traces.in(title), "title", "petition.publication.tells-who").that(!traces.in(claim), "claim", "petition.publication.tells-who")
                .that(!traces.in(answer), "answer", "petition.publication.tells-who").complain();
    }

    PublicWords stripped() {
        return new PublicWords(stripped(title), stripped(claim), stripped(answer));
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    String whole() {
        return title + "\n" + claim + "\n" + answer;
    }
}
