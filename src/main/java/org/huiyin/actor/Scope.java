package org.huiyin.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a program may be allowed, each scope by itself. None lets a program sign for a head, see who the petitioner is or hand out codes.
 */
public enum Scope {
    READ_CASES(Right.LIST_CASES, Right.READ_FILE),
    SUBMIT(Right.RECORD_PETITION),
    CLASSIFY(Right.CLASSIFY),
    ROUTE(Right.ROUTE, Right.OBJECT, Right.HAND_DOWN),
    HANDLE(Right.HANDLE, Right.INVESTIGATE),
    DELIVER(Right.DELIVER),
    CLOSE(Right.CLOSE),
    /** Without it a sealed matter does not exist for the program, whatever else it may do. */
    SEALED_CASES(Right.KNOW_SEALED),
    /** The house's own import command; no client gets it. */
    IMPORT(Right.IMPORT_MESSAGES),
    /** Writing down the answer that an imported message was given where it came from; the house's own, no client gets it. */
    ANSWER_IMPORTED(Right.SIGN);

    private static final Set<Scope> HOUSE = Set.of(IMPORT, ANSWER_IMPORTED);

    private final Set<Right> rights;

    Scope(Right... rights) {
        this.rights = Set.of(rights);
    }

    public Set<Right> rights() {
        return rights;
    }

    /** Whether a registered client may get it. */
    public boolean forClients() {
        return !HOUSE.contains(this);
    }

    /** The name used in interfaces: {@code read-cases}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Scope of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The scope that a client would need for a right; none for what no client may. */
    public static Optional<Scope> opening(Right right) {
        return Arrays.stream(values()).filter(scope -> scope.forClients() && scope.rights.contains(right)).findFirst();
    }
}
