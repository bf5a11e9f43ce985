package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.Map;
import java.util.concurrent.Executors;
import org.huiyin.actor.Role;
import org.huiyin.petition.work.ViewPost;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A kept list comes by mail every week: once, without a name, with the sight of that moment, and after a fault too. */
class WeeklyMailModuleTests extends SampleStaffMail {

    @Autowired ViewPost post;

    private void aWeekPasses() throws Exception {
        jdbc.sql("update view_mail set next_at = now() - interval '1 hour' where account = ?").param(clerk.account()).update();
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var first = nodes.submit(post::all);
            nodes.submit(post::all).get();
            first.get();
        }
    }

    @Test
    void aListIsMailedEveryWeekOnceWithoutNamesAndSealedMatters() throws Exception {
        var title = "周试" + System.nanoTime();
        var number = titled(title, false);
        var sealed = titled(title, true);
        var view = kept(title);
        assertThat(post(clerk, view + "/mail", Map.of("weekday", "1", "hour", "8"))).as("no address").hasStatus(400);
        confirmed(clerk, address);
        assertThat(post(clerk, view + "/mail", Map.of("weekday", "8", "hour", "x"))).hasStatus(400);
        assertThat(post(clerk, view + "/mail", Map.of("weekday", "5", "hour", "17"))).hasRedirectedUrl(VIEWS);
        assertThat(open(clerk, VIEWS)).bodyText().contains("每星期五 17:00 寄送");
        post.all();
        assertThat(letters.to(address)).as("not before its hour").hasSize(1);
        aWeekPasses();
        var told = letter(address, 2);
        assertThat(told.text()).contains(number, "2026-01-20", "共 1 件", view).doesNotContain(title, sealed, "赵", "路灯");
        assertThat(told.subject()).contains("全部事项").doesNotContain(title, "赵");
        assertThat(open(clerk, view)).hasStatus3xxRedirection().headers().satisfies(headers -> assertThat(headers.getFirst("Location")).contains("/console/inbox?view=all&q="));
        assertThat(overSmtp(told)).contains(number);
        assertThat(post(clerk, view + "/mail", Map.of("stop", "true"))).hasRedirectedUrl(VIEWS);
        assertThat(open(clerk, VIEWS)).bodyText().doesNotContain("17:00 寄送");
        assertThat(jdbc.sql("select count(*) from view_mail where account = ?").param(clerk.account()).query(Integer.class).single()).isZero();
        assertThat(letters.to(address)).hasSize(2);
    }

    private void due(String view) {
        jdbc.sql("update view_mail set next_at = now() - interval '1 minute' where view = ?").param(id(view)).update();
    }

    private static long id(String view) {
        return Long.parseLong(view.substring(view.lastIndexOf('/') + 1));
    }

    private boolean inAnHour(String view) {
        return jdbc.sql("select next_at between now() + interval '55 minutes' and now() + interval '61 minutes' from view_mail where view = ?").param(id(view)).query(Boolean.class).single();
    }

    @Test
    void aListThatFailedHoldsUpNoOtherAndIsMailedAnHourLaterOnce() throws Exception {
        confirmed(clerk, address);
        var broken = kept("坏试" + System.nanoTime());
        assertThat(post(clerk, broken + "/mail", Map.of("weekday", "1", "hour", "8"))).hasStatus3xxRedirection();
        var sealed = jdbc.sql("select sealed from saved_view where id = ?").param(id(broken)).query(byte[].class).single();
        var colleague = clerk;
        clerk = account(OFFICE, Role.TRIAGE);
        var mailbox = clerk.account() + "@example.org";
        confirmed(clerk, mailbox);
        var whole = kept("好试" + System.nanoTime());
        assertThat(post(clerk, whole + "/mail", Map.of("weekday", "1", "hour", "8"))).hasStatus3xxRedirection();
        jdbc.sql("update saved_view set sealed = decode('00', 'hex') where id = ?").param(id(broken)).update();
        due(broken);
        due(whole);
        post.all();
        assertThat(letter(mailbox, 2).text()).contains(whole);
        assertThat(letters.to(address)).hasSize(1);
        assertThat(inAnHour(broken)).isTrue();
        jdbc.sql("update saved_view set sealed = ? where id = ?").params(sealed, id(broken)).update();
        due(broken);
        refusing(() -> post.all());
        assertThat(inAnHour(broken)).as("a fault of the database, too").isTrue();
        due(broken);
        post.all();
        post.all();
        assertThat(letter(address, 2).text()).contains(broken);
        assertThat(open(colleague, VIEWS)).hasStatusOk();
        assertThat(inAnHour(broken)).isFalse();
    }

    /** While nothing can be written into the outbox. */
    private void refusing(Runnable work) {
        jdbc.sql("create function refuse_letters() returns trigger language plpgsql as $$ begin raise exception 'full'; end $$").update();
        jdbc.sql("create trigger refuse_letters before insert on outbox for each row execute function refuse_letters()").update();
        try {
            work.run();
        } finally {
            jdbc.sql("drop trigger refuse_letters on outbox").update();
            jdbc.sql("drop function refuse_letters()").update();
        }
    }

    @Test
    void aLongListTellsHowManyMoreThereAreAndIsAskedWithTheSightOfThatMoment() throws Exception {
        var title = "长试" + System.nanoTime();
        for (int i = 0; i < 22; i++) {
            titled(title, false);
        }
        var view = kept(title);
        confirmed(clerk, address);
        post(clerk, view + "/mail", Map.of("weekday", "1", "hour", "8"));
        aWeekPasses();
        assertThat(letter(address, 2).text()).contains("共 22 件", "另有 2 件");
        jdbc.sql("update account set unit = '330803-xfj', region = '330803' where account = ?").param(clerk.account()).update();
        aWeekPasses();
        assertThat(letter(address, 3).text()).contains("目前没有事项");
        accounts.close(clerk.account());
        aWeekPasses();
        assertThat(letters.to(address)).as("of a closed account").hasSize(3);
    }
}
