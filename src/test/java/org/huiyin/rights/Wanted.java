package org.huiyin.rights;

import java.util.Set;

/** What a caller ought to meet. */
enum Wanted {
    /** Whatever is answered, it is not for want of a right: fields, version or the law may still be in the way. */
    LET_IN, SIGN_IN, SIGN_IN_BY_CODE, NO_RIGHT,
    /** The same as for a number that nobody was given. */
    UNKNOWN;

    private static final Set<Integer> TURNED_AWAY = Set.of(401, 403, 404);

    boolean met(Answer answer, boolean page) {
        return switch (this) {
            case LET_IN -> !TURNED_AWAY.contains(answer.status()) && answer.status() < 500 && !answer.leadsToSignIn();
            case SIGN_IN -> page ? answer.leadsToSignIn() : answer.status() == 401;
            case SIGN_IN_BY_CODE -> answer.leadsTo("/my/");
            case NO_RIGHT -> answer.status() == 403;
            case UNKNOWN -> answer.status() == 404;
        };
    }
}
