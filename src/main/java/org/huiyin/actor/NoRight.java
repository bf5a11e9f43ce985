package org.huiyin.actor;

/** The caller is known but does not hold the right; doors answer 403, or 401 to somebody not signed in. */
public final class NoRight extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final Right right;

    public NoRight(Right right) {
        super("right " + right + " is missing");
        this.right = right;
    }

    public Right right() {
        return right;
    }

    /** Refuses unless the actor holds the right. */
    public static void unless(Actor actor, Right right) {
        if (!actor.may(right)) {
            throw new NoRight(right);
        }
    }
}
