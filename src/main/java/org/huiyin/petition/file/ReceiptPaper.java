package org.huiyin.petition.file;

import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Deadlines;
import org.huiyin.deadline.Term;
import org.huiyin.notice.Field;
import org.huiyin.notice.Writing;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.runtime.Words;
import org.springframework.stereotype.Component;

/** The receipt of a petition (Art 19, 21). */
@Component
final class ReceiptPaper implements StandingPaper {

    private final Deadlines deadlines;
    private final Petitioners petitioners;
    private final Stationery stationery;

    ReceiptPaper(Deadlines deadlines, Petitioners petitioners, Stationery stationery) {
        this.deadlines = deadlines;
        this.petitioners = petitioners;
        this.stationery = stationery;
    }

    @Override
    public Standing paper() {
        return Standing.RECEIPT;
    }

    @Override
    public Writing write(Case petition, Writing headed) {
        var origin = petition.origin();
        var who = petitioners.of(petition.id());
        var route = deadlines.of(petition.id()).stream().filter(d -> d.term() == Term.C1_ROUTE).findFirst();
        return headed.to(who.name()).moment(Field.RECEIVED_AT, origin.receivedAt()).words(Field.CHANNEL, Words.of("petition.channel." + origin.channel().code()))
                .day(Field.DUE, route.map(Deadline::due).orElse(null)).words(Field.CONFIDENTIAL, who.confidential() ? Words.of("notice.confidential") : null)
                .text(Field.LAW, stationery.law(route.map(Deadline::basis).orElse(null)));
    }
}
