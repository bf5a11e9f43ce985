package org.huiyin.deadline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Use case: an administrator writes a law profile of one's own, as another one with some numbers changed. It counts nowhere until one proposes it and another activates it. */
@Component
public class WriteLaw {

    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z\\p{IsHan}\\p{Ps}\\p{Pe} -]*\\p{IsHan}[0-9A-Za-z\\p{IsHan}\\p{Ps}\\p{Pe} -]*");
    private static final int LONGEST = 1000;

    private final LawProfiles profiles;
    private final LawLines lines;
    private final OwnLawRows rows;
    private final LegalTime time;

    WriteLaw(LawProfiles profiles, LawLines lines, OwnLawRows rows, LegalTime time) {
        this.profiles = profiles;
        this.lines = lines;
        this.rows = rows;
        this.time = time;
    }

    /**
     * Writes it. Numbers that are the same as in the base are no changes.
     *
     * @param name    at most 60 characters, one of them Chinese; never given again
     * @param source  document, number and article, at most 300 characters
     * @param numbers by code of the line
     * @throws InvalidInput naming each field at fault, a number by its code; then nothing is stored
     */
    @Needs(Right.EDIT_LAW)
    public OwnLaw write(Actor actor, @Nullable String name, @Nullable String base, @Nullable String source, Map<String, Integer> numbers) {
        new Checks().required("name", name, 60).matching("name", name == null ? null : name.strip(), NAME, "deadline.own.name")
                .present("base", base).oneOf("base", base, profiles.shipped()).required("source", source, 300).complain();
        var changes = changes(base, numbers);
        var law = new OwnLaw(name.strip(), base, source.strip(), changes, actor.account(), time.instant());
        checkShares(OwnLaws.made(law, profiles.law(base)));
        if (!rows.add(law)) {
            throw InvalidInput.of("name", "deadline.own.taken");
        }
        return law;
    }

    private Map<String, Integer> changes(String base, Map<String, Integer> numbers) {
        var checks = new Checks();
        var changes = new LinkedHashMap<String, Integer>();
        var left = new LinkedHashMap<>(numbers);
        for (var line : lines.of(base)) {
            var said = left.remove(line.key());
            if (said != null && line.number() != null && !said.equals(line.number())) {
                checks.that(said >= 1 && said <= LONGEST, line.key(), "deadline.own.number", LONGEST);
                changes.put(line.key(), said);
            } else if (said != null && line.number() == null) {
                checks.that(false, line.key(), "deadline.own.unchangeable");
            }
        }
        left.keySet().forEach(code -> checks.that(false, code, "deadline.own.unchangeable"));
        checks.that(!changes.isEmpty(), "base", "deadline.own.nothing").complain();
        return changes;
    }

    private static void checkShares(ProfileFile.Law law) {
        int notice = law.values().get(LawProfiles.Value.WARN_AT_NOTICE).is();
        int warning = law.values().get(LawProfiles.Value.WARN_AT_WARNING).is();
        int severe = law.values().get(LawProfiles.Value.WARN_AT_SEVERE).is();
        new Checks().that(notice <= warning && warning <= severe && severe <= 100, LawProfiles.Value.WARN_AT_NOTICE.name(), "deadline.own.shares").complain();
    }
}
