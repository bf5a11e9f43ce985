package org.huiyin.petition.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huiyin.petition.Petitioner;
import org.junit.jupiter.api.Test;

class OwnNamesTests {

    private static Petitioner.Person person(String name, String phone) {
        return new Petitioner.Person(name, "resident-id", "11010519491231002X", phone, "试用村1号", "a@example.org");
    }

    @Test
    void whoPetitionsIsMaskedInWhatWasNotedAndOthersAreNot() {
        var names = OwnNames.of(new Petitioner(person("赵试𠮷", "13900000001"), 2, List.of(person("赵试", "13911112222")), List.of(), List.of(), List.of(), false, "", "{}"));
        assertThat(names.in(Map.of("persons", "赵试𠮷、赵试、吴承办", "text", "电话13900000001，住试用村1号", "claims", List.of(Map.of("opinion", "赵试所述属实")), "held", true)))
                .containsEntry("persons", "赵**、赵*、吴承办").containsEntry("text", "电话139******01，住试***").containsEntry("claims", List.of(Map.of("opinion", "赵*所述属实"))).containsEntry("held", true);
    }

    @Test
    void withoutANameNothingIsMasked() {
        var nobody = OwnNames.of(new Petitioner(null, 1, List.of(), List.of(), List.of(), List.of(), false, "", "{}"));
        assertThat(nobody.in(Map.of("text", "现场察看"))).containsEntry("text", "现场察看");
    }
}
