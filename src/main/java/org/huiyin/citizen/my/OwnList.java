package org.huiyin.citizen.my;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.huiyin.access.own.CitizenAccount;
import org.huiyin.access.own.OwnMatter;
import org.huiyin.access.own.OwnMatters;
import org.huiyin.petition.QueryCode;
import org.huiyin.petition.Status;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.intake.HeldCodes;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** What stands in somebody's list, and how something comes into it: by number and code, never by a phone number or a name alone. */
@Component
class OwnList {

    private final OwnMatters matters;
    private final HeldCodes codes;
    private final ReadOwnPetition own;
    private final LegalTime time;

    OwnList(OwnMatters matters, HeldCodes codes, ReadOwnPetition own, LegalTime time) {
        this.matters = matters;
        this.codes = codes;
        this.own = own;
        this.time = time;
    }

    List<MatterLine> lines(CitizenAccount account) {
        var all = matters.of(account);
        var open = codes.open(all.stream().map(one -> new HeldCodes.Held(one.number(), one.code())).toList());
        return all.stream().map(one -> new MatterLine(one.number(), one.label(), one.since(), state(open, one))).toList();
    }

    private static String state(Map<String, Status> open, OwnMatter one) {
        var status = open.get(one.number());
        return status == null ? "shut" : status.ended() ? "ended" : "open";
    }

    /** @throws InvalidInput on {@code code} if it does not open the petition, on {@code label} if that is too long */
    void add(CitizenAccount account, Map<String, String> form, HttpServletRequest request) {
        var number = form.getOrDefault("number", "").replaceAll("[\\s-]", "");
        var code = QueryCode.normalised(form.getOrDefault("code", ""));
        if (own.admitted(request.getRemoteAddr(), number, code).isEmpty()) {
            throw InvalidInput.of("code", "citizen.track.wrong");
        }
        matters.add(account, new OwnMatter(number, code, form.getOrDefault("label", "").strip(), time.today()));
    }
}
