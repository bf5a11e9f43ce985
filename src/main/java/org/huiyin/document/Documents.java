package org.huiyin.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.huiyin.document.Shelf.Arrival;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Question;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes files in, keeps them unchanged and hands them back. Knows which petition a file belongs to, not who may read it. */
@Component
public final class Documents {

    /** How many files a petition may carry; papers made by the house do not count. */
    public static final int MOST_ATTACHMENTS = 20;
    /** A petition gathers more in its life: what its petitioner adds, what units find. */
    private static final int MOST_IN_ALL = 200;

    private final DocumentRows rows;
    private final Shelf shelf;
    private final ContentCheck check;
    private final DocumentSettings settings;
    private final TransactionOperations transaction;

    Documents(DocumentRows rows, Shelf shelf, ContentCheck check, DocumentSettings settings, TransactionOperations transaction) {
        this.rows = rows;
        this.shelf = shelf;
        this.check = check;
        this.settings = settings;
        this.transaction = transaction;
    }

    /**
     * Stores what somebody sent. The bytes are on the disk before this returns; the row joins the caller's transaction if there is one.
     * An upload that no petition takes up is removed after a day of real time.
     *
     * @throws InvalidInput on {@code file}: empty, larger than {@code huiyin.document.max-bytes}, of a kind not taken, or named as another kind
     */
    public StoredFile store(InputStream content, String name) {
        try (var arrival = shelf.receive(content, settings.maxBytes().toBytes())) {
            var kind = check.recognise(arrival.path()).orElseThrow(() -> InvalidInput.of("file", "document.file.refused"));
            return settle(arrival, FileNames.fitting(name, kind), kind.mediaType(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what the house itself made. */
    public StoredFile keep(byte[] content, String name, String mediaType) {
        try (var arrival = shelf.receive(new ByteArrayInputStream(content), Long.MAX_VALUE)) {
            return settle(arrival, FileNames.clean(name), mediaType, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The lock keeps the sweep from taking away the bytes between "they stand here already" and the row that needs them.
    private StoredFile settle(Arrival arrival, String name, String mediaType, boolean madeByHouse) {
        var file = new StoredFile(FileIds.next(), arrival.fingerprint(), name, mediaType, arrival.size());
        transaction.executeWithoutResult(status -> {
            rows.lock(file.fingerprint());
            shelf.place(arrival);
            rows.add(file, madeByHouse);
        });
        return file;
    }

    public Optional<StoredFile> find(String id) {
        return rows.find(id);
    }

    /**
     * The bytes, to be closed by the caller.
     *
     * @throws NoSuchElementException if there is no such file; ask {@link #find} first
     */
    public InputStream open(String id) {
        try {
            return shelf.open(rows.find(id).orElseThrow().fingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives files to a petition; giving them to the same petition again changes nothing.
     *
     * @throws InvalidInput on {@code documents}: one is unknown or belongs to another petition, more than {@link #MOST_ATTACHMENTS} at
     *                      once, or they become more than two hundred
     */
    public void attach(Collection<String> ids, long petition) {
        var distinct = Set.copyOf(ids);
        if (distinct.isEmpty()) {
            return;
        }
        if (distinct.size() > MOST_ATTACHMENTS) {
            throw tooMany(MOST_ATTACHMENTS);
        }
        transaction.executeWithoutResult(status -> {
            if (rows.attach(distinct, petition) < distinct.size()) {
                throw InvalidInput.of("documents", "document.attach.unknown");
            }
            if (rows.attachments(petition, MOST_IN_ALL + 1).size() > MOST_IN_ALL) {
                throw tooMany(MOST_IN_ALL);
            }
        });
    }

    private static InvalidInput tooMany(int most) {
        return InvalidInput.of("documents", "document.attach.too-many", most);
    }

    /** What was handed in with a petition, oldest first; papers made by the house are reached through their notices. */
    public List<StoredFile> of(long petition) {
        return rows.attachments(petition, MOST_IN_ALL);
    }

    /** The same, to be asked together with other things. */
    public Question<StoredFile> questionOf(long petition) {
        return rows.attachmentsAsked(petition, MOST_IN_ALL);
    }

    /** The petition a file belongs to, be it an attachment or a paper of the house; empty while nobody has taken it up. */
    public OptionalLong petitionOf(String id) {
        return rows.petitionOf(id);
    }
}
