package org.huiyin.access.reading;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.huiyin.runtime.Vault;
import org.springframework.stereotype.Component;

/** Keeps what people type out of the log's clear text: reasons are sealed, words looked for are hashed with a key. */
@Component
public final class ReadingWords {

    private final Vault vault;

    ReadingWords(Vault vault) {
        this.vault = vault;
    }

    byte[] sealed(String reason, long petition, String account, Instant at) {
        return vault.seal(reason.getBytes(StandardCharsets.UTF_8), owner(petition, account, at));
    }

    /** The reason of a reading as it was typed. */
    public String opened(byte[] sealed, long petition, String account, Instant at) {
        return new String(vault.open(sealed, owner(petition, account, at)), StandardCharsets.UTF_8);
    }

    /** How words looked for stand in the log; whoever knows the words can ask who looked for them, nobody can read them there. */
    public byte[] hashed(String words) {
        return vault.keyedHash("searched-words", Search.normalised(words));
    }

    private static String owner(long petition, String account, Instant at) {
        return "reading/" + petition + '/' + account + '/' + at;
    }
}
