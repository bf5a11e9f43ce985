package org.huiyin.petition.unsent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.huiyin.document.Documents;
import org.huiyin.runtime.ClientNetwork;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lets somebody put a petition aside and go on with it on any device; with it wait the files already sent. It is nobody's petition yet: no clock runs, no unit sees it. */
@Component
public class KeepUnsent {

    /** How long after it was last put aside, in real time. */
    public static final Duration KEPT = Duration.ofDays(7);
    private static final int MOST_A_DAY = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final UnsentRows rows;
    private final Documents documents;
    private final Vault vault;
    private final IdBlocks ids;
    private final Clock realTime;

    KeepUnsent(UnsentRows rows, Documents documents, Vault vault, IdBlocks ids, Clock realTime) {
        this.rows = rows;
        this.documents = documents;
        this.vault = vault;
        this.ids = ids;
        this.realTime = realTime;
    }

    /**
     * Puts it aside, in the place of what the ticket opened before.
     *
     * @param ticket blank, or one that has been forgotten: a new one is made
     * @param files  ids of uploads that must wait as long
     * @return the ticket that opens it
     * @throws InvalidInput on {@code keep} if that network has put aside too many today
     */
    @Transactional
    public String keep(String ticket, Map<String, String> fields, Collection<String> files, String client) {
        var now = realTime.instant();
        var until = now.plus(KEPT);
        documents.keepUntil(files, until);
        var before = rows.find(Ticket.hash(ticket), now);
        if (before.isPresent()) {
            rows.change(row(before.get().id(), fields, until));
            return ticket;
        }
        var fresh = Ticket.fresh();
        if (!rows.add(Ticket.hash(fresh), row(ids.next(), fields, until), ClientNetwork.of(client), now, MOST_A_DAY)) {
            throw InvalidInput.of("keep", "petition.unsent.too-many");
        }
        return fresh;
    }

    private UnsentRows.Row row(long id, Map<String, String> fields, Instant until) {
        return new UnsentRows.Row(id, vault.seal(JSON.writeValueAsBytes(fields), owner(id)), until);
    }

    public Optional<Unsent> find(String ticket) {
        return rows.find(Ticket.hash(ticket), realTime.instant()).map(row -> new Unsent(JSON.readValue(vault.open(row.sealed(), owner(row.id())), FIELDS), row.until()));
    }

    /** Once it is sent, or not wanted any more. */
    public void forget(String ticket) {
        rows.remove(Ticket.hash(ticket));
    }

    private static String owner(long id) {
        return "unsent/" + id;
    }
}
