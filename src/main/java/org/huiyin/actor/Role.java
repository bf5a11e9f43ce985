package org.huiyin.actor;

/** What a person is in the house; an account may hold several. */
public enum Role {
    PETITIONER,
    /** Somebody of a group who came with a code of his own. */
    MEMBER,
    CLERK, TRIAGE, OFFICE_LEADER, HANDLER, UNIT_HEAD, REVIEWER, SUPERVISOR, LEADER, GRID, ANALYST, ADMIN, AUDITOR,
    /** A program. The role carries no right: what a program may do is told by its {@link Scope}s. */
    MACHINE;

    /** The name used in interfaces: {@code office-leader}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static Role of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
