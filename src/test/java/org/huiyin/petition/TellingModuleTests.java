package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.petition.file.GroupPaper;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.petition.file.Told;
import org.huiyin.petition.intake.Submission;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TellingModuleTests extends SampleCases {

    private String number;

    @BeforeEach
    void fourPetitionTogether() {
        var fields = lampFields();
        fields.put("representatives", List.of(Map.of("name", "钱代表", "phone", "13900000002")));
        fields.put("coPetitioners", List.of(Map.of("name", "孙同访", "phone", "13900000003"), Map.of("name", "李同访"), Map.of("name", "李同访", "address", "试用村9号")));
        number = submitted(facts(fields).as(Submission.class)).number();
    }

    private static Map<String, Object> said(Object... changes) {
        var said = new HashMap<String, Object>(Map.of("paper", "receipt", "persons", List.of("3"), "date", "2026-01-05", "mode", "phone"));
        for (int i = 0; i < changes.length; i += 2) {
            said.put(changes[i].toString(), changes[i + 1]);
        }
        return said;
    }

    private void told(Actor who, Object... changes) {
        done(who, number, Action.RECORD_TELLING, facts(said(changes)));
    }

    private void faulty(String field, Object... changes) {
        var before = view(number).version();
        assertThatThrownBy(() -> act(TRIAGE, number, Action.RECORD_TELLING, facts(said(changes)))).isInstanceOfSatisfying(InvalidInput.class,
                invalid -> assertThat(invalid.faults()).extracting(InvalidInput.FieldFault::field).contains(field));
        assertThat(view(number).version()).isEqualTo(before);
    }

    private PetitionFile.People people() {
        return files.read(TRIAGE, number).orElseThrow().people();
    }

    private List<String> stand(int paper) {
        var people = people();
        var asked = people.papers().get(paper);
        return people.members().stream().map(member -> member.told(asked).map(t -> t.date() + " " + t.mode() + (t.via() == null ? "" : " " + t.via())).orElse("-")).toList();
    }

    @Test
    void everybody_stands_as_still_to_tell_until_the_office_writes_down_when_and_how() {
        assertThat(people().papers()).extracting(GroupPaper::kind).extracting(Enum::name).containsExactly("RECEIPT");
        assertThat(stand(0)).containsExactly("-", "-", "-", "-", "-");
        told(TRIAGE, "persons", List.of("3", "钱代表", "3"));
        assertThat(stand(0)).containsExactly("-", "2026-01-05 phone", "2026-01-05 phone", "-", "-");
        assertThat(people().untold(people().papers().getFirst())).isEqualTo(3);
        assertThat(people().members()).noneMatch(member -> member.name().contains("同访"));
    }

    @Test
    void whoever_cannot_be_reached_is_told_through_a_representative() {
        assertThat(people().members().get(3).ways()).isEmpty();
        told(TRIAGE, "persons", List.of(4), "mode", "via-representative", "via", "钱代表");
        assertThat(stand(0).get(3)).isEqualTo("2026-01-05 via-representative 2");
        faulty("via", "mode", "via-representative");
        faulty("via", "mode", "via-representative", "via", "孙同访");
        faulty("via", "mode", "via-representative", "via", "2", "persons", List.of("2"));
    }

    @Test
    void everyone_means_those_who_were_not_told_before() {
        told(TRIAGE, "persons", List.of("3"));
        time.runAhead(time.ahead().plusDays(2));
        told(TRIAGE, "persons", List.of(), "everyone", true, "date", "2026-01-07", "mode", "via-representative", "via", "2");
        assertThat(stand(0)).containsExactly("2026-01-07 via-representative 2", "-", "2026-01-05 phone", "2026-01-07 via-representative 2", "2026-01-07 via-representative 2");
        told(TRIAGE, "persons", List.of(), "everyone", true);
        faulty("persons", "persons", List.of(), "everyone", true);
    }

    @Test
    void what_does_not_fit_is_told_on_its_field() {
        faulty("persons[0]", "persons", List.of("路人"));
        faulty("persons[1]", "persons", List.of("3", "6"));
        faulty("persons[0]", "persons", List.of("0"));
        faulty("persons[0]", "persons", List.of("李同访"));
        faulty("persons", "persons", List.of());
        faulty("paper", "paper", "浦信告〔2026〕1号");
        faulty("paper", "paper", "opinion");
        faulty("date", "date", "2026-01-06");
        faulty("date", "date", "2026-01-04");
        faulty("mode", "mode", "pigeon");
        var other = submitted(lamp()).number();
        faulty("paper", "paper", other);
    }

    @Test
    void it_is_an_event_not_told_with_a_sealed_note_and_no_clock_moves() {
        signed(number);
        var clocks = view(number).deadlines();
        told(HANDLER, "paper", "opinion");
        assertThat(view(number).deadlines()).isEqualTo(clocks);
        assertThat(view(number).timeline()).extracting("type").doesNotContain("members-told");
        var file = files.read(TRIAGE, number).orElseThrow();
        assertThat(file.view().timeline().getLast().type()).isEqualTo("members-told");
        assertThat(file.notes().getLast().text()).containsKeys("places", "paper").doesNotContainKey("persons");
        assertThat(file.matter().nextTerm()).isNull();
    }

    @Test
    void a_delivered_answer_is_told_and_the_later_word_counts() {
        signed(number);
        done(HANDLER, number, Action.DELIVER, delivery("钱代表"));
        var opinion = people().papers().size() - 1;
        assertThat(stand(opinion)).containsExactly("-", "2026-01-05 in-person", "-", "-", "-");
        assertThat(people().members().get(1).told()).extracting(Told::mode).containsExactly("in-person");
        told(HANDLER, "paper", people().papers().get(opinion).number(), "persons", List.of("2"), "mode", "post");
        assertThat(stand(opinion).get(1)).isEqualTo("2026-01-05 post");
    }

    @Test
    void the_office_and_the_holder_write_it_down_and_nobody_else() {
        signed(number);
        told(CLERK);
        told(HANDLER);
        var auditor = new Actor("auditor", OFFICE, "330726", java.util.Set.of(Role.AUDITOR));
        assertThatThrownBy(() -> act(auditor, number, Action.RECORD_TELLING, facts(said()))).isInstanceOf(NoRight.class);
        assertThat(act(SISTER, number, Action.RECORD_TELLING, facts(said()))).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void who_petitions_alone_needs_no_telling() {
        var alone = submitted(lamp()).number();
        var refused = (Outcome.Refused) act(TRIAGE, alone, Action.RECORD_TELLING, facts(said("persons", List.of("1"))));
        assertThat(refused.code()).isEqualTo("not-a-group");
        assertThat(files.read(TRIAGE, alone).orElseThrow().view().mayDo()).doesNotContain(Action.RECORD_TELLING);
        assertThat(files.read(TRIAGE, number).orElseThrow().view().mayDo()).contains(Action.RECORD_TELLING);
    }

    @Test
    void a_representative_who_petitions_too_is_one() {
        var fields = lampFields();
        fields.put("representatives", List.of(Map.of("name", "钱代表", "phone", "13900000002")));
        fields.put("coPetitioners", List.of(Map.of("name", "钱代表", "phone", "13900000002"), Map.of("name", "钱代表")));
        number = submitted(facts(fields).as(Submission.class)).number();
        assertThat(people().members()).extracting(PetitionFile.Member::role).containsExactly("petitioner", "representative", "co-petitioner");
    }
}
