package org.huiyin.access.reading;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huiyin.runtime.KeyedHash;
import org.huiyin.runtime.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what people type out of the log's clear text: reasons and words looked for are sealed, the words hashed with a key beside it. */
@Component
public final class ReadingWords {

    private final Vault vault;
    private final KeyedHash hashes;

    ReadingWords(Vault vault, KeyedHash hashes) {
        this.vault = vault;
        this.hashes = hashes;
    }

    byte[] sealed(String reason, long petition, String account, Instant at) {
        return vault.seal(reason.getBytes(StandardCharsets.UTF_8), "reading/" + petition + '/' + account + '/' + micros(at));
    }

    byte[] sealed(String words, String account, Instant at) {
        return vault.seal(words.getBytes(StandardCharsets.UTF_8), "search/" + account + '/' + micros(at));
    }

    /** The reason of a reading as it was typed. */
    public String opened(byte[] sealed, long petition, String account, Instant at) {
        return new String(vault.open(sealed, "reading/" + petition + '/' + account + '/' + micros(at)), StandardCharsets.UTF_8);
    }

    byte[] hashed(String words) {
        return hashes.of(KeyedHash.Of.SEARCHED, words);
    }

    /** How words looked for may stand in the log: whoever knows the words can ask who looked for them. */
    public byte[][] allHashed(@Nullable String words) {
        return hashes.all(KeyedHash.Of.SEARCHED, words == null ? null : Search.normalised(words));
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
