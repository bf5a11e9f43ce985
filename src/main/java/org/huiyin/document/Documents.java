package org.huiyin.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.huiyin.document.Shelf.Arrival;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Question;
import org.huiyin.runtime.Withheld;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
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
    private final Inspection inspection;
    private final TransactionOperations transaction;

    Documents(DocumentRows rows, Shelf shelf, Inspection inspection, TransactionOperations transaction) {
        this.rows = rows;
        this.shelf = shelf;
        this.inspection = inspection;
        this.transaction = transaction;
    }

    /**
     * Stores what somebody sent. The bytes are on the disk before this returns; the row joins the caller's transaction if there is one.
     * An upload that no petition takes up is removed after a day of real time.
     *
     * @throws InvalidInput on {@code file}: empty, larger than {@code huiyin.document.max-bytes}, of a kind not taken, named as another kind,
     *                      dangerous to whoever opens it, or infected
     */
    public StoredFile store(InputStream content, String name) {
        return take(content, name, null);
    }

    /**
     * The same for a sender who is not signed in and is therefore counted.
     *
     * @param client address the request came from
     * @throws InvalidInput also if that client has sent enough for a day, or too much waits for petitions
     */
    public StoredFile storeFor(String client, InputStream content, String name) {
        return take(content, name, client);
    }

    private StoredFile take(InputStream content, String name, @Nullable String client) {
        try (var arrival = shelf.receive(content, inspection.mostBytes())) {
            var passed = inspection.inspect(arrival, name, client);
            var file = settle(arrival, passed.name(), passed.kind().mediaType(), passed.clean() ? Origin.CLEAN : Origin.SENT);
            return rows.find(file.id()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what the house itself made. */
    public StoredFile keep(byte[] content, String name, String mediaType) {
        try (var arrival = shelf.receive(new ByteArrayInputStream(content), Long.MAX_VALUE)) {
            return settle(arrival, FileNames.clean(name), mediaType, Origin.HOUSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps a piece of a recording that is larger than one upload may be. The first says what the whole is and passes what any upload has to pass; the virus scanner looks at each.
     *
     * @param mediaType what the first one was found to be; empty: this is the first
     * @throws InvalidInput on {@code file}: empty, infected, not to be scanned now; the first also of a kind that is no recording, or dangerous
     */
    public StoredFile keepPiece(byte[] content, String name, String mediaType) {
        try (var arrival = shelf.receive(new ByteArrayInputStream(content), inspection.mostBytes())) {
            return settle(arrival, FileNames.clean(name), inspection.inspectPiece(arrival, mediaType), Origin.HOUSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How large one upload may be, in bytes. */
    public long mostBytes() {
        return inspection.mostBytes();
    }

    private enum Origin { HOUSE, SENT, CLEAN }

    // The lock keeps the sweep from taking away the bytes between "they stand here already" and the row that needs them.
    private StoredFile settle(Arrival arrival, String name, String mediaType, Origin origin) {
        var file = new StoredFile(FileIds.next(), arrival.fingerprint(), name, mediaType, arrival.size(), false);
        transaction.executeWithoutResult(status -> {
            rows.lock(file.fingerprint());
            shelf.place(arrival);
            rows.add(file, origin == Origin.HOUSE, origin == Origin.CLEAN);
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
     * @throws Withheld               if it is in quarantine, or infected
     */
    public InputStream open(String id) {
        var file = rows.find(id).orElseThrow();
        if (file.held()) {
            throw new Withheld("file-in-quarantine", Words.of("document.file.held"));
        }
        try {
            return shelf.open(file.fingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets uploads wait longer for the petition that will take them up; at most {@link #MOST_ATTACHMENTS} and their powers. */
    public void keepUntil(Collection<String> ids, Instant until) {
        rows.keepUntil(ids.stream().limit(2L * MOST_ATTACHMENTS).toList(), until);
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
