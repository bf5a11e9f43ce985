package org.huiyin.petition.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.petition.intake.ImportMappings;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DailyFilesModuleTests extends OnPostgres {

    private static final Actor ADMIN = new Actor("admin", null, null, Set.of(Role.ADMIN));
    private static final byte[] FILE = """
            编号,姓名,时间,标题,内容
            B-1,赵试,2026-01-02 09:00:00,路灯不亮,浦江县杭坪镇路口的路灯坏了三个月。
            B-2,钱试,昨天,没有时间,内容
            B-3,孙试,2026-01-03 09:00:00,井盖缺失,路口井盖缺失。
            """.getBytes(StandardCharsets.UTF_8);

    @Autowired DailyFiles files;
    @Autowired DailyRows rows;
    @Autowired TakeDailyFiles taking;
    @Autowired ImportMappings mappings;
    @Autowired Clock realTime;
    @Autowired JdbcClient jdbc;

    @Test
    void aFileIsTakenOnceInTheBackgroundAlsoAfterItsRunBrokeOff() {
        mappings.save(ADMIN, "board-test", Map.of("id", "编号", "title", "标题", "text", "内容", "written", "时间", "name", "姓名"), "330726");
        var id = files.bring(ADMIN, "工单.csv", FILE);
        assertThat(jdbc.sql("select encode(content, 'escape') from daily_import where id = ?").param(id).query(String.class).single()).doesNotContain("B-1");
        files.order(ADMIN, id, "board-test", Locale.ENGLISH);
        assertThatThrownBy(() -> files.order(ADMIN, id, "board-test", Locale.ENGLISH)).isInstanceOf(InvalidInput.class);
        jdbc.sql("update daily_import set state = 'running' where id = ?").param(id).update();
        run();
        assertThat(files.find(ADMIN, id)).hasValueSatisfying(file -> {
            assertThat(file.state()).isEqualTo(DailyFile.State.DONE);
            assertThat(java.util.List.of(file.read(), file.taken(), file.alreadyThere(), file.faulty())).containsExactly(3, 2, 0, 1);
            assertThat(file.content()).isFalse();
        });
        assertThat(files.findings(ADMIN, id)).singleElement().satisfies(one -> assertThat(one.line() + one.column() + one.kind()).isEqualTo("3时间fault"));
        assertThat(jdbc.sql("select source from petition where source like 'board-test/%' order by 1").query(String.class).list()).containsExactly("board-test/B-1", "board-test/B-3");

        var again = files.bring(ADMIN, "工单.csv", FILE);
        files.order(ADMIN, again, "board-test", Locale.ENGLISH);
        run();
        assertThat(files.find(ADMIN, again)).hasValueSatisfying(file -> assertThat(file.alreadyThere() + "/" + file.taken()).isEqualTo("2/0"));

        var other = files.bring(ADMIN, "other.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> files.order(ADMIN, other, "board-test", Locale.ENGLISH)).isInstanceOf(InvalidInput.class);
        rows.forget(realTime.instant().plus(Duration.ofHours(1)));
        assertThat(files.find(ADMIN, other)).isEmpty();
        assertThat(files.findings(ADMIN, id)).isEmpty();
        assertThat(files.before(ADMIN, Long.MAX_VALUE, 100)).extracting(DailyFile::id).contains(id, again);
    }

    @Test
    void onlyAnAdministratorDoesIt() {
        var clerk = new Actor("clerk", "330726-xfj", "330726", Set.of(Role.CLERK));
        assertThatThrownBy(() -> files.bring(clerk, "x", FILE)).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> files.before(clerk, Long.MAX_VALUE, 5)).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> files.bring(ADMIN, "x", new byte[0])).isInstanceOf(InvalidInput.class);
    }

    private void run() {
        while (taking.step()) {
            // another test's file may wait before ours
        }
    }
}
