package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.directory.Categories;
import org.huiyin.directory.WriteDirectory;
import org.huiyin.petition.Action;
import org.huiyin.petition.intake.Submission;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CategoryPagesModuleTests extends SampleDesk {

    private static final Actor ADMIN = somebody(Role.ADMIN);

    @Autowired Categories categories;
    @Autowired WriteDirectory writing;
    @Autowired JdbcClient jdbc;

    @Test
    void aCategoryIsAddedRenamedAndEndsWhilePetitionsKeepIt() throws Exception {
        var entry = new HashMap<>(Map.of("code", "0399", "name", "试分类", "nameEn", "Trial category", "first", "", "last", ""));
        try {
            assertThat(post(ADMIN, "/console/categories", entry)).hasRedirectedUrl("/console/categories?done=added");
            assertThat(open(ADMIN, "/console/categories")).hasStatusOk().bodyText().contains("试分类", "提供选择");
            assertThat(post(ADMIN, "/console/categories", entry)).hasStatus(400).bodyText().contains("href=\"#f-code\"");
            var number = registered(withCategory());
            entry.put("name", "试新名");
            entry.put("last", "2026-01-05");
            assertThat(post(ADMIN, "/console/categories/0399", entry)).hasRedirectedUrl("/console/categories?done=changed");
            assertThat(open(ADMIN, "/console/categories/0399")).hasStatusOk().bodyText().contains("试分类 → 试新名", "– → 2026-01-05");
            assertThat(categories.offers("0399")).isTrue();

            time.runAhead(time.ahead().plusDays(1));
            assertThat(categories.offers("0399")).isFalse();
            assertThat(open(TRIAGE, act(number, Action.CLASSIFY))).hasStatusOk().bodyText().contains("<option value=\"0399\" selected>0399 试新名");
            assertThat(open(TRIAGE, act(registered(lamp()), Action.CLASSIFY))).hasStatusOk().bodyText().doesNotContain("value=\"0399\"");
            assertThatThrownBy(() -> registered(withCategory())).isInstanceOf(InvalidInput.class);
            done(TRIAGE, number, Action.CLASSIFY, facts(Map.of("class", "claim", "category", "0399")));
            assertThat(open(TRIAGE, file(number))).bodyText().contains("试新名");
            entry.put("last", "2025-12-01");
            assertThat(post(ADMIN, "/console/categories/0305", entry)).hasStatus(400).bodyText().contains("href=\"#f-last\"");
            entry.put("last", "2026-03-01");
            assertThat(post(ADMIN, "/console/categories/1601", entry)).hasStatus(400);
            assertThat(post(TRIAGE, "/console/categories", entry)).hasStatus(403);
        } finally {
            jdbc.sql("delete from category").update();
            writing.write(() -> 0);
        }
    }

    private static Submission withCategory() {
        var fields = lampFields();
        fields.put("category", "0399");
        return facts(fields).as(Submission.class);
    }
}
