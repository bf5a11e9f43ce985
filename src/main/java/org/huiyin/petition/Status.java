package org.huiyin.petition;

import java.util.EnumSet;
import java.util.Set;

/** The legal status, as clerks know it (domain table 5.1), and what the petitioner sees of it. */
public enum Status {
    REGISTERED(CitizenStatus.RECEIVED),
    FORWARDED(CitizenStatus.RECEIVED),
    ASSIGNED(CitizenStatus.RECEIVED),
    OBJECTED(CitizenStatus.RECEIVED),
    ACCEPTED(CitizenStatus.ACCEPTED),
    HANDLING(CitizenStatus.IN_HAND),
    EXTENDED(CitizenStatus.IN_HAND),
    OPINION_ISSUED(CitizenStatus.IN_HAND),
    DELIVERED(CitizenStatus.ANSWERED),
    EXECUTING(CitizenStatus.ANSWERED),
    CLOSED(CitizenStatus.ENDED),
    WITHDRAWN(CitizenStatus.WITHDRAWN);

    private final CitizenStatus citizen;

    Status(CitizenStatus citizen) {
        this.citizen = citizen;
    }

    public CitizenStatus citizen() {
        return citizen;
    }

    /** Whether nothing more is owed by any unit. */
    public boolean ended() {
        return this == CLOSED || this == WITHDRAWN;
    }

    /** Every status in which somebody still owes something. */
    public static Set<Status> open() {
        return EnumSet.complementOf(EnumSet.of(CLOSED, WITHDRAWN));
    }
}
