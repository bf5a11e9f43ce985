package org.huiyin.coordination.conference;

import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.huiyin.petition.lifecycle.Sight;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Which items somebody sees: the office all of its own, the chair those of the conference, a unit those that it proposed, leads or helps with, once the minutes are approved. Never one with a petition
 * that is hidden from them, as an accusation is from whom it accuses (Art 30).
 */
@Component
record ItemSight(Sight sight) {

    static final String SQL = """
            (i.office = :sight_unit and :keeps or i.proposed_by = any(:sight_kin) or i.state in ('decided', 'reported', 'sent-back', 'verified') and (i.lead = any(:sight_kin) or i.helpers && :sight_kin::text[])
             or exists (select from conference c where c.id = i.conference and c.chair_account = :account))
            and not exists (select from petition p where p.number = any(i.petitions) and not (""" + Sight.UNVEILED + "))";

    StatementSpec bind(StatementSpec sql, Actor actor) {
        return sight.bind(sql, actor).param("keeps", actor.may(Right.HOLD_CONFERENCE)).param("account", actor.account());
    }
}
