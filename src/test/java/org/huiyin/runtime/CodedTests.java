package org.huiyin.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CodedTests {

    private static final JsonMapper JSON = new JsonMapper();

    enum Sent implements Coded { HERE, ON_THE_WAY }

    record Parcel(@Nullable Sent sent, List<Sent> before, Map<Sent, Integer> counted) {}

    @Test
    void whatIsSentIsWhatIsRead() {
        var parcel = new Parcel(Sent.ON_THE_WAY, List.of(Sent.HERE), Map.of(Sent.ON_THE_WAY, 2));
        var sent = JSON.writeValueAsString(parcel);
        assertThat(JSON.readTree(sent)).isEqualTo(JSON.readTree("""
                {"sent": "on-the-way", "before": ["here"], "counted": {"on-the-way": 2}}"""));
        assertThat(JSON.readValue(sent, Parcel.class)).isEqualTo(parcel);
    }

    @Test
    void aCodeIsFoundOrNot() {
        assertThat(Coded.named(Sent.class, "on-the-way")).contains(Sent.ON_THE_WAY);
        assertThat(Coded.named(Sent.class, "ON_THE_WAY")).isEmpty();
        assertThat(Coded.named(Sent.class, null)).isEmpty();
        assertThat(Coded.of(Sent.class, "on-the-way")).isEqualTo(Sent.ON_THE_WAY);
        assertThatIllegalArgumentException().isThrownBy(() -> Coded.of(Sent.class, "nowhere"));
    }

    @Test
    void whoSendsAnotherIsToldWhichThereAre() {
        record Asked(@Nullable Sent sent) {}
        assertThat(JsonFacts.of(Map.of("sent", "ON-THE-WAY")).as(Asked.class).sent()).isEqualTo(Sent.ON_THE_WAY);
        assertThatThrownBy(() -> JsonFacts.of(Map.of("sent", "nowhere")).as(Asked.class)).isInstanceOfSatisfying(InvalidInput.class,
                refused -> assertThat(refused.faults().toString()).contains("here, on-the-way"));
    }
}
