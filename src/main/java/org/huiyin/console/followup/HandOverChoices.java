package org.huiyin.console.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.huiyin.reception.batch.LookAtBatches;
import org.huiyin.reception.hall.KeepRooms;
import org.huiyin.reception.hall.RecordTalk;
import org.huiyin.reception.hall.Room;
import org.huiyin.reception.hall.Talk;
import org.huiyin.web.Choice;
import org.huiyin.web.Sheet;
import org.springframework.stereotype.Component;

/** Who can have promised something to a batch, who can watch over it, and who can keep it. */
@Component
public record HandOverChoices(Receptions receptions, Organisations organisations, Accounts accounts, LookAtBatches batches, KeepRooms rooms, RecordTalk recording) {

    private static final Pattern NUMBER = Pattern.compile("[Rr](\\d{1,18})-(\\d{1,9})");
    private static final int MOST = 200;

    /** Nothing where somebody works nowhere. @throws NoRight for whoever hands nothing over */
    public Optional<HandOverPage> of(Actor actor, Sheet sheet) {
        NoRight.unless(actor, Right.FOLLOW_UP);
        return Optional.ofNullable(actor.unit()).flatMap(organisations::find).map(office -> new HandOverPage(sheet, leaders(actor, sheet.value("batch")),
                Stream.of(Optional.of(office.id()), Optional.ofNullable(office.parent())).flatMap(Optional::stream).flatMap(unit -> accounts.of(unit).stream())
                        .filter(account -> account.roles().contains(Role.LEADER)).map(account -> Choice.of(account.account(), account.displayName())).toList(),
                organisations.search("", office.region(), null, null, MOST).stream().map(unit -> Choice.of(unit.id(), unit.name())).toList()));
    }

    /** As the form begins: with what the record says was answered, and by whom if it was one alone; the look at it is logged. @throws NoRight for whoever hands nothing over */
    public Sheet begun(Actor actor, String batch) {
        NoRight.unless(actor, Right.FOLLOW_UP);
        var values = new HashMap<>(Map.of("batch", batch, "colour", "red"));
        record(actor, batch).ifPresent(talk -> {
            values.put("promised", talk.said().answer());
            if (talk.leaders().size() == 1) {
                values.put("leader", talk.leaders().getFirst());
            }
        });
        return Sheet.of(values);
    }

    private Optional<Talk> record(Actor actor, String batch) {
        var parts = NUMBER.matcher(batch);
        return !parts.matches() || !actor.may(Right.READ_BATCHES) ? Optional.empty() : recording.look(actor, Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    /** Those who sit where the batch was heard first, for it is mostly them; then the others of the day. */
    private List<Choice> leaders(Actor actor, String batch) {
        var parts = NUMBER.matcher(batch);
        return !parts.matches() ? List.of() : receptions.find(Long.parseLong(parts.group(1))).map(day -> {
            var here = room(actor, day, Integer.parseInt(parts.group(2))).map(room -> room.seated(day)).orElse(List.of());
            return Stream.concat(here.stream(), day.leaders().stream().filter(line -> !here.contains(line))).map(line -> Choice.of(line, line)).toList();
        }).orElse(List.of());
    }

    private Optional<Room> room(Actor actor, Reception day, int seq) {
        return !actor.may(Right.READ_BATCHES) ? Optional.empty()
                : batches.known(actor, day.id(), seq).flatMap(known -> rooms.list(actor, day.id()).stream().filter(room -> Integer.valueOf(room.number()).equals(known.room())).findFirst());
    }
}
