package org.huiyin.petition.file;

import java.util.Arrays;
import java.util.Optional;

/** The named views of the inbox; each is a predicate on open petitions {@code p} of the actor's sight. */
public enum InboxView {
    TO_REGISTER("p.office = :sight_unit and p.status = 'REGISTERED' and not p.classified"),
    TO_ROUTE("p.office = :sight_unit and p.status = 'REGISTERED' and p.classified"),
    TO_ACCEPT("p.holder = :sight_unit and p.status in ('FORWARDED', 'ASSIGNED')"),
    IN_HAND("p.holder = :sight_unit and p.status in ('ACCEPTED', 'HANDLING', 'EXTENDED', 'OPINION_ISSUED', 'DELIVERED', 'EXECUTING')"),
    DUE_SOON("p.next_due between :today and :soon"),
    OVERDUE("p.next_due < :today"),
    RETURNED("(p.office = :sight_unit and p.status = 'OBJECTED' or p.holder = :sight_unit and exists (select 1 from draft d where d.petition = p.id and d.state = 'returned'))"),
    TO_SIGN("p.holder = :sight_unit and exists (select 1 from draft d where d.petition = p.id and d.state = 'submitted')"),
    MINE("p.handler = :account");

    private final String predicate;

    InboxView(String predicate) {
        this.predicate = predicate;
    }

    /** The name in addresses: {@code to-register}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static Optional<InboxView> of(String code) {
        return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
    }

    String predicate() {
        return predicate;
    }
}
