package org.huiyin.access.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an administrator opens many accounts at once, from rows copied out of a spreadsheet: all of them, or none. */
@Service
public class OpenAccounts {

    /** Each has a password of its own, and to hash one takes its time. */
    public static final int MOST = 100;

    private final OpenAccount opening;
    private final Texts texts;

    OpenAccounts(OpenAccount opening, Texts texts) {
        this.opening = opening;
        this.texts = texts;
    }

    /**
     * Opens them, each with a first password of its own.
     *
     * @param rows a line for each: account, name, unit, roles, parted by tabs or commas; roles by their codes or by their names, parted by blanks
     * @throws InvalidInput field {@code rows}, with the number of the line, for everything that cannot be taken
     */
    @Needs(Right.MANAGE_ACCOUNTS)
    @Transactional
    public List<OpenAccount.Opened> open(Actor actor, @Nullable String rows) {
        var lines = rows == null ? List.<String>of() : rows.lines().toList();
        var faults = new InvalidInput.Collector();
        var filled = lines.stream().filter(line -> !line.isBlank()).count();
        if (filled == 0 || filled > MOST) {
            throw InvalidInput.of("rows", "access.sheet.how-many", MOST);
        }
        var opened = new ArrayList<OpenAccount.Opened>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                open(actor, i + 1, lines.get(i), opened, faults);
            }
        }
        faults.complain();
        return opened;
    }

    private void open(Actor actor, int line, String row, List<OpenAccount.Opened> opened, InvalidInput.Collector faults) {
        var cells = row.split("[\t,\\x{FF0C}]", -1);
        try {
            opened.add(opening.open(actor, new AccountEntry(cell(cells, 0), cell(cells, 1), cell(cells, 2), Arrays.stream(cell(cells, 3).split("\\s+")).map(this::code).toList())));
        } catch (InvalidInput wrong) {
            wrong.faults().forEach(fault -> faults.fault("rows", "access.sheet.line", Integer.toString(line), fault.words()));
        }
    }

    private String code(String role) {
        return AccountRules.given().stream()
                .filter(each -> role.equalsIgnoreCase(each.code()) || List.of(Texts.CHINESE, Locale.ENGLISH).stream().anyMatch(in -> role.equalsIgnoreCase(texts.say(Words.of("access.role." + each.code()), in))))
                .map(each -> each.code()).findFirst().orElse(role);
    }

    private static String cell(String[] cells, int at) {
        return at < cells.length ? cells[at].strip() : "";
    }
}
