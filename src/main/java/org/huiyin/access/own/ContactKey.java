package org.huiyin.access.own;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyin.runtime.KeyedHash;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.MadeHashes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How contacts are kept: sealed, and found again by a keyed hash. The only place that hashes them. */
@Component
class ContactKey implements MadeHashes {

    private final Vault vault;
    private final KeyedHash hashes;

    ContactKey(Vault vault, KeyedHash hashes) {
        this.vault = vault;
        this.hashes = hashes;
    }

    /** The hash to keep. */
    byte[] hash(Contact contact) {
        return hashes.of(KeyedHash.Of.CONTACT, text(contact));
    }

    /** Those under which it may be kept already. */
    byte[][] hashes(Contact contact) {
        return hashes.all(KeyedHash.Of.CONTACT, text(contact));
    }

    byte[] sealed(Contact contact, String owner) {
        return vault.seal(text(contact).getBytes(StandardCharsets.UTF_8), owner);
    }

    Contact opened(byte[] sealed, String owner) {
        return read(vault.open(sealed, owner));
    }

    @Override
    public List<String> columns() {
        return List.of("contact_hash");
    }

    @Override
    public List<byte @Nullable []> of(byte[] plain) {
        return List.of(hash(read(plain)));
    }

    private static String text(Contact contact) {
        return contact.kind() + "\n" + contact.address();
    }

    private static Contact read(byte[] plain) {
        var parts = new String(plain, StandardCharsets.UTF_8).split("\n", 2);
        return new Contact(Contact.Kind.valueOf(parts[0]), parts[1]);
    }
}
