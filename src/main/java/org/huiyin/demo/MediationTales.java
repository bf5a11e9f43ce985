package org.huiyin.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.coordination.mediation.AgreementOrder;
import org.huiyin.coordination.mediation.KeepMediations;
import org.huiyin.coordination.mediation.KeepRoster;
import org.huiyin.coordination.mediation.LookAtMediations;
import org.huiyin.coordination.mediation.MediationOrder;
import org.huiyin.coordination.mediation.MediatorOrder;
import org.huiyin.coordination.mediation.OpenMediation;
import org.huiyin.coordination.mediation.Side;
import org.huiyin.coordination.mediation.StudioOrder;
import org.huiyin.coordination.mediation.WriteAgreement;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who mediates in the demo world, and what is being mediated: one that waits for a side, one with a text, one that is carried out. */
@Component
@Profile("demo")
@Order(5)
record MediationTales(KeepRoster roster, OpenMediation opening, KeepMediations keeping, WriteAgreement writing, LookAtMediations looking) implements MoreTales {

    private static final Actor BY = new Actor("clerk", "330726-xfj", "330726", Set.of(Role.CLERK));
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private static final String SIGNED = "60,120 110,60 170,130;230,60 230,140;300,80 420,80 360,140";

    @Override
    public void tell() {
        var studios = new HashMap<String, Long>();
        var mediators = new HashMap<String, Long>();
        DemoFile.rows("mediators.csv").forEach(row -> {
            var studio = studios.computeIfAbsent(row.get("studio"), name -> roster.addStudio(BY, new StudioOrder(name, row.get("place"), row.get("address"), row.get("phone"), List.of(row.get("field")), SINCE, null, null)).id());
            mediators.put(row.get("name"), roster.addMediator(BY, new MediatorOrder(studio, row.get("name"), row.get("kind"), null, List.of(), row.get("languages"), !row.get("shown").isEmpty(), SINCE, null, null)).id());
        });
        DemoFile.rows("mediations.csv").forEach(row -> tell(row, mediators));
    }

    private void tell(CSVRecord row, Map<String, Long> mediators) {
        var id = opening.open(BY, new MediationOrder(null, row.get("place"), null, row.get("title"), row.get("matter"), false, row.get("first"), null, null, row.get("second"), null, null)).mediation().id();
        var mediator = mediators.get(row.get("mediator"));
        keeping.propose(BY, id, new KeepMediations.Proposed(version(id), mediator, "none")).orElseThrow();
        for (var side : Side.values()) {
            if (side == Side.FIRST || !row.get("willing").isEmpty()) {
                keeping.say(BY, id, new KeepMediations.Order(version(id), "consent", side.code(), null, null)).orElseThrow();
                keeping.say(BY, id, new KeepMediations.Order(version(id), "take", side.code(), mediator, null)).orElseThrow();
            }
        }
        if (!row.get("what").isEmpty()) {
            writing.write(BY, id, new AgreementOrder(version(id), null, List.of(new AgreementOrder.PointOrder("first", row.get("what"), row.get("amount"), LocalDate.parse(row.get("due")))))).orElseThrow();
            List.of(Side.values()).subList(0, Integer.parseInt(row.get("signed"))).forEach(side -> writing.sign(BY, id, new WriteAgreement.Signed(side.code(), looking.look(BY, id).orElseThrow().view().text().sha256(), SIGNED)).orElseThrow());
        }
    }

    private int version(long id) {
        return looking.look(BY, id).orElseThrow().view().mediation().version();
    }
}
