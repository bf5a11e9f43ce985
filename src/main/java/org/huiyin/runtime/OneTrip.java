package org.huiyin.runtime;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.stereotype.Component;

/** Asks several questions in one round trip: each module words its own, and whoever shows them together pays for the way only once. */
@Component
public final class OneTrip {

    private final JdbcOperations jdbc;

    OneTrip(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** What came back, by question. */
    public record Answers(Map<Question<?>, List<?>> lists) {

        @SuppressWarnings("unchecked")
        public <T> List<T> to(Question<T> question) {
            return (List<T>) lists.get(question);
        }
    }

    public Answers ask(Question<?>... questions) {
        var sql = new StringJoiner(";\n");
        for (var question : questions) {
            sql.add(question.sql());
        }
        return jdbc.execute(sql.toString(), (PreparedStatementCallback<Answers>) statement -> {
            fill(statement, questions);
            statement.execute();
            var lists = new IdentityHashMap<Question<?>, List<?>>();
            for (var question : questions) {
                lists.put(question, read(statement.getResultSet(), question));
                statement.getMoreResults();
            }
            return new Answers(lists);
        });
    }

    private static void fill(PreparedStatement statement, Question<?>... questions) throws SQLException {
        int place = 0;
        for (var question : questions) {
            for (var value : question.values()) {
                statement.setObject(++place, value);
            }
        }
    }

    private static <T> List<T> read(ResultSet rows, Question<T> question) throws SQLException {
        var list = new ArrayList<T>();
        while (rows.next()) {
            list.add(question.reader().mapRow(rows, list.size()));
        }
        return list;
    }
}
