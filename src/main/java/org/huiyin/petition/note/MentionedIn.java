package org.huiyin.petition.note;

import java.util.List;
import java.util.regex.Pattern;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.petition.note.InSight.Known;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;

/** Who is mentioned in a text, as {@code @account}; an address of mail mentions nobody. */
@Component
final class MentionedIn {

    static final int MOST = 20;
    private static final Pattern MENTION = Pattern.compile("(?<![A-Za-z0-9._-])@([A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?)");

    private final Accounts accounts;
    private final InSight sight;

    MentionedIn(Accounts accounts, InSight sight) {
        this.accounts = accounts;
        this.sight = sight;
    }

    /** @throws InvalidInput on {@code text} naming the first who is nobody, or may not see the case: both are answered alike, for a mention must not tell who is kept out */
    List<String> accounts(String text, Known petition) {
        var named = MENTION.matcher(text).results().map(found -> found.group(1)).distinct().toList();
        if (named.size() > MOST) {
            throw InvalidInput.of("text", "petition.note.mentions", MOST);
        }
        for (var name : named) {
            if (accounts.find(name).map(Account::actor).filter(actor -> sight.reads(actor, petition)).isEmpty()) {
                throw InvalidInput.of("text", "petition.note.mention", "@" + name);
            }
        }
        return named;
    }
}
