package org.huiyin.petition.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.BUREAU;
import static org.huiyin.petition.SamplePetitions.HANDLER;
import static org.huiyin.petition.SamplePetitions.SISTER;
import static org.huiyin.petition.SamplePetitions.TRIAGE;
import static org.huiyin.petition.SamplePetitions.classification;
import static org.huiyin.petition.SamplePetitions.facts;
import static org.huiyin.petition.SamplePetitions.lamp;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InboxModuleTests extends OnPostgres {

    @Autowired Inbox inbox;
    @Autowired SubmitPetition submit;
    @Autowired ActOnPetition acts;

    private List<String> listed(Actor actor, @Nullable InboxView view, String number) {
        return inbox.list(actor, new InboxQuery(view, number, null, null, null, null, null, null, 50)).rows().stream().map(InboxRow::number).toList();
    }

    private Stream<InboxView> views(Actor actor, String number) {
        return Stream.of(InboxView.values()).filter(view -> listed(actor, view, number).contains(number));
    }

    private void done(Actor actor, String number, int version, Action action, Facts facts) {
        assertThat(acts.act(actor, number, version, action, facts)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_petition_stands_in_the_views_of_those_whose_move_it_is() {
        var number = submit.submit(lamp(), null).receipt().number();
        assertThat(views(TRIAGE, number)).containsExactly(InboxView.TO_REGISTER);
        done(TRIAGE, number, 1, Action.CLASSIFY, classification("claim"));
        assertThat(views(TRIAGE, number)).containsExactly(InboxView.TO_ROUTE);
        done(TRIAGE, number, 2, Action.FORWARD, facts(Map.of("to", BUREAU)));
        assertThat(views(TRIAGE, number)).isEmpty();
        assertThat(views(HANDLER, number)).containsExactly(InboxView.TO_ACCEPT);
        done(HANDLER, number, 3, Action.ACCEPT, facts(Map.of("route", "31(6)")));
        assertThat(views(HANDLER, number)).containsExactly(InboxView.IN_HAND, InboxView.MINE);
        assertThat(views(SISTER, number)).isEmpty();
    }

    @Test
    void what_has_ended_is_found_but_stands_in_no_view() {
        var number = submit.submit(lamp(), null).receipt().number();
        done(Actor.petitioner(number), number, 1, Action.WITHDRAW, facts(Map.of("reason", "已解决")));
        assertThat(views(TRIAGE, number)).isEmpty();
        assertThat(listed(TRIAGE, null, number)).containsExactly(number);
        assertThat(listed(SISTER, null, number)).isEmpty();
    }

    @Test
    void a_petition_seen_in_two_ways_is_listed_once() {
        var number = submit.submit(lamp(), null).receipt().number();
        assertThat(listed(TRIAGE, null, number)).containsExactly(number);
    }

    @Test
    void counts_say_how_long_each_list_is() {
        var before = inbox.counts(TRIAGE);
        submit.submit(lamp(), null);
        var after = inbox.counts(TRIAGE);
        assertThat(after).containsOnlyKeys(InboxView.values()).containsEntry(InboxView.TO_REGISTER, before.get(InboxView.TO_REGISTER) + 1)
                .containsEntry(InboxView.TO_ROUTE, before.get(InboxView.TO_ROUTE));
    }
}
