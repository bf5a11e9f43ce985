package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.huiyin.actor.Role;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.HandOver;
import org.huiyin.reception.followup.HandOverOrder;
import org.huiyin.reception.followup.SampleFollowUps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of promises, staff who gave an address hear by mail: where to look, nothing of the matter, and each step once. */
class FollowUpMailModuleTests extends SampleStaffMail {

    private static final String UNIT = "330726-gaj";

    @Autowired HandOver handOver;

    @Test
    void theUnitHearsOfItFirstThenTheLeaderThenTheOffice() {
        var handler = account(UNIT, Role.HANDLER);
        var leader = account("330726-zf", Role.LEADER);
        var mailbox = handler.account() + "@example.org";
        var over = leader.account() + "@example.org";
        confirmed(handler, mailbox);
        confirmed(leader, over);
        var day = SampleFollowUps.day(jdbc, time.today());
        handOver.handOver(clerk, SampleFollowUps.batch(jdbc, day, 1, "called"), new HandOverOrder("不外传的承诺", SampleFollowUps.LEADER, null, leader.account(), UNIT, Colour.GREEN)).orElseThrow();
        assertThat(letter(mailbox, 2).text()).contains("/console/follow-ups", "/console/account/mailbox").doesNotContain("不外传", "R" + day);
        standOn("2026-01-06T01:00:00Z");
        assertThat(SampleFollowUps.urge(context)).isPositive();
        assertThat(letter(mailbox, 3).text()).contains("/console/follow-ups?which=late").doesNotContain("不外传");
        assertThat(letters.to(over)).as("a day late, the leader is left alone").hasSize(1);
        standOn("2026-01-07T01:00:00Z");
        SampleFollowUps.urge(context);
        assertThat(letter(over, 2).text()).contains("which=late");
        assertThat(SampleFollowUps.urge(context)).isZero();
        assertThat(post(handler, PAGE + "/kinds", Map.of("mention", "true"))).hasStatus3xxRedirection();
        standOn("2026-01-08T01:00:00Z");
        SampleFollowUps.urge(context);
        assertThat(letters.to(mailbox)).as("switched off").hasSize(4);
        assertThat(letter(over, 3).text()).contains("which=late");
    }

    private void standOn(String moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)));
    }
}
