package org.huiyin.petition.intake;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens a theme, changes and ends it. What came in by it stays as it is. */
@Component
public class ManageThemes {

    /** A theme, and how many petitions came in by it. */
    public record Counted(Theme theme, int petitions) {}

    private final Themes themes;
    private final JdbcClient jdbc;
    private final Categories categories;
    private final Organisations organisations;
    private final LegalTime time;

    ManageThemes(Themes themes, JdbcClient jdbc, Categories categories, Organisations organisations, LegalTime time) {
        this.themes = themes;
        this.jdbc = jdbc;
        this.categories = categories;
        this.organisations = organisations;
        this.time = time;
    }

    /** By slug. @param after the last one of the page before; blank for the first page */
    @Needs(Right.EDIT_THEMES)
    public List<Counted> list(Actor actor, String after, int limit) {
        return jdbc.sql("select t.*, (select count(*) from petition_theme p where p.theme = t.slug)::int as petitions from theme t where t.slug > ? order by t.slug limit ?").params(Theme.wellFormed(after) ? after : "", limit)
                .query((row, n) -> new Counted(Theme.read(row, n), row.getInt("petitions"))).list();
    }

    /**
     * Opens it, or changes the one of that name.
     *
     * @throws org.huiyin.runtime.InvalidInput naming every field at fault
     */
    @Needs(Right.EDIT_THEMES)
    public Theme put(Actor actor, String slug, ThemeOrder order) {
        var theme = order.theme(slug, categories, organisations);
        jdbc.sql("""
                insert into theme (slug, title_zh, title_en, about_zh, about_en, opens, closes, categories, organisation, origins, changed_by, changed_at)
                values (:slug, :zh, :en, :aboutZh, :aboutEn, :opens, :closes, :categories::text[], :organisation, :origins::text[], :by, :at)
                on conflict (slug) do update set title_zh = excluded.title_zh, title_en = excluded.title_en, about_zh = excluded.about_zh, about_en = excluded.about_en, opens = excluded.opens,
                    closes = excluded.closes, categories = excluded.categories, organisation = excluded.organisation, origins = excluded.origins, closed_at = null, changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .param("slug", slug).param("zh", theme.titleZh()).param("en", theme.titleEn()).param("aboutZh", theme.aboutZh()).param("aboutEn", theme.aboutEn())
                .param("opens", Date.valueOf(theme.opens())).param("closes", Date.valueOf(theme.closes())).param("categories", theme.categories().toArray(String[]::new))
                .param("organisation", theme.organisation()).param("origins", theme.origins().toArray(String[]::new)).param("by", actor.account()).param("at", Timestamp.from(time.instant())).update();
        return theme;
    }

    @Needs(Right.EDIT_THEMES)
    public Optional<Theme> find(Actor actor, String slug) {
        return themes.find(slug);
    }

    /** Ends it at once; changing it opens it again. @return whether there is such a theme */
    @Needs(Right.EDIT_THEMES)
    public boolean close(Actor actor, String slug) {
        if (themes.find(slug).isEmpty()) {
            return false;
        }
        var now = Timestamp.from(time.instant());
        return jdbc.sql("update theme set closed_at = coalesce(closed_at, ?), changed_by = ?, changed_at = ? where slug = ?").params(now, actor.account(), now, slug).update() == 1;
    }
}
