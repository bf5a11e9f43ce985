package org.huiyin.petition.intake;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The themes, for anybody. */
@Component
public class Themes {

    private static final int SHOWN = 10;
    private static final int CHOICES = 50;

    private final JdbcClient jdbc;
    private final LegalTime time;

    Themes(JdbcClient jdbc, LegalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    public Optional<Theme> find(String slug) {
        return Theme.wellFormed(slug) ? jdbc.sql("select * from theme where slug = ?").param(slug).query(Theme::read).optional() : Optional.empty();
    }

    /** If it takes petitions today. */
    public Optional<Theme> open(String slug) {
        return find(slug).filter(theme -> theme.state(time.today()) == Theme.State.OPEN);
    }

    /** Whether it took petitions on that day, and of that category. */
    boolean takes(String slug, LocalDate day, String category) {
        return find(slug).filter(theme -> theme.state(day) == Theme.State.OPEN && theme.takes(category)).isPresent();
    }

    /** To choose from in a list of what came in: the newest, ended ones too, and in any case the one that is chosen. */
    public List<Theme> choices(String chosen) {
        return jdbc.sql("select * from theme where slug = :chosen or slug in (select slug from theme order by closes desc, slug limit :most) order by closes desc, slug")
                .param("chosen", Theme.wellFormed(chosen) ? chosen : "").param("most", CHOICES).query(Theme::read).list();
    }

    /** Those that take petitions today, the first to close first. */
    public List<Theme> open() {
        var today = Date.valueOf(time.today());
        return jdbc.sql("select * from theme where closed_at is null and ? between opens and closes order by closes, slug limit ?").params(today, SHOWN).query(Theme::read).list();
    }
}
