package org.huiyin.console.followup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.actor.Role;
import org.huiyin.directory.Organisations;
import org.huiyin.reception.Reception;
import org.huiyin.reception.Receptions;
import org.huiyin.web.Choice;
import org.huiyin.web.Sheet;
import org.springframework.stereotype.Component;

/** Who can have promised something to a batch, who can watch over it, and who can keep it. */
@Component
public record HandOverChoices(Receptions receptions, Organisations organisations, Accounts accounts) {

    private static final Pattern NUMBER = Pattern.compile("[Rr](\\d{1,18})-\\d{1,9}");
    private static final int MOST = 200;

    /** Nothing where somebody works nowhere. @throws NoRight for whoever hands nothing over */
    public Optional<HandOverPage> of(Actor actor, Sheet sheet) {
        NoRight.unless(actor, Right.FOLLOW_UP);
        return Optional.ofNullable(actor.unit()).flatMap(organisations::find).map(office -> new HandOverPage(sheet, leaders(sheet.value("batch")),
                Stream.of(Optional.of(office.id()), Optional.ofNullable(office.parent())).flatMap(Optional::stream).flatMap(unit -> accounts.of(unit).stream())
                        .filter(account -> account.roles().contains(Role.LEADER)).map(account -> Choice.of(account.account(), account.displayName())).toList(),
                organisations.search("", office.region(), null, null, MOST).stream().map(unit -> Choice.of(unit.id(), unit.name())).toList()));
    }

    private List<Choice> leaders(String batch) {
        var parts = NUMBER.matcher(batch);
        return !parts.matches() ? List.of() : receptions.find(Long.parseLong(parts.group(1))).map(Reception::leaders).orElse(List.of()).stream().map(line -> Choice.of(line, line)).toList();
    }
}
