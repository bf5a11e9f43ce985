package org.huiyin.reception.batch;

import java.util.Optional;
import org.huiyin.notice.message.Message;
import org.huiyin.notice.message.ReachPhone;
import org.springframework.stereotype.Component;

/** Whether a message reaches those who registered. */
@Component
record ReachBatch(ReachPhone reach) {

    Optional<Message> message(Said said, String text) {
        return reach.message(said.phone(), text);
    }
}
