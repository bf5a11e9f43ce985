package org.huiyin.reception.offline;

import java.nio.charset.StandardCharsets;
import org.huiyin.document.Documents;
import org.huiyin.runtime.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written down without network, for tests. */
public final class SampleEntries {

    private SampleEntries() {}

    /** What the matrix of rights asks for, on its own reception day. */
    public static void matrix(JdbcClient jdbc, Vault vault, Documents documents) {
        var file = documents.keep(new byte[] {1}, "a.mp3", "audio/mpeg");
        jdbc.sql("""
                insert into talk_recording (id, batch, region, document, media_type, size, account, added_at, consented_at, consent_way, kept_until) overriding system value
                values (999999901, 999999901, '330726', ?, 'audio/mpeg', 1, 'x', now(), now(), 'spoken', date '2031-01-01') on conflict do nothing""").param(file.id()).update();
        var id = "99999990-0000-4000-8000-000000000001";
        var written = "{\"id\":\"%s\",\"kind\":\"arrival\",\"writtenAt\":\"2026-03-20T01:00:00Z\",\"number\":\"77\"}".formatted(id);
        jdbc.sql("""
                insert into hall_entry (entry, reception, region, account, kind, written_at, received_at, accusation, sealed, outcome, reason)
                values (?::uuid, 999999901, '330726', 'x', 'arrival', '2026-03-20T01:00:00Z', now(), false, ?, 'open', 'unknown-number') on conflict do nothing""")
                .params(id, vault.seal(written.getBytes(StandardCharsets.UTF_8), "hall-entry/" + id)).update();
    }
}
