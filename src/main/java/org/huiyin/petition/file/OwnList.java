package org.huiyin.petition.file;

import java.util.List;
import java.util.Map;
import org.huiyin.access.own.CitizenAccount;
import org.huiyin.access.own.OwnMatter;
import org.huiyin.access.own.OwnMatters;
import org.huiyin.petition.QueryCode;
import org.huiyin.petition.Status;
import org.huiyin.petition.intake.CheckQueryCode;
import org.huiyin.petition.intake.HeldCodes;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in a citizen's own list, and how something comes into it: by number and code, never by a phone number or a name alone. */
@Component
public class OwnList {

    private final OwnMatters matters;
    private final HeldCodes held;
    private final CheckQueryCode codes;
    private final LegalTime time;

    OwnList(OwnMatters matters, HeldCodes held, CheckQueryCode codes, LegalTime time) {
        this.matters = matters;
        this.held = held;
        this.codes = codes;
        this.time = time;
    }

    /** What somebody typed; {@code codeField} is how the sender calls the code. */
    public record Wish(@Nullable String number, @Nullable String code, @Nullable String label, String codeField) {}

    /** All of the list, the latest first. */
    public List<MatterLine> of(CitizenAccount account) {
        var all = matters.of(account);
        var open = held.open(all.stream().map(one -> new HeldCodes.Held(one.number(), one.code())).toList());
        return all.stream().map(one -> new MatterLine(one.number(), one.label(), one.since(), state(open, one))).toList();
    }

    private static String state(Map<String, Status> open, OwnMatter one) {
        var status = open.get(one.number());
        return status == null ? "shut" : status.ended() ? "ended" : "open";
    }

    /**
     * Puts a matter in, for whoever shows its code.
     *
     * @throws InvalidInput                      on the code if it does not open the petition, on {@code label} if that is too long
     * @throws org.huiyin.access.TooManyGuesses after too many wrong codes
     */
    public void add(CitizenAccount account, String client, Wish wish) {
        var number = typed(wish.number()).replaceAll("[\\s-]", "");
        var code = QueryCode.normalised(typed(wish.code()));
        if (codes.admits(client, number, code).isEmpty()) {
            throw InvalidInput.of(wish.codeField(), "petition.own.code-wrong");
        }
        matters.add(account, new OwnMatter(number, code, typed(wish.label()).strip(), time.today()));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }
}
