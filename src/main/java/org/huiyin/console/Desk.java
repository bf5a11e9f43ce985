package org.huiyin.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Loan;
import org.huiyin.actor.Right;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Category;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.huiyin.petition.note.Mentions;
import org.huiyin.petition.reminder.Reminders;
import org.huiyin.petition.work.Inbox;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Words;
import org.huiyin.web.NavGroup;
import org.huiyin.web.NavItem;
import org.huiyin.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What lies on every desk of the console: the views with their counts at the left, and the names behind the codes. Pages know it as {@code desk}. */
@Component
@ControllerAdvice(basePackageClasses = Desk.class)
public final class Desk {

    private final Counts counts;
    private final Regions regions;
    private final Categories categories;
    private final Organisations organisations;
    private final Accounts accounts;

    /** What is counted at the left: one question each, and only to those for whom it counts. */
    @Component
    record Counts(Inbox inbox, Reminders reminders, Mentions mentions, TaskCounts tasks) {}

    Desk(Counts counts, Regions regions, Categories categories, Organisations organisations, Accounts accounts) {
        this.counts = counts;
        this.regions = regions;
        this.categories = categories;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @ModelAttribute("desk")
    Desk desk() {
        return this;
    }

    /** What stands at the left: views useful to this reader first, then what else the reader may do, area by area. */
    public List<NavGroup> nav(Page page, @Nullable String here) {
        var views = views(page, here);
        return Stream.concat(views.isEmpty() ? Stream.of() : Stream.of(new NavGroup(null, views, true)),
                Task.of(page.actor()).entrySet().stream().map(area -> NavGroup.of(page.t(area.getKey().title()), area.getValue().stream().map(task -> item(page, task)).toList(), views.isEmpty()))).toList();
    }

    private NavItem item(Page page, Task task) {
        return item(page.t(task.title()), task.address(), counts.tasks().of(task, page.actor()), task.at(page.path()));
    }

    private List<NavItem> views(Page page, @Nullable String here) {
        if (!page.actor().may(Right.LIST_CASES)) {
            return List.of();
        }
        var items = new ArrayList<NavItem>();
        var waiting = counts.inbox().counts(page.actor());
        for (var view : Views.of(page.actor())) {
            items.add(item(page.t("petition.view." + view.code()), "/console/inbox?view=" + view.code(), waiting.get(view), view.code().equals(here)));
        }
        items.add(item(page.t("console.reminders"), RemindersController.ADDRESS, counts.reminders().unseen(page.actor()), "reminders".equals(here)));
        items.add(item(page.t("console.mentions"), "/console/mentions", counts.mentions().unseen(page.actor()), "mentions".equals(here)));
        items.add(item(page.t("console.view.all"), "/console/inbox?view=all", null, "all".equals(here)));
        items.add(item(page.t("console.views"), "/console/views", null, "/console/views".equals(page.path())));
        return items;
    }

    private static NavItem item(String label, String address, @Nullable Integer count, boolean current) {
        return new NavItem(label, address, count == null ? null : count.longValue(), current);
    }

    /** The place a code stands for, from the city down; the code itself if unknown. */
    public String place(String code) {
        var path = regions.path(code);
        var names = path.stream().skip(path.size() > 2 ? 2 : 0).map(Region::name).toList();
        return names.isEmpty() ? code : String.join("", names);
    }

    /** The place's own name, for lists in which the county goes without saying. */
    public String nearest(String code) {
        return regions.find(code).map(Region::name).orElse(code);
    }

    /** The organisation's name; the id itself if unknown. */
    public String unit(@Nullable String id) {
        return id == null ? "" : organisations.find(id).map(Organisation::name).orElse(id);
    }

    /** The category's name in the reader's language; blank where none has been named. */
    public String category(Page page, @Nullable String code) {
        return code == null ? "" : categories.find(code).map(c -> page.t(c.words())).orElse(code);
    }

    /** What a category is called, to be said in one language or the other. */
    public Optional<Words> categoryWords(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(categories::find).map(Category::words);
    }

    /** The same, to be said later. */
    Object category(String code) {
        return categoryWords(code).<Object>map(words -> words).orElse(code);
    }

    /** How colleagues call the holders of these accounts. */
    Map<String, String> people(Collection<String> names) {
        return accounts.displayNames(names);
    }

    /** How colleagues call the holder of an account. */
    public String person(String account) {
        return people(List.of(account)).getOrDefault(account, account);
    }

    /** In whose place the reader acts at present; blank if in nobody's. */
    public String standingInFor(Page page) {
        var absent = page.actor().loans().stream().map(Loan::account).distinct().toList();
        var names = absent.isEmpty() ? Map.<String, String>of() : people(absent);
        return absent.stream().map(name -> names.getOrDefault(name, name)).collect(Collectors.joining(page.t("console.deputies.and")));
    }

    /** Whether a category is known and not offered any more: a petition that has it keeps it. */
    public boolean ended(String code) {
        return categories.find(code).isPresent() && !categories.offers(code);
    }

    /** The categories, each first level at the head of what it holds. */
    public List<List<Category>> categoryGroups() {
        return List.copyOf(categories.all().stream().collect(Collectors.groupingBy(c -> c.parent() == null ? c.code() : c.parent(), LinkedHashMap::new, Collectors.toList())).values());
    }

    /** A region and the place in it, which people often begin with the name of the region. */
    public static String where(String region, @Nullable String place) {
        return place == null || region.endsWith(place) ? region : place.startsWith(region) ? place : region + ' ' + place;
    }

    /** The legal day of a moment. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, LegalTime.ZONE);
    }
}
