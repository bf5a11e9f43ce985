package org.huiyin.interop.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.access.Accounts;
import org.huiyin.access.Due;
import org.huiyin.access.SampleAccounts;
import org.huiyin.access.SignIn;
import org.huiyin.access.staff.AdministratorByHand;
import org.huiyin.actor.Role;
import org.huiyin.directory.change.Installation;
import org.huiyin.runtime.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AdminCommandModuleTests extends OnPostgres {

    @Autowired AdministratorByHand byHand;
    @Autowired Installation installation;
    @Autowired Texts texts;
    @Autowired SignIn signIn;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;

    private record Run(int exitCode, String output) {
        String password() {
            return output.replaceAll("(?s).*?([a-z0-9]{4}(-[a-z0-9]{4}){3}).*", "$1");
        }
    }

    private Run command(String... words) throws Exception {
        var out = new ByteArrayOutputStream();
        var command = words[0].equals("init") ? new InitCommand(installation, byHand, texts) : new AdminCommand(byHand, texts);
        command.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8), false);
        return new Run(command.getExitCode(), out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theFirstAdministratorComesInAndSoDoesOneWhoWasLockedOut() throws Exception {
        var first = command("admin", "by-hand", "--lang=en");
        assertThat(first.exitCode()).as(first.output()).isZero();
        var opened = signIn.signIn("by-hand", first.password(), "192.0.2.61");
        assertThat(opened.roles()).isEqualTo(Set.of(Role.ADMIN));
        assertThat(opened.due()).isEqualTo(Due.PASSWORD);
        var again = command("admin", "by-hand");
        assertThat(again.output()).contains("初始密码");
        assertThat(accounts.anyOpensWith(List.of("by-hand"), first.password())).isFalse();
        assertThat(accounts.anyOpensWith(List.of("by-hand"), again.password())).isTrue();
        assertThat(jdbc.sql("select by_account || ' ' || what from account_change where account = 'by-hand' order by id").query(String.class).list())
                .containsExactly("system OPENED", "system FIRST_PASSWORD");
    }

    @Test
    void nobodyElseBecomesOne() throws Exception {
        SampleAccounts.clerk(accounts, "by-hand-clerk");
        assertThat(command("admin", "by-hand-clerk", "--lang=en")).satisfies(run -> assertThat(run.exitCode()).isOne()).extracting(Run::output).asString().contains("by-hand-clerk", "administrator");
        assertThat(command("admin", "?").exitCode()).isOne();
        assertThat(command("admin").output()).contains("bin/huiyin admin");
        assertThat(command("admin", "one", "two").exitCode()).isOne();
        assertThat(command("admin", "--fast", "--lang=en").output()).contains("Usage");
        assertThat(accounts.find("one")).isEmpty();
    }

    @Test
    void aNewHouseIsSetUpWithItsRegionItsOfficeAndItsFirstAdministrator() throws Exception {
        try {
            var run = command("init", "first-of-pujiang", "--region=330726", "--lang=en");
            assertThat(run.exitCode()).as(run.output()).isZero();
            assertThat(run.output()).contains("330726-xfj", "/console/checklist");
            assertThat(signIn.signIn("first-of-pujiang", run.password(), "192.0.2.62").roles()).isEqualTo(Set.of(Role.ADMIN));
            assertThat(installation.home()).contains(new Installation.Home("330726", "330726-xfj"));
            assertThat(command("init", "second-one", "--region=999999").exitCode()).isOne();
            assertThat(command("init", "second-one", "--region=330726107", "--lang=en").output()).contains("--office=NAME");
            assertThat(command("init", "--lang=en").output()).contains("bin/huiyin init");
            assertThat(accounts.find("second-one")).isEmpty();
        } finally {
            jdbc.sql("delete from installation").update();
        }
    }
}
