package org.huiyin.petition.proof;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.huiyin.petition.proof.SealRows.Row;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Signet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The published seals, and the way from an event to its seal. For everybody: a seal tells of no petition, and only who holds an event knows its hash. */
@Component
public class ReadSeals {

    public static final int MOST = 200;

    /** A page, the newest first, and where the next one starts; {@code null} on the last. */
    public record Slice(List<DailySeal> seals, @Nullable String next) {}

    private final SealRows rows;
    private final SealedHashes hashes;
    private final Signet signet;

    ReadSeals(SealRows rows, SealedHashes hashes, Signet signet) {
        this.rows = rows;
        this.hashes = hashes;
        this.signet = signet;
    }

    /**
     * @param after where the last page ended; {@code null} for the first
     * @throws InvalidInput if limit or cursor cannot be read
     */
    public Slice list(@Nullable String after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw InvalidInput.of("limit", "petition.wrong-limit", MOST);
        }
        if (after != null && !after.matches("[1-9]\\d{0,8}")) {
            throw InvalidInput.of("after", "petition.wrong-cursor");
        }
        var found = rows.before(after == null ? Integer.MAX_VALUE : Integer.parseInt(after), limit + 1).stream().map(Row::seal).toList();
        var full = found.size() > limit;
        var seals = full ? found.subList(0, limit) : found;
        return new Slice(seals, full ? Integer.toString(seals.getLast().number()) : null);
    }

    public Optional<DailySeal> find(int number) {
        return rows.find(number).map(Row::seal);
    }

    /** The public key with which the house signs; nothing as long as it has sealed nothing. */
    public Optional<String> key() {
        return rows.last().map(row -> row.seal().publicKey()).filter(key -> signet.owns(HexFormat.of().parseHex(key)));
    }

    /** The seal that holds the event with this hash (64 hexadecimal digits), and the way there. */
    public Optional<ReceiptSeal> proving(String hash) {
        return Optional.of(hash).filter(MerkleTree::isHash).flatMap(known -> hashes.find(HexFormat.of().parseHex(known)))
                .flatMap(place -> find(place.seal()).map(s -> new ReceiptSeal(s.number(), place.path(), s.statement(), s.signature(), s.publicKey())));
    }
}
