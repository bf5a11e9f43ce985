package org.huiyin.coordination;

import org.huiyin.deadline.Term;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Offices;
import org.huiyin.petition.lifecycle.Receipts;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides which organ is competent (Art 24). The organ named cannot object to it; the one that had it all the while gains no days. */
@Component
@Takes(Action.SETTLE_JURISDICTION)
final class SettleJurisdiction implements Act<SettleJurisdiction.Facts> {

    record Facts(@Nullable String to, @Nullable String reason) {}

    private final Organisations organisations;
    private final Offices offices;
    private final Stationery stationery;
    private final Receipts receipts;

    SettleJurisdiction(Organisations organisations, Offices offices, Stationery stationery, Receipts receipts) {
        this.organisations = organisations;
        this.offices = offices;
        this.stationery = stationery;
        this.receipts = receipts;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks()
                .required("to", facts.to(), 100)
                .that(facts.to() == null || organisations.find(facts.to()).filter(o -> o.kind() != Organisation.Kind.PETITION_OFFICE).isPresent(), "to", "petition.unknown-organisation")
                .required("reason", facts.reason(), 2000)
                .complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        var organ = organisations.current(facts.to());
        if (offices.complainedOf(organ.id(), petition.course().excluded())) {
            throw new Refusal(Refusal.because("accused-unit", "30"));
        }
        var settled = petition.course().on(petition.course().desk().settledOn(organ.id())).at(petition.assigned() ? Status.ASSIGNED : Status.FORWARDED);
        var before = petition.course().desk().organ();
        return (before == null ? Decision.changing(settled) : Decision.changing(settled).succeeded(before, organ.id()))
                .clock(Term.C2_NOTICE, organ.id().equals(before) ? receipts.day(petition, organ.id()) : situation.today())
                .fact("to", organ.id())
                .fact("stayed", organ.id().equals(before) ? true : null)
                .paper(stationery.paper(NoticeKind.JURISDICTION, situation).text(Field.ORGAN, organ.name()).text(Field.REASON, facts.reason()).done())
                .reason(facts.reason());
    }
}
