package org.huiyin.console;

import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.huiyin.coordination.joint.LookAtSummons;
import org.huiyin.petition.watch.UnusualReadings;
import org.huiyin.reception.followup.LookAtFollowUps;
import org.huiyin.reception.followup.OwnLedger;
import org.huiyin.reception.tray.LeaderTray;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How much waits behind a task: one question for each that counts, and none for the others. */
@Component
record TaskCounts(UnusualReadings unusual, LookAtSummons summons, LookAtFollowUps promises, OwnLedger own, LeaderTray tray) {

    @Nullable Integer of(Task task, Actor actor) {
        return switch (task) {
            case UNUSUAL -> unusual.open(actor);
            case SUMMONS -> summons.waiting(actor);
            case MY_PROMISES -> own.late(actor);
            case MY_LETTERS -> tray.unread(actor);
            case FOLLOW_UPS -> actor.may(Right.REPORT_BACK) ? (Integer) promises.late(actor) : null;
            default -> null;
        };
    }
}
