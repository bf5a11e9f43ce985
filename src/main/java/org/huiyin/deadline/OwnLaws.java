package org.huiyin.deadline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The profiles that administrators wrote, made of those they stand on. What was made once is kept in memory, for none is rewritten. */
@Component
class OwnLaws {

    private final OwnLawRows rows;
    private final Map<String, ProfileFile.Law> made = new ConcurrentHashMap<>();

    OwnLaws(OwnLawRows rows) {
        this.rows = rows;
    }

    Optional<ProfileFile.Law> find(String name, Function<String, ProfileFile.Law> shipped) {
        var known = made.get(name);
        return known != null ? Optional.of(known) : rows.find(name).map(law -> made.computeIfAbsent(name, _ -> made(law, shipped.apply(law.base()))));
    }

    List<ProfileFile.Law> all(Function<String, ProfileFile.Law> shipped) {
        return rows.all().stream().map(law -> made.computeIfAbsent(law.name(), _ -> made(law, shipped.apply(law.base())))).toList();
    }

    static ProfileFile.Law made(OwnLaw law, ProfileFile.Law base) {
        var terms = new EnumMap<Term, StatutoryTerm>(base.terms());
        terms.replaceAll((term, was) -> law.changes().containsKey(term.name()) ? was.changed(law, law.changes().get(term.name())) : was.under(law.name()));
        var values = new EnumMap<LawProfiles.Value, LawProfiles.Figure>(base.values());
        values.replaceAll((value, was) -> law.changes().containsKey(value.name()) ? new LawProfiles.Figure(value, law.changes().get(value.name()), true, law.source()) : was);
        return new ProfileFile.Law(new LawProfiles.Profile(law.name(), base.profile().verified(), law.source(), List.copyOf(values.values())), terms, values);
    }
}
