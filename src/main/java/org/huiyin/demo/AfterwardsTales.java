package org.huiyin.demo;

import java.time.LocalDate;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.reception.disclosure.FindDisclosures;
import org.huiyin.reception.disclosure.KeepDisclosure;
import org.huiyin.reception.disclosure.PromiseConsent;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What follows the reception day of the demo world: promise and result in public, and the sweep of the backlog. */
@Component
@Profile("demo")
@Order(10)
record AfterwardsTales(FindDisclosures finding, KeepDisclosure keeping, SweptBacklog backlog, ToldTime time) implements MoreTales {

    private static final String OFFICE = "330726-xfj";
    private static final Actor HEAD = new Actor("office-leader", OFFICE, "330726", Set.of(Role.OFFICE_LEADER));
    private static final Actor TRIAGE = new Actor("triage", OFFICE, "330726", Set.of(Role.TRIAGE));
    private static final LocalDate SWEPT = LocalDate.of(2025, 12, 30);

    @Override
    public void tell() {
        var rows = DemoFile.rows("afterwards.csv");
        time.at(SWEPT);
        var sweep = backlog.start(HEAD);
        rows.stream().filter(row -> row.get("kind").equals("sweep")).forEach(row -> backlog.take(HEAD, sweep, row));
        time.curtain();
        rows.stream().filter(row -> row.get("kind").equals("public")).forEach(this::publish);
    }

    private void publish(CSVRecord row) {
        finding.list(HEAD, Long.MAX_VALUE).items().stream().filter(one -> one.unit().equals(row.get("key")) && one.lacks().equals("consent")).limit(1).forEach(one -> {
            keeping.consent(HEAD, one.id(), new PromiseConsent.ConsentWord(true, row.get("word"), PromiseConsent.TOLD_TO_OFFICE.getFirst())).orElseThrow();
            keeping.draft(TRIAGE, one.id(), new KeepDisclosure.PublicDraft(null, row.get("first"), row.get("second"))).orElseThrow();
            keeping.release(HEAD, one.id(), 1).orElseThrow();
        });
    }
}
