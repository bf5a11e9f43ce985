package org.huiyin.reception.recording;

import java.util.List;
import java.util.Optional;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.OwnBatch;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who were received see on their own page what was recorded of it, and take their consent back there. */
@Component
public class OwnRecordings {

    private final OwnBatch own;
    private final KeepRecordings recordings;

    OwnRecordings(OwnBatch own, KeepRecordings recordings) {
        this.own = own;
        this.recordings = recordings;
    }

    /**
     * Nothing for a wrong code, or an unknown number.
     *
     * @throws org.huiyin.access.TooManyGuesses after too many wrong codes
     */
    public Optional<List<Recording>> list(String client, String number, String code) {
        return own.read(client, number, code).map(seen -> recordings.of(seen.batch()));
    }

    /** Of a batch that was opened by whoever it is. */
    public List<Recording> of(Batch batch) {
        return recordings.of(batch);
    }

    /**
     * Nobody opens it any more, and its bytes go with the next minute.
     *
     * @return what there is now
     * @throws InvalidInput on {@code recording} if it is gone already, or another's
     */
    @Transactional
    public Optional<List<Recording>> withdraw(String client, String number, String code, long recording) {
        return own.read(client, number, code).map(seen -> {
            recordings.withdraw(seen.batch(), recording, "visitor");
            return recordings.of(seen.batch());
        });
    }
}
