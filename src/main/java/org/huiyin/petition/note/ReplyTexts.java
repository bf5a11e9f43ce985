package org.huiyin.petition.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.directory.Categories;
import org.huiyin.petition.Status;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts that a unit keeps for its replies: those who lead it look after them, everybody in it uses them. */
@Component
public class ReplyTexts {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Categories categories;
    private final LegalTime time;

    ReplyTexts(JdbcClient jdbc, Categories categories, LegalTime time) {
        this.jdbc = jdbc;
        this.categories = categories;
        this.time = time;
    }

    /** A text as it is written down. */
    public record Order(@Nullable String name, @Nullable String category, @Nullable Status status, @Nullable String body) {}

    /** All of the own unit, by name. */
    @Needs(Right.EDIT_REPLY_TEXTS)
    public List<ReplyText> all(Actor actor) {
        return rows("order by name limit " + MOST, actor).query(ReplyTexts::read).list();
    }

    /** Those of the own unit that fit a case, the closest category first. */
    @Needs(Right.NOTE)
    public List<ReplyText> fitting(Actor actor, @Nullable String category, Status status) {
        return rows("and (category is null or :category like category || '%') and (status is null or status = :status) order by length(coalesce(category, '')) desc, name limit 30", actor)
                .param("category", category == null ? "" : category).param("status", status.name()).query(ReplyTexts::read).list();
    }

    /** Of the own unit. */
    @Needs(Right.NOTE)
    public Optional<ReplyText> find(Actor actor, long id) {
        return rows("and id = :id", actor).param("id", id).query(ReplyTexts::read).optional();
    }

    /**
     * Writes a new text down, or another wording under a name that there is.
     *
     * @throws InvalidInput naming the field: missing, too long, a category that there is not, a field that no case has, or two hundred texts already
     */
    @Needs(Right.EDIT_REPLY_TEXTS)
    public void save(Actor actor, Order order) {
        check(order);
        var saved = jdbc.sql("""
                insert into reply_text (unit, name, category, status, body, changed_by, changed_at)
                select :unit, :name, :category, :status, :body, :by, :at
                 where (select count(*) from reply_text where unit = :unit and name <> :name) < %d
                on conflict (unit, name) do update set category = excluded.category, status = excluded.status, body = excluded.body,
                    changed_by = excluded.changed_by, changed_at = excluded.changed_at""".formatted(MOST))
                .param("unit", unit(actor)).param("name", order.name().strip()).param("category", order.category()).param("status", order.status() == null ? null : order.status().name())
                .param("body", order.body().strip()).param("by", actor.account()).param("at", Timestamp.from(time.instant())).update();
        if (saved == 0) {
            throw InvalidInput.of("name", "petition.reply-text.most", MOST);
        }
    }

    private void check(Order order) {
        new Checks().required("name", order.name(), 60).required("body", order.body(), 10_000)
                .that(order.category() == null || categories.find(order.category()).isPresent(), "category", "petition.unknown-category").complain();
        TextFields.unknown(order.body()).ifPresent(field -> {
            throw InvalidInput.of("body", "petition.reply-text.field", '[' + field + ']');
        });
    }

    /** Takes it away, whether it was there or not. */
    @Needs(Right.EDIT_REPLY_TEXTS)
    public void remove(Actor actor, long id) {
        jdbc.sql("delete from reply_text where unit = ? and id = ?").params(unit(actor), id).update();
    }

    private JdbcClient.StatementSpec rows(String which, Actor actor) {
        return jdbc.sql("select * from reply_text where unit = :unit " + which).param("unit", actor.unit() == null ? "" : actor.unit());
    }

    private static String unit(Actor actor) {
        if (actor.unit() == null) {
            throw new NoRight(Right.EDIT_REPLY_TEXTS);
        }
        return actor.unit();
    }

    private static ReplyText read(ResultSet row, int n) throws SQLException {
        var status = row.getString("status");
        return new ReplyText(row.getLong("id"), row.getString("name"), row.getString("category"), status == null ? null : Status.valueOf(status), row.getString("body"),
                row.getString("changed_by"), row.getTimestamp("changed_at").toInstant());
    }
}
