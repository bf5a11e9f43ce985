package org.huiyin.reception.recording;

import org.huiyin.reception.batch.Batch;
import org.jspecify.annotations.Nullable;

/** What a recording belongs to: a batch that was received, or a video visit. One of both is there. */
record RecordedOf(@Nullable Long batch, @Nullable Long visit, String region) {

    static RecordedOf of(Batch batch) {
        return new RecordedOf(batch.id(), null, batch.region());
    }

    static RecordedOf visit(long visit, String region) {
        return new RecordedOf(null, visit, region);
    }

    /** To what it is sealed. */
    String owner() {
        return "talk-recording/" + (batch == null ? "V" + visit : batch);
    }
}
