package org.huiyin.console.conference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.coordination.conference.Conference;
import org.huiyin.coordination.conference.ConferenceState;
import org.huiyin.coordination.conference.LookAtConferences;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.web.Choice;
import org.springframework.stereotype.Component;

/** Who can sit in a conference, who can chair it, and which agendas are open. */
@Component
record ConferenceChoices(Organisations organisations, Accounts accounts, LookAtConferences looking) {

    private static final int MOST = 200;

    List<Choice> units(Actor actor) {
        return Optional.ofNullable(actor.unit()).flatMap(organisations::find).map(office -> organisations.search("", office.region(), null, null, MOST)).orElse(List.of()).stream()
                .map(unit -> Choice.of(unit.id(), unit.name())).toList();
    }

    List<Choice> units(List<String> ids) {
        return ids.stream().map(id -> Choice.of(id, organisations.find(id).map(Organisation::name).orElse(id))).toList();
    }

    /** Leaders of the office and of what is above it, and heads of the office. */
    List<Choice> chairs(Actor actor) {
        var office = Optional.ofNullable(actor.unit()).flatMap(organisations::find);
        return Stream.of(office.map(Organisation::id), office.map(Organisation::parent)).flatMap(Optional::stream).flatMap(unit -> accounts.of(unit).stream())
                .filter(account -> account.roles().contains(Role.LEADER) || account.roles().contains(Role.OFFICE_LEADER)).map(account -> Choice.of(account.account(), account.displayName())).toList();
    }

    /** Those of the own office that were not held yet. */
    List<Conference> ahead(Actor actor) {
        return looking.list(actor).stream().filter(one -> one.office().equals(actor.unit()) && one.state().compareTo(ConferenceState.HELD) < 0).toList();
    }
}
