package org.huiyin.access.own;

import java.nio.charset.StandardCharsets;
import org.huiyin.runtime.Vault;
import org.springframework.stereotype.Component;

/** How contacts are kept: sealed, and found again by a keyed hash. The only place that hashes them. */
@Component
class ContactKey {

    private final Vault vault;

    ContactKey(Vault vault) {
        this.vault = vault;
    }

    byte[] hash(Contact contact) {
        return vault.keyedHash("citizen-contact", contact.kind() + "\n" + contact.address());
    }

    byte[] sealed(Contact contact, String owner) {
        return vault.seal((contact.kind() + "\n" + contact.address()).getBytes(StandardCharsets.UTF_8), owner);
    }

    Contact opened(byte[] sealed, String owner) {
        var parts = new String(vault.open(sealed, owner), StandardCharsets.UTF_8).split("\n", 2);
        return new Contact(Contact.Kind.valueOf(parts[0]), parts[1]);
    }
}
