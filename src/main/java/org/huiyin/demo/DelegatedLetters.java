package org.huiyin.demo;

import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.reception.duty.Delegations;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.tray.DelegateTray;
import org.huiyin.reception.tray.LeaderTray;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a delegate writes about letters in the demo world, in a leader's name. */
@Component
@Profile("demo")
record DelegatedLetters(Delegations delegations, DelegateTray tray) {

    void instruct(Actor by, CSVRecord row) {
        var own = delegations.list(by).stream().filter(one -> row.get("place").equals(one.leaderAccount())).findFirst().orElseThrow().id();
        var letter = tray.list(by, own).stream().filter(one -> one.title().equals(row.get("title"))).findFirst().orElseThrow();
        tray.instruct(by, own, letter.id(), new LeaderTray.Instruction(letter.version(), row.get("text"), row.get("heading"), Colour.YELLOW)).orElseThrow();
    }
}
