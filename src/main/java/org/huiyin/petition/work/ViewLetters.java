package org.huiyin.petition.work;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.access.Accounts;
import org.huiyin.access.Substitutes;
import org.huiyin.access.mailbox.MailKind;
import org.huiyin.access.mailbox.TellStaff;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.springframework.stereotype.Component;

/** Asks a kept list with the sight that its reader has at this moment, and puts the mail down. Whoever has left, or may see no lists any more, gets none. */
@Component
class ViewLetters {

    /** Rows told one by one. */
    static final int MOST = 20;

    private final Accounts accounts;
    private final Substitutes substitutes;
    private final SavedViews views;
    private final Inbox inbox;
    private final TellStaff telling;
    private final ViewLetterWords words;

    ViewLetters(Accounts accounts, Substitutes substitutes, SavedViews views, Inbox inbox, TellStaff telling, ViewLetterWords words) {
        this.accounts = accounts;
        this.substitutes = substitutes;
        this.views = views;
        this.inbox = inbox;
        this.telling = telling;
        this.words = words;
    }

    void write(String account, long view) {
        accounts.find(account).filter(open -> telling.reaches(account)).map(open -> open.actor().deputising(substitutes.lentTo(open))).filter(actor -> actor.may(Right.LIST_CASES))
                .ifPresent(actor -> views.find(actor, view).ifPresent(kept -> tell(actor, kept)));
    }

    private void tell(Actor actor, SavedView kept) {
        var rows = new ArrayList<InboxRow>();
        var query = kept.asked().query(null);
        inbox.walk(actor, new Inbox.Walk(query, "view-mail", MOST, walked -> { }), rows::add);
        var all = rows.size() < MOST ? rows.size() : inbox.length(actor, query, Inbox.COUNTED);
        telling.tell(List.of(actor.account()), MailKind.VIEW, language -> words.of(kept, rows, all, language));
    }
}
