package org.huiyin.petition.work;

import org.springframework.stereotype.Component;

/** Mails every list that is due, without waiting for the timer. */
@Component
public class ViewPost {

    private final MailViews mailing;

    ViewPost(MailViews mailing) {
        this.mailing = mailing;
    }

    public void all() {
        while (mailing.step()) {
            // until nothing is due
        }
    }
}
