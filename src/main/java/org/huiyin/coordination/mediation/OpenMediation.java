package org.huiyin.coordination.mediation;

import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.QueryCode;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.KeyedHash;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office opens a mediation: for a petition in its sight, or a dispute that was brought to it. Nothing begins before both sides are willing (Art 33). */
@Component
public class OpenMediation {

    private final MediationBook book;
    private final PartyRows parties;
    private final MediationSeals seals;
    private final MediationCheck check;
    private final ReadFile files;
    private final Fresh fresh;

    /** A new id, and what codes are kept as. */
    @Component("freshMediation")
    record Fresh(IdBlocks ids, KeyedHash hashes) {}

    OpenMediation(MediationBook book, PartyRows parties, MediationSeals seals, MediationCheck check, ReadFile files, Fresh fresh) {
        this.book = book;
        this.parties = parties;
        this.seals = seals;
        this.check = check;
        this.files = files;
        this.fresh = fresh;
    }

    /** @throws InvalidInput naming every field at fault; on {@code petition} if there is none in sight, or it accuses somebody (Art 30) */
    @Needs(Right.MEDIATE)
    @Transactional
    public OpenedMediation open(Actor actor, MediationOrder order) {
        check.order(actor, order);
        var number = order.petition() == null ? null : mediable(actor, order.petition());
        var made = new Mediation(fresh.ids().next(), String.valueOf(actor.unit()), String.valueOf(actor.region()), number, order.place(), order.category(), MediationState.OPENED, null,
                book.time().today(), null, null, 1);
        book.rows().add(made, seals.seal("mediation/" + made.id(), order.dispute()));
        var opened = new OpenedMediation(made, side(made, Side.FIRST, order), side(made, Side.SECOND, order));
        book.log().add(made, actor.account(), MediationAct.OPENED, number, null);
        book.telling().both(made, "opened", "");
        return opened;
    }

    private String side(Mediation made, Side side, MediationOrder order) {
        var code = QueryCode.fresh();
        parties.add(made, side, order.party(side), fresh.hashes().of(KeyedHash.Of.QUERY_CODE, QueryCode.bound(made.number(), code)));
        return code;
    }

    private String mediable(Actor actor, String petition) {
        var seen = files.read(actor, petition.replaceAll("[\\s-]", "")).orElseThrow(() -> InvalidInput.of("petition", "coordination.mediation.no-petition"));
        if (barred(seen)) {
            throw InvalidInput.of("petition", "coordination.mediation.accusation");
        }
        return seen.view().number();
    }

    private static boolean barred(PetitionFile seen) {
        return seen.matter().sealed() || seen.matter().petitionClass() == PetitionClass.ACCUSATION;
    }
}
