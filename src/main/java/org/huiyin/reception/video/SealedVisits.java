package org.huiyin.reception.video;

import java.nio.charset.StandardCharsets;
import org.huiyin.petition.beside.KeptBeside;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.Ring;
import org.huiyin.runtime.keys.SealedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is personal of a video visit, sealed and bound to it. */
@Component
class SealedVisits {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Vault vault;

    SealedVisits(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(long visit, Wish wish) {
        return vault.seal(JSON.writeValueAsBytes(wish), "video-visit/" + visit);
    }

    Wish wish(VisitRows.Kept kept) {
        return kept.sealed() == null ? Wish.GONE : JSON.readValue(vault.open(kept.sealed(), "video-visit/" + kept.visit().id()), Wish.class);
    }

    byte[] seal(long visit, VisitNotes notes) {
        return vault.seal(JSON.writeValueAsBytes(notes), "video-notes/" + visit);
    }

    @Nullable VisitNotes notes(VisitRows.Kept kept) {
        return kept.noted() == null ? null : JSON.readValue(vault.open(kept.noted(), "video-notes/" + kept.visit().id()), VisitNotes.class);
    }

    byte[] answer(long visit, String answered) {
        return vault.seal(answered.getBytes(StandardCharsets.UTF_8), "video-answer/" + visit);
    }

    @Nullable String answer(VisitRows.Kept kept) {
        return kept.answered() == null ? null : new String(vault.open(kept.answered(), "video-answer/" + kept.visit().id()), StandardCharsets.UTF_8);
    }

    @Configuration(proxyBeanMethods = false)
    static class Tables {

        @Bean
        SealedTable videoVisitTable() {
            return SealedTable.of("video_visit", "id").sealed("sealed", "'video-visit/' || id").sealed("noted", "'video-notes/' || id").sealed("answered", "'video-answer/' || id")
                    .counted(Ring.QUERY_CODE, "code").goesWith("video", "id = any(:ids)");
        }

        @Bean
        SealedTable videoChangeTable() {
            return SealedTable.of("video_change", "id").sealed("why", "'video-change/' || visit").goesWith("video", "visit = any(:ids)");
        }

        @Bean
        KeptBeside videoVisitsKept() {
            return KeptBeside.of("video", "video_visit", "case when not exists (select from talk_recording r where r.visit = t.id and r.ended is null) then t.ended_at end").promising("video").mayAccuse();
        }
    }
}
