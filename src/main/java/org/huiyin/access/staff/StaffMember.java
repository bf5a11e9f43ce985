package org.huiyin.access.staff;

import java.time.Instant;
import org.huiyin.access.Account;

/** An account as an administrator sees it; {@code active} until it is closed. */
public record StaffMember(Account account, boolean active, Instant opened) {}
