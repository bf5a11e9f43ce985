package org.huiyin.access.own;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody wants no account any more. List and sessions go; the petitions stay, each with its number and code. */
@Service
public class CloseAccount {

    private final CitizenAccountRows accounts;
    private final CodeRows codes;
    private final ContactKey contacts;

    CloseAccount(CitizenAccountRows accounts, CodeRows codes, ContactKey contacts) {
        this.accounts = accounts;
        this.codes = codes;
        this.contacts = contacts;
    }

    /** Signs out everywhere and forgets the account; codes under way open nothing any more. */
    @Transactional
    public void close(CitizenAccount account) {
        codes.forgetAll(contacts.hashes(account.contact()));
        accounts.delete(account.id());
    }
}
