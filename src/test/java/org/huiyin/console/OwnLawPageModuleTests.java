package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.Term;
import org.huiyin.deadline.law.LawProposal;
import org.huiyin.deadline.law.ProposeLaw;
import org.huiyin.petition.SamplePetitions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class OwnLawPageModuleTests extends SampleDesk {

    private static final Actor ADMIN = somebody(Role.ADMIN);
    private static final Actor OTHER = new Actor("other-admin", null, null, Set.of(Role.ADMIN));
    private static final String PAGE = "/console/law/own";

    @Autowired DueDates dates;
    @Autowired LawProfiles profiles;
    @Autowired ProposeLaw proposing;
    @Autowired JdbcClient jdbc;

    @Test
    void changedNumbersAreProposedAndASecondAdministratorActivatesThem() {
        var name = "试验县信访工作细则（2026年）";
        assertThat(open(ADMIN, PAGE)).hasStatusOk().bodyText().contains("name=\"is-C4_HANDLE\"", "value=\"60\"").doesNotContain("is-C14_COLOUR", "is-C9_ASSIGN\"");
        assertThat(post(ADMIN, PAGE, Map.of("base", "national-2022", "name", name, "source", "试政发〔2026〕1号第八条", "is-C4_HANDLE", "many"))).hasStatus(400).bodyText().contains("href=\"#f-is-C4-HANDLE\"");
        assertThat(post(ADMIN, PAGE, Map.of("base", "national-2022", "name", "no Chinese", "source", "", "is-C4_HANDLE", "45"))).hasStatus(400).bodyText().contains("href=\"#f-name\"", "href=\"#f-source\"");
        assertThat(post(ADMIN, PAGE, Map.of("base", "national-2022", "name", name, "source", "x", "is-C4_HANDLE", "60"))).hasStatus(400).bodyText().contains("href=\"#f-base\"");
        assertThat(post(ADMIN, PAGE, Map.of("base", "national-2022", "name", name, "source", "x", "is-C4_HANDLE", "0"))).hasStatus(400).bodyText().contains("href=\"#f-is-C4-HANDLE\"");
        assertThat(post(ADMIN, PAGE, Map.of("base", "national-2022", "name", name, "source", "x", "is-WARN_AT_NOTICE", "99"))).hasStatus(400).bodyText().contains("href=\"#f-is-WARN-AT-NOTICE\"");
        var fields = new HashMap<>(Map.of("base", "national-2022", "name", name, "source", "试政发〔2026〕1号第八条", "is-C4_HANDLE", "45", "is-C1_ROUTE", "15", "is-AGENTS", "3"));
        assertThat(post(ADMIN, PAGE, fields)).hasStatus3xxRedirection().hasRedirectedUrl("/console/law?profile=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        assertThat(post(ADMIN, PAGE, fields)).hasStatus(400).bodyText().contains("href=\"#f-name\"");

        assertThat(dates.derive(Term.C4_HANDLE, LocalDate.of(2026, 1, 5), name).due()).isEqualTo(LocalDate.of(2026, 2, 24));
        assertThat(dates.derive(Term.C1_ROUTE, LocalDate.of(2026, 1, 5), name).due()).isEqualTo(dates.derive(Term.C1_ROUTE, LocalDate.of(2026, 1, 5), LawProfiles.DEFAULT).due());
        assertThat(profiles.value(name, LawProfiles.Value.AGENTS)).isEqualTo(3);
        assertThat(open(ADMIN, "/console/law")).hasStatusOk().bodyText().contains(name, "试政发〔2026〕1号第八条");
        assertThat(open(ADMIN, "/console/law/compare?other=" + URLEncoder.encode(name, StandardCharsets.UTF_8))).hasStatusOk().bodyText().contains("45");
        assertThat(open(SamplePetitions.TRIAGE, PAGE)).hasStatus(403);

        assertThat(post(ADMIN, "/console/law", Map.of("region", "330822", "profile", name, "validFrom", "2026-03-01", "reason", "试验"))).hasStatusOk();
        var proposed = proposing.latest(ADMIN).stream().filter(each -> each.profile().equals(name)).findFirst().orElseThrow();
        assertThat(post(ADMIN, "/console/law/proposals/" + proposed.id(), Map.of("step", "activate"))).hasStatus(400);
        assertThat(profiles.inForce("330822", LocalDate.of(2026, 3, 2))).isEqualTo(LawProfiles.DEFAULT);
        assertThat(post(OTHER, "/console/law/proposals/" + proposed.id(), Map.of("step", "activate"))).hasStatus3xxRedirection();
        assertThat(profiles.inForce("330822", LocalDate.of(2026, 3, 2))).isEqualTo(name);
        assertThat(proposing.latest(ADMIN)).filteredOn(each -> each.id() == proposed.id()).extracting(LawProposal::state).isEqualTo(List.of(LawProposal.State.ACTIVATED));
        jdbc.sql("delete from law_in_force where region = '330822'").update();
    }
}
