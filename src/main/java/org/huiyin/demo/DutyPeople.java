package org.huiyin.demo;

import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.reception.duty.Leader;
import org.huiyin.reception.duty.NameAccount;
import org.huiyin.reception.duty.NameDelegate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** With which accounts the leaders of the demo world sign in, and who writes in their name. */
@Component
@Profile("demo")
record DutyPeople(NameAccount naming, NameDelegate delegates) {

    void enter(Actor by, Leader leader, CSVRecord row) {
        if (!row.get("account").isEmpty()) {
            naming.name(by, leader.id(), row.get("account"));
        }
        if (!row.get("delegate").isEmpty()) {
            delegates.name(by, new NameDelegate.DelegateOrder(leader.id(), row.get("delegate"), null, null));
        }
    }
}
