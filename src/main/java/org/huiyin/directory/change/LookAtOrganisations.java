package org.huiyin.directory.change;

import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.DirectoryChange;
import org.huiyin.directory.DirectoryLog;
import org.huiyin.directory.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The tree of organisations as an administrator sees it, level by level, with what was ordered and what was changed. */
@Service
public class LookAtOrganisations {

    /** A living organisation, and how many stand directly below it. */
    public record Node(Organisation organisation, int below) {}

    private final JdbcClient jdbc;
    private final DissolutionRows planned;
    private final DirectoryLog log;

    LookAtOrganisations(JdbcClient jdbc, DissolutionRows planned, DirectoryLog log) {
        this.jdbc = jdbc;
        this.planned = planned;
        this.log = log;
    }

    /** Those directly below, or those at the top for {@code null}, with ids behind {@code after}. */
    @Needs(Right.EDIT_DIRECTORY)
    public List<Node> below(Actor actor, @Nullable String parent, String after, int limit) {
        return jdbc.sql("""
                select o.*, (select count(*) from organisation b where b.parent = o.id and b.successor is null) below from organisation o
                where o.parent %s and o.successor is null and o.id > :after order by o.id limit :limit""".formatted(parent == null ? "is null" : "= :parent"))
                .param("parent", parent).param("after", after).param("limit", limit)
                .query((row, n) -> new Node(OrganisationRows.organisation(row, n), row.getInt("below"))).list();
    }

    /** What is ordered and not yet done. */
    @Needs(Right.EDIT_DIRECTORY)
    public List<Dissolution> planned(Actor actor) {
        return planned.planned();
    }

    @Needs(Right.EDIT_DIRECTORY)
    public Optional<Dissolution> planned(Actor actor, String organisation) {
        return planned.planned(organisation);
    }

    /** The log before the line with that id, the newest first; about one organisation or category if it is named. */
    @Needs(Right.EDIT_DIRECTORY)
    public List<DirectoryChange> changes(Actor actor, @Nullable String subject, long before, int limit) {
        return log.list(subject, before, limit);
    }
}
