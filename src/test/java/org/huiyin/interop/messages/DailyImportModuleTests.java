package org.huiyin.interop.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.intake.ImportMappings;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DailyImportModuleTests extends OnPostgres {

    private static final Actor ADMIN = new Actor("admin", null, null, Set.of(Role.ADMIN));
    private static final String FILE = """
            工单号,来电人,来电号码,来电时间,标题,内容,备注
            D-1,赵试,13900000001,2026-01-02 09:00:00,路灯不亮,浦江县杭坪镇路口的路灯坏了三个月。,无
            D-2,,不详,2026-01-02 10:00:00,井盖缺失,路口井盖缺失，行人不安全。,无
            D-3,钱试,,昨天,没有时间,内容,无
            """;

    @TempDir Path place;
    @Autowired ImportMappings mappings;
    @Autowired ImportMessages imports;
    @Autowired JdbcClient jdbc;

    @Test
    void aDailyFileIsReadByASavedMappingAndTwiceAddsNothing() throws IOException {
        var columns = Map.of("id", "工单号", "title", "标题", "text", "内容", "written", "来电时间", "name", "来电人", "phone", "来电号码");
        assertThatThrownBy(() -> mappings.save(ADMIN, "Hotline!", Map.of("id", "工单号", "mood", "心情"), "999999")).isInstanceOfSatisfying(InvalidInput.class,
                wrong -> assertThat(wrong.faults()).extracting(InvalidInput.FieldFault::field).contains("name", "region", "mood", "text", "title", "written"));
        mappings.save(ADMIN, "test-hotline", columns, "330726");
        var mapping = mappings.find("test-hotline");
        assertThat(mapping.columns()).isEqualTo(columns);
        var file = Files.writeString(place.resolve("daily.csv"), FILE, StandardCharsets.UTF_8);

        var faults = new ArrayList<Finding>();
        var dry = imports.take(file, ImportOrder.by(mapping, true, Locale.ENGLISH), told(faults));
        assertThat(List.of(dry.read, dry.taken, dry.alreadyThere, dry.faulty)).containsExactly(3, 2, 0, 1);
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(4);
            assertThat(fault.column()).isEqualTo("来电时间");
        });
        assertThat(count()).isZero();

        var taken = imports.take(file, ImportOrder.by(mapping, false, Locale.ENGLISH), told(new ArrayList<>()));
        assertThat(List.of(taken.taken, taken.faulty)).containsExactly(2, 1);
        assertThat(jdbc.sql("select source from petition where source like 'test-hotline/%' and not historical order by source").query(String.class).list()).containsExactly("test-hotline/D-1", "test-hotline/D-2");
        var again = imports.take(file, ImportOrder.by(mapping, false, Locale.ENGLISH), told(new ArrayList<>()));
        assertThat(List.of(again.taken, again.alreadyThere)).containsExactly(0, 2);
        assertThat(count()).isEqualTo(2);
        var other = Files.writeString(place.resolve("other.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> imports.take(other, ImportOrder.by(mapping, true, Locale.ENGLISH), told(new ArrayList<>()))).isInstanceOf(InvalidInput.class);
    }

    private int count() {
        return jdbc.sql("select count(*) from petition where source like 'test-hotline/%'").query(Integer.class).single();
    }

    private static Watcher told(List<Finding> faults) {
        return new Watcher() {
            @Override
            public void found(Finding finding) {
                faults.add(finding);
            }

            @Override
            public void at(double share, Tally tally) {
                // nobody looks
            }
        };
    }
}
