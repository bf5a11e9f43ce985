package org.huiyin.petition.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.notice.Notice;
import org.huiyin.notice.NoticeKind;
import org.huiyin.notice.Notices;
import org.huiyin.petition.lifecycle.CaseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The deliveries of a petition on record, oldest first. */
@Component
final class Deliveries {

    /** A delivery as it was recorded: its paper, and the note of it. */
    record Delivery(Notice receipt, CaseWords.Note note) {

        /** Whether that is the receipt named by its number or id, or else a delivery of that day. */
        boolean meant(@Nullable String named, @Nullable LocalDate day) {
            if (named == null || named.isBlank()) {
                return day == null || day.toString().equals(note.text().get("date"));
            }
            return named.strip().equals(receipt.number()) || named.strip().equals("notice-" + receipt.id());
        }
    }

    private final Notices notices;
    private final CaseWords words;

    Deliveries(Notices notices, CaseWords words) {
        this.notices = notices;
        this.words = words;
    }

    /** Each delivery wrote one receipt and one note, so that both lists run side by side. */
    List<Delivery> of(long petition) {
        var receipts = notices.of(petition).stream().filter(notice -> notice.kind() == NoticeKind.DELIVERY_RECEIPT).toList();
        var notes = words.notes(petition).stream().filter(note -> note.kind().equals("delivery")).toList();
        return IntStream.range(0, Math.min(receipts.size(), notes.size())).mapToObj(i -> new Delivery(receipts.get(i), notes.get(i))).toList();
    }
}
