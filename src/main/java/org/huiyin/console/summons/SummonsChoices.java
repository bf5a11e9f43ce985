package org.huiyin.console.summons;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.web.Choice;
import org.huiyin.web.Page;
import org.huiyin.web.Sheet;
import org.springframework.stereotype.Component;

/** Who can be called from where somebody works: departments and offices first, towns and streets after them. */
@Component
public record SummonsChoices(Organisations organisations) {

    private static final int MOST = 200;
    private static final List<Integer> MINUTES = List.of(15, 30, 60, 120, 480, 1440, 4320);

    /** A form on which units are ticked. @param chosen ids of those that are ticked */
    public record Asked(Sheet sheet, Set<String> chosen, List<Organisation> departments, List<Organisation> towns) {

        /** Within how long they are to come. */
        public static List<Choice> minutes(Page page) {
            return MINUTES.stream().map(minutes -> Choice.of(minutes.toString(), minutes < 60 ? page.t("console.summons.within.minutes", minutes)
                    : minutes < 1440 ? page.t("console.summons.within.hours", minutes / 60) : page.t("console.summons.within.days", minutes / 1440))).toList();
        }
    }

    /** The form as far as it was filled in. */
    public Asked of(Actor actor, SummonsForm form, Sheet sheet) {
        var county = actor.region() == null ? "" : actor.region().substring(0, 6);
        var near = organisations.search("", county, null, null, MOST).stream().filter(unit -> !unit.id().equals(actor.unit())).collect(Collectors.partitioningBy(unit -> unit.kind() == Organisation.Kind.TOWNSHIP));
        return new Asked(sheet, Set.copyOf(form.units()), near.get(false), near.get(true));
    }
}
