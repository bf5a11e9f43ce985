package org.huiyin.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoanTests {

    private final Actor clerk = new Actor("clerk", "330726-xfj", "330726", Set.of(Role.CLERK));
    private final Actor deputy = clerk.deputising(List.of(new Loan("absent", Set.of(Role.CLERK, Role.TRIAGE))));

    @Test
    void aDeputyMayWhatTheAbsentOneMayBesideTheirOwn() {
        assertThat(deputy.roles()).containsExactlyInAnyOrder(Role.CLERK, Role.TRIAGE);
        assertThat(deputy.ownRoles()).containsExactly(Role.CLERK);
        assertThat(deputy.may(Right.ROUTE)).isTrue();
        assertThat(clerk.may(Right.ROUTE)).isFalse();
    }

    @Test
    void whoeverActsByALentRightActsForTheOneWhoLends() {
        assertThat(deputy.inPlaceOf(Right.ROUTE, null)).isEqualTo("absent");
        assertThat(deputy.inPlaceOf(Right.CLASSIFY, null)).isNull();
        assertThat(deputy.inPlaceOf(Right.CLASSIFY, "absent")).isEqualTo("absent");
        assertThat(deputy.inPlaceOf(Right.CLASSIFY, "somebody")).isNull();
        assertThat(clerk.inPlaceOf(Right.CLASSIFY, "absent")).isNull();
    }

    @Test
    void whatIsKeptFromTheAbsentOneOrTheDeputyIsNotLent() {
        assertThat(deputy.without(List.of("absent"))).isEqualTo(clerk);
        assertThat(deputy.without(List.of("clerk")).may(Right.ROUTE)).isFalse();
        assertThat(deputy.without(List.of("somebody"))).isEqualTo(deputy);
    }

    @Test
    void whatIsLentIsNotLentOn() {
        var third = deputy.deputising(List.of(new Loan("other", Set.of(Role.HANDLER))));
        assertThat(third.roles()).containsExactlyInAnyOrder(Role.CLERK, Role.HANDLER);
    }
}
