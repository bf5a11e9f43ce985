package org.huiyin.petition.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a petitioner keeps, to be checked by anybody without us: {@code hash} is the SHA-256 of {@code event}, the event tells the SHA-256 of {@code salt}
 * followed by {@code words}, and {@code seal} that the event was there on a certain day.
 *
 * @param receivedAt ISO 8601 with offset
 * @param seal       {@code null} until the night after
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeptReceipt(String number, String receivedAt, String hash, String event, String salt, String words, @Nullable ReceiptSeal seal) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A moment as receipts spell it: by the legal clock, with its offset. */
    public static String spelled(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(LegalTime.ZONE));
    }

    /** As a file to keep. */
    public String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }

    /** @throws InvalidInput on {@code receipt} if this is no receipt at all */
    public static KeptReceipt read(String json) {
        try {
            var receipt = JSON.readValue(json, KeptReceipt.class);
            if (receipt != null && receipt.whole()) {
                return receipt;
            }
        } catch (JacksonException notOne) {
            // told below, like one that lacks something
        }
        throw InvalidInput.of("receipt", "petition.proof.no-receipt");
    }

    private boolean whole() {
        return Stream.of(number, receivedAt, hash, event, salt, words).allMatch(Objects::nonNull)
                && (seal == null || seal.path() != null && seal.path().size() <= 64 && Stream.concat(seal.path().stream(),
                        Stream.of(seal.statement(), seal.signature(), seal.publicKey())).allMatch(Objects::nonNull));
    }
}
