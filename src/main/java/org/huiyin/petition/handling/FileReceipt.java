package org.huiyin.petition.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the scan of a signed delivery receipt, which comes back after the delivery was recorded, beside that delivery. No date moves by it. */
@Component
@Takes(Action.FILE_RECEIPT)
final class FileReceipt implements Act<FileReceipt.Facts> {

    /** {@code receipt}: number or id of the delivery receipt; {@code date}: else the day of the delivery, if there is one of that day only. */
    record Facts(@Nullable String receipt, @Nullable LocalDate date, @Nullable String scan, @Nullable String reason) {}

    private final Deliveries deliveries;

    FileReceipt(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** Whatever is delivered first lets the petitioner rate the answer; without that window nothing was. */
    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return situation.clock(Term.C11_EVAL).isPresent() ? Optional.empty() : Optional.of(Refusal.because("nothing-delivered", "32"));
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().required("scan", facts.scan(), 40).optional("receipt", facts.receipt(), 100).optional("reason", facts.reason(), 2000).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        var delivery = meant(deliveries.of(petition.id()), facts);
        return Decision.leaving(petition)
                .fact("receipt", "notice-" + delivery.receipt().id())
                .note("receipt", Map.of("receipt", delivery.receipt().number(), "delivery", delivery.note().seq(), "scan", facts.scan()))
                .attach(List.of(facts.scan()))
                .reason(facts.reason());
    }

    private static Deliveries.Delivery meant(List<Deliveries.Delivery> all, Facts facts) {
        var meant = all.stream().filter(delivery -> delivery.meant(facts.receipt(), facts.date())).toList();
        if (meant.size() != 1) {
            throw InvalidInput.of("receipt", meant.isEmpty() ? "petition.unknown-receipt" : "petition.which-receipt",
                    (meant.isEmpty() ? all : meant).stream().map(delivery -> delivery.receipt().number()).collect(Collectors.joining(", ")));
        }
        return meant.getFirst();
    }
}
