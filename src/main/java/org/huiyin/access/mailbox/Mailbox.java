package org.huiyin.access.mailbox;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with somebody's own address. The address itself is shown to nobody any more, its holder neither.
 *
 * @param masked  the confirmed address, as {@code z***@example.org}; {@code null} if there is none
 * @param since   when it was confirmed, in real time; {@code null} as before
 * @param awaited the address to which a code is under way, masked; {@code null} if none is
 * @param wanted  of what there are to be mails
 * @param offered whether this installation sends mail
 */
public record Mailbox(@Nullable String masked, @Nullable Instant since, @Nullable String awaited, Set<MailKind> wanted, boolean offered) {

    public boolean confirmed() {
        return masked != null;
    }
}
