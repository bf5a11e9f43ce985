package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Term;
import org.huiyin.document.Documents;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.petition.intake.Submission;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GroupModuleTests extends SampleCases {

    @Autowired Documents documents;

    private static Submission three() {
        var fields = lampFields();
        fields.put("representatives", List.of(Map.of("name", "钱代表", "phone", "13900000002")));
        fields.put("coPetitioners", List.of(Map.of("name", "孙同访", "phone", "13900000003"), Map.of("name", "李同访")));
        return facts(fields).as(Submission.class);
    }

    private static Submission withAgents(Object... powers) {
        var fields = lampFields();
        fields.put("agents", Arrays.stream(powers).map(power -> Map.of("name", "周代理", "power", power)).toList());
        return facts(fields).as(Submission.class);
    }

    private String stored(String name) {
        return documents.store(new ByteArrayInputStream("授权委托书".getBytes(StandardCharsets.UTF_8)), name).id();
    }

    private static String field(Throwable invalid) {
        return ((InvalidInput) invalid).faults().getFirst().field();
    }

    @Test
    void an_agent_shows_a_written_power_that_is_attached() {
        var power = stored("委托书.txt");
        var number = submitted(withAgents(power)).number();
        assertThat(view(number).documents()).extracting("kind").containsExactly("receipt", "attachment");
        assertThatThrownBy(() -> submitted(withAgents(power))).as("used already").satisfies(e -> assertThat(field(e)).isEqualTo("agents[0].power"));
        assertThatThrownBy(() -> submitted(withAgents(""))).satisfies(e -> assertThat(field(e)).isEqualTo("agents[0].power"));
        assertThatThrownBy(() -> submitted(withAgents(stored("a.txt"), "nowhere"))).satisfies(e -> assertThat(field(e)).isEqualTo("agents[1].power"));
        assertThatThrownBy(() -> submitted(withAgents(stored("a.txt"), stored("b.txt"), stored("c.txt")))).satisfies(e -> assertThat(field(e)).isEqualTo("agents"));
    }

    @Test
    void what_a_clerk_records_needs_the_power_too() {
        var said = facts(new HashMap<>(Map.of("class", "claim", "title", "路灯", "claim", "修", "facts", "坏", "region", "330726107", "channel", "letter",
                "agents", List.of(Map.of("name", "周代理"))))).as(Submission.class);
        assertThatThrownBy(() -> submit.record(CLERK, said, null)).satisfies(e -> assertThat(field(e)).isEqualTo("agents[0].power"));
    }

    @Test
    void the_file_shows_how_each_of_a_group_is_reached_and_what_has_reached_him() {
        var number = submitted(three()).number();
        signed(number);
        assertThat(members(number)).extracting(PetitionFile.Member::role).containsExactly("petitioner", "representative", "co-petitioner", "co-petitioner");
        assertThat(members(number)).extracting(PetitionFile.Member::ways).containsExactly(List.of("phone", "address"), List.of("phone"), List.of("phone"), List.of());
        assertThat(members(number)).allMatch(member -> member.delivered().isEmpty() && !member.name().contains("同访"));
        done(HANDLER, number, Action.DELIVER, delivery("钱代表"));
        assertThat(members(number).get(1).delivered()).containsExactly(new PetitionFile.Delivered("2026-01-05", "in-person"));
        assertThat(files.read(TRIAGE, submitted(lamp()).number()).orElseThrow().people().members()).isEmpty();
    }

    @Test
    void the_window_begins_with_the_first_delivery_to_whoever_speaks_for_the_group_and_no_later_one_moves_it() {
        var number = submitted(three()).number();
        signed(number);
        assertThatThrownBy(() -> act(HANDLER, number, Action.DELIVER, delivery("孙同访"))).satisfies(e -> assertThat(field(e)).isEqualTo("person"));
        done(HANDLER, number, Action.DELIVER, delivery("钱代表"));
        var window = window(number);
        assertThat(window.start()).isEqualTo(LocalDate.of(2026, 1, 5));
        time.runAhead(time.ahead().plusDays(3));
        done(HANDLER, number, Action.DELIVER, delivery("孙同访"));
        done(HANDLER, number, Action.DELIVER, delivery("李同访"));
        assertThat(window(number)).isEqualTo(window);
        assertThat(view(number).status()).isEqualTo(Status.DELIVERED);
        assertThat(members(number)).filteredOn(member -> !member.delivered().isEmpty()).hasSize(3);
        assertThat(files.read(TRIAGE, number).orElseThrow().view().documents()).filteredOn(p -> p.kind().equals("delivery-receipt")).hasSize(3);
    }

    @Test
    void one_persons_answer_is_delivered_once_and_a_strangers_name_is_no_recipient() {
        var number = submitted(lamp()).number();
        signed(number);
        done(HANDLER, number, Action.DELIVER, delivery("赵试𠮷"));
        assertThat(((Outcome.Refused) act(HANDLER, number, Action.DELIVER, delivery("赵试𠮷"))).code()).isEqualTo("delivered-already");
        var group = submitted(three()).number();
        signed(group);
        done(HANDLER, group, Action.DELIVER, delivery("赵试𠮷"));
        assertThatThrownBy(() -> act(HANDLER, group, Action.DELIVER, delivery("路人"))).satisfies(e -> assertThat(field(e)).isEqualTo("person"));
    }

    private List<PetitionFile.Member> members(String number) {
        return files.read(HANDLER, number).orElseThrow().people().members();
    }

    private Deadline window(String number) {
        return view(number).deadlines().stream().filter(d -> d.term() == Term.C5_REVIEW_REQ).reduce((a, b) -> b).orElseThrow();
    }
}
