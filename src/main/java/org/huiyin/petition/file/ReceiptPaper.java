package org.huiyin.petition.file;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.deadline.Deadlines;
import org.huiyin.deadline.Term;
import org.huiyin.notice.Field;
import org.huiyin.notice.Writing;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.runtime.Words;
import org.springframework.stereotype.Component;

/** The receipt of a petition (Art 19, 21). */
@Component
final class ReceiptPaper implements StandingPaper {

    private final Deadlines deadlines;
    private final Petitioners petitioners;

    ReceiptPaper(Deadlines deadlines, Petitioners petitioners) {
        this.deadlines = deadlines;
        this.petitioners = petitioners;
    }

    @Override
    public Standing paper() {
        return Standing.RECEIPT;
    }

    @Override
    public Writing write(Case petition, Writing headed) {
        var origin = petition.origin();
        var who = petitioners.of(petition.id());
        return headed.to(who.name()).moment(Field.RECEIVED_AT, origin.receivedAt()).words(Field.CHANNEL, Words.of("petition.channel." + origin.channel().code()))
                .day(Field.DUE, routeDue(petition).orElse(null)).words(Field.CONFIDENTIAL, who.confidential() ? Words.of("notice.confidential") : null);
    }

    private Optional<LocalDate> routeDue(Case petition) {
        return deadlines.of(petition.id()).stream().filter(d -> d.term() == Term.C1_ROUTE).findFirst().map(d -> d.due());
    }
}
