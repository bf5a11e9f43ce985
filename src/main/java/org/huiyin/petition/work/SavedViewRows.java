package org.huiyin.petition.work;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of lists that people keep. */
@Repository
class SavedViewRows {

    private static final String REACHABLE = "(v.account = :account or v.unit = :unit)";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final IdBlocks ids;

    SavedViewRows(JdbcClient jdbc, Vault vault, IdBlocks ids) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.ids = ids;
    }

    private static String owner(long id) {
        return "saved-view/" + id;
    }

    long add(String account, @Nullable String unit, String name, AskedList asked, Instant at) {
        var id = ids.next();
        jdbc.sql("insert into saved_view (id, account, unit, sealed, kept_at) values (?, ?, ?, ?, ?)")
                .params(id, account, unit, sealed(id, asked, name), Timestamp.from(at)).update();
        return id;
    }

    void change(SavedView view, @Nullable String unit) {
        jdbc.sql("update saved_view set unit = ?, sealed = ? where account = ? and id = ?").params(unit, sealed(view.id(), view.asked(), view.name()), view.account(), view.id()).update();
    }

    private byte[] sealed(long id, AskedList asked, String name) {
        return vault.seal((asked.text() + '\n' + name).getBytes(StandardCharsets.UTF_8), owner(id));
    }

    int own(String account) {
        return jdbc.sql("select count(*) from saved_view where account = ?").param(account).query(Integer.class).single();
    }

    List<SavedView> of(Actor actor, int most) {
        return reach("select v.* from saved_view v where " + REACHABLE + " order by v.id limit " + most, actor).query((row, n) -> read(row, actor)).list();
    }

    Optional<SavedView> find(Actor actor, long id) {
        return reach("select v.* from saved_view v where v.id = :id and " + REACHABLE, actor).param("id", id).query((row, n) -> read(row, actor)).optional();
    }

    Optional<SavedView> start(Actor actor) {
        return reach("select v.* from start_view s join saved_view v on v.id = s.view where s.account = :account and " + REACHABLE, actor).query((row, n) -> read(row, actor)).optional();
    }

    void share(String account, long id, @Nullable String unit) {
        jdbc.sql("update saved_view set unit = ? where account = ? and id = ?").params(unit, account, id).update();
    }

    void drop(String account, long id) {
        jdbc.sql("delete from saved_view where account = ? and id = ?").params(account, id).update();
    }

    void begin(String account, @Nullable Long view) {
        jdbc.sql("delete from start_view where account = ?").param(account).update();
        if (view != null) {
            jdbc.sql("insert into start_view (account, view) values (?, ?) on conflict (account) do update set view = excluded.view").params(account, view).update();
        }
    }

    private JdbcClient.StatementSpec reach(String sql, Actor actor) {
        return jdbc.sql(sql).param("account", actor.account()).param("unit", actor.unit() == null ? "" : actor.unit());
    }

    private SavedView read(ResultSet row, Actor reader) throws SQLException {
        var id = row.getLong("id");
        var parts = new String(vault.open(row.getBytes("sealed"), owner(id)), StandardCharsets.UTF_8).split("\n", 2);
        var account = row.getString("account");
        return new SavedView(id, account, parts[1], AskedList.read(parts[0]), row.getString("unit") != null, account.equals(reader.account()));
    }
}
