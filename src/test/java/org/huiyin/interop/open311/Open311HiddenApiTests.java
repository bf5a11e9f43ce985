package org.huiyin.interop.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.petition.SamplePetitions;
import org.junit.jupiter.api.Test;

/** What must never appear in GeoReport v2. */
class Open311HiddenApiTests extends Open311Caller {

    @Test
    void whatIsSealedOrNotToBeTalkedOfNeverAppears() {
        var hidden = new ArrayList<String>();
        hidden.add(submit.submit(SamplePetitions.lamp(), null).receipt().number());
        hidden.add(submit.submit(consenting(Map.of("confidential", true)), null).receipt().number());
        hidden.add(submit.submit(consenting(Map.of("class", "accusation", "accused", List.of(Map.of("name", "某甲", "organisation", "浦江县公安局")))), null).receipt().number());
        hidden.add(submit.submit(consenting(Map.of()), null).receipt().number());
        hidden.add(reported("attribute[publish_consent]", "no"));
        hidden.add(reported("attribute[confidential]", "yes"));
        hidden.subList(0, 2).forEach(number -> classify(number, "0305"));
        for (var as : List.of("api_key=" + key(), "")) {
            if (as.isEmpty()) {
                hidden.add(reported());
            }
            var ids = String.join(",", hidden);
            var seen = visitor.get(V2 + "requests.json?" + as).body() + visitor.get(V2 + "requests.json?service_request_id=" + ids + "&" + as).body()
                    + visitor.get(V2 + "servicerequestupdates.json?" + as).body();
            assertThat(hidden).allSatisfy(number -> {
                assertThat(seen).doesNotContain(number);
                var one = visitor.get(V2 + "requests/" + number + ".json?" + as);
                assertThat(one.body()).isEqualTo(visitor.get(V2 + "requests/nobody.json?" + as).body());
                assertThat(one.statusCode()).isEqualTo(404);
            });
        }
    }
}
