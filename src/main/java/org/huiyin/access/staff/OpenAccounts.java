package org.huiyin.access.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.actor.Role;
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

    /** The roles that a row may name. */
    public static List<Role> roles() {
        return AccountRules.given();
    }

    /** The rows of a file, to be looked at and opened. @throws InvalidInput field {@code file} */
    @Needs(Right.MANAGE_ACCOUNTS)
    public String rows(Actor actor, byte[] file) {
        return AccountRows.of(file, Set.of(texts.say("access.sheet.head", Texts.CHINESE), texts.say("access.sheet.head", Locale.ENGLISH)));
    }

    /**
     * Checks every row and opens none.
     *
     * @return how many would be opened
     * @throws InvalidInput field {@code rows}, with the number of the line, for everything that cannot be taken
     */
    @Needs(Right.MANAGE_ACCOUNTS)
    public int look(Actor actor, @Nullable String rows) {
        var names = new HashSet<String>();
        return each(rows, entry -> {
            var name = opening.look(actor, entry);
            if (!names.add(name)) {
                throw InvalidInput.of("account", "access.account.taken");
            }
            return name;
        }).size();
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
        return each(rows, entry -> opening.open(actor, entry));
    }

    private <T> List<T> each(@Nullable String rows, Function<AccountEntry, T> act) {
        var lines = rows == null ? List.<String>of() : rows.lines().toList();
        var faults = new InvalidInput.Collector();
        var filled = lines.stream().filter(line -> !line.isBlank()).count();
        if (filled == 0 || filled > MOST) {
            throw InvalidInput.of("rows", "access.sheet.how-many", MOST);
        }
        var done = new ArrayList<T>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    done.add(act.apply(entry(lines.get(i))));
                } catch (InvalidInput wrong) {
                    var line = Integer.toString(i + 1);
                    wrong.faults().forEach(fault -> faults.fault("rows", "access.sheet.line", line, fault.words()));
                }
            }
        }
        faults.complain();
        return done;
    }

    private AccountEntry entry(String row) {
        var cells = row.split("[\t,\\x{FF0C}]", -1);
        return new AccountEntry(cell(cells, 0), cell(cells, 1), cell(cells, 2), Arrays.stream(cell(cells, 3).split("\\s+")).map(this::code).toList());
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
