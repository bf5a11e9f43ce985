package org.huiyin.interop.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.petition.Action;
import org.huiyin.petition.SamplePetitions;
import org.junit.jupiter.api.Test;

/** What a program reads again of what it handed in, page by page, and what it adds. */
class Open311FollowApiTests extends Open311Caller {

    @Test
    void whoHandedItInFindsItAgainAndFollowsIt() {
        var number = reported();
        var own = visitor.get(V2 + "requests/" + number + ".json?api_key=" + key());
        assertThat(own.statusCode()).as(own.body()).isEqualTo(200);
        var request = tree(own).get(0);
        assertThat(request.propertyNames()).containsExactly("service_request_id", "status", "status_notes", "service_name", "service_code", "description", "agency_responsible", "service_notice",
                "requested_datetime", "updated_datetime", "expected_datetime", "address", "address_id", "zipcode", "lat", "long", "media_url");
        assertThat(request.get("status").asString()).isEqualTo("open");
        assertThat(request.get("description").isNull()).isTrue();
        assertThat(request.get("address").asString()).contains("浦江县").contains("驻地").doesNotContain("浦南");
        assertThat(request.get("address_id").asString()).isEqualTo("330726");
        assertThat(List.of(request.get("lat").asDouble(), request.get("long").asDouble())).containsExactly(29.45, 119.89);
        assertThat(own.body()).doesNotContain("路灯", "赵", "13900000001");
        var another = visitor.get(V2 + "requests/" + number + ".json?api_key=" + token("330803-xfj", "submit"));
        assertThat(another.statusCode()).as("another unit's program").isEqualTo(404);
        classify(number, "0305");
        assertThat(tree(visitor.get(V2 + "requests.json?service_request_id=" + number + "&api_key=" + key())).get(0).get("service_code").asString()).isEqualTo("0305");
        withdraw(number);
        var updates = tree(visitor.get(V2 + "servicerequestupdates.json?api_key=" + key())).values().stream().filter(each -> each.get("service_request_id").asString().equals(number)).toList();
        assertThat(updates.getFirst().propertyNames()).containsExactly("update_id", "service_request_id", "status", "updated_datetime", "description", "media_url", "external_status_code");
        assertThat(updates.stream().map(each -> each.get("status").asString())).containsExactly("open", "no_further_action");
        assertThat(tree(visitor.get(V2 + "requests.json?status=open&api_key=" + key())).findValuesAsString("service_request_id")).doesNotContain(number);
        assertThat(tree(visitor.get(V2 + "requests.json?status=closed&api_key=" + key())).findValuesAsString("service_request_id")).contains(number);
    }

    @Test
    void whatWasAddedThereIsAddedHereOnce() {
        var number = reported();
        var update = Map.of("api_key", key(), "service_request_id", number, "update_id", "4711", "updated_datetime", "2026-01-05T09:00:00Z", "status", "FIXED", "description", "灯又亮了");
        var answer = visitor.postForm(V2 + "servicerequestupdates.xml", update);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(xml(answer).getTagName()).isEqualTo("service_request_updates");
        assertThat(xml(answer).getTextContent()).isEqualTo(number + "-2");
        assertThat(visitor.postForm(V2 + "servicerequestupdates.xml", update).body()).isEqualTo(answer.body());
        assertThat(jdbc.sql("select head_seq from petition where number = ?").param(number).query(Integer.class).single()).isEqualTo(2);
        for (var lacking : List.of("api_key", "service_request_id", "update_id", "status", "description")) {
            var less = new HashMap<>(update);
            less.remove(lacking);
            var refused = visitor.postForm(V2 + "servicerequestupdates.json", less);
            assertThat(refused.statusCode()).as(lacking).isEqualTo(lacking.equals("api_key") ? 403 : 400);
            assertThat(tree(refused).get(0).get("description").asString()).contains(lacking);
        }
        var foreign = submit.submit(consenting(Map.of()), null).receipt().number();
        var elsewhere = new HashMap<>(update);
        elsewhere.put("service_request_id", foreign);
        assertThat(visitor.postForm(V2 + "servicerequestupdates.json", elsewhere).statusCode()).as("not handed in there").isEqualTo(404);
    }

    @Test
    void pagesAndTheLinkLeadThroughTheWholeListOnce() {
        var mine = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            mine.addFirst(reported("attribute[title]", "第" + i + "盏"));
        }
        var query = V2 + "requests.json?jurisdiction_id=330726&page_size=2&api_key=" + key();
        var first = tree(visitor.get(query + "&page=1")).findValuesAsString("service_request_id");
        var second = tree(visitor.get(query + "&page=2")).findValuesAsString("service_request_id");
        assertThat(List.of(first.get(0), first.get(1), second.get(0), second.get(1))).isEqualTo(mine.subList(0, 4));
        var answer = visitor.get(query);
        var seen = new ArrayList<>(tree(answer).findValuesAsString("service_request_id"));
        while (seen.size() < 5) {
            var next = answer.headers().firstValue("Link").orElseThrow();
            assertThat(next).doesNotContain("hy_");
            answer = visitor.get(next.substring(1, next.indexOf('>')) + "&api_key=" + key());
            seen.addAll(tree(answer).findValuesAsString("service_request_id"));
        }
        assertThat(seen.subList(0, 5)).isEqualTo(mine);
        assertThat(tree(visitor.get(query.replace("330726", "330803")))).isEmpty();
        assertThat(visitor.get(V2 + "requests.json?jurisdiction_id=nowhere").statusCode()).isEqualTo(404);
    }

    private void withdraw(String number) {
        assertThat(acts.act(Actor.petitioner(number), number, null, Action.WITHDRAW, SamplePetitions.facts(Map.of("reason", "已经修好"))).toString()).contains("Done");
    }
}
