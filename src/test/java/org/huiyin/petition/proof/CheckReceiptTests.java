package org.huiyin.petition.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huiyin.petition.proof.Finding.Step;
import org.huiyin.petition.proof.Finding.Verdict;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is changed in a receipt, be it one character, is found, and the step that does not hold is named. */
class CheckReceiptTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final KeptReceipt GOOD = SampleReceipts.sealedAmong(20);

    private static Set<Step> broken(KeptReceipt receipt) {
        var steps = EnumSet.noneOf(Step.class);
        CheckReceipt.alone(receipt).stream().filter(f -> f.verdict() == Verdict.BROKEN).map(Finding::step).forEach(steps::add);
        return steps;
    }

    @Test
    void aGoodReceiptHolds() {
        assertThat(CheckReceipt.alone(KeptReceipt.read(GOOD.json()))).extracting(Finding::verdict).containsExactly(Verdict.HOLDS, Verdict.HOLDS, Verdict.HOLDS, Verdict.HOLDS);
        assertThat(CheckReceipt.alone(SampleReceipts.sealedAmong(0))).extracting(Finding::verdict).containsOnly(Verdict.HOLDS);
    }

    @Test
    void withoutASealTheLaterStepsStayOpen() {
        var early = new KeptReceipt(GOOD.number(), GOOD.receivedAt(), GOOD.hash(), GOOD.event(), GOOD.salt(), GOOD.words(), null);
        assertThat(CheckReceipt.alone(early)).extracting(Finding::verdict).containsExactly(Verdict.HOLDS, Verdict.HOLDS, Verdict.OPEN);
        assertThat(early.json()).doesNotContain("seal");
    }

    @Test
    void everyChangedCharacterIsFoundAndNamed() {
        var tried = new TreeSet<String>();
        for (var place : places(JSON.readTree(GOOD.json()), "")) {
            var expected = expected(place);
            var text = at(JSON.readTree(GOOD.json()), place).asString();
            for (int i = 0; i < text.length(); i++) {
                for (var other : List.of((char) (text.charAt(i) ^ 1), (char) (text.charAt(i) ^ 0x20), '0', 'F')) {
                    if (other != text.charAt(i)) {
                        var changed = JSON.readTree(GOOD.json());
                        set(changed, place, text.substring(0, i) + other + text.substring(i + 1));
                        assertThat(broken(KeptReceipt.read(changed.toString()))).as("%s at %d", place, i).contains(expected);
                        tried.add(place);
                    }
                }
            }
        }
        assertThat(tried).hasSizeGreaterThan(15);
    }

    @Test
    void aPathCutShortOrDrawnOutLeadsNowhere() {
        var seal = GOOD.seal();
        for (var path : List.of(seal.path().subList(1, seal.path().size()), twice(seal.path()), List.<PathStep>of())) {
            var changed = new ReceiptSeal(seal.number(), path, seal.statement(), seal.signature(), seal.publicKey());
            assertThat(broken(new KeptReceipt(GOOD.number(), GOOD.receivedAt(), GOOD.hash(), GOOD.event(), GOOD.salt(), GOOD.words(), changed))).containsExactly(Step.SEALED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "7", "{\"number\":\"1\"}", "{\"seal\":{}}"})
    void whatIsNoReceiptIsToldSo(String text) {
        assertThatThrownBy(() -> KeptReceipt.read(text)).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.faults()).extracting(InvalidInput.FieldFault::field).containsExactly("receipt"));
    }

    private static List<PathStep> twice(List<PathStep> path) {
        var longer = new ArrayList<>(path);
        longer.addAll(path);
        return longer;
    }

    private static Step expected(String place) {
        return switch (place.replaceAll("/\\d+", "")) {
            case "/words", "/salt" -> Step.WORDS;
            case "/event", "/hash", "/number", "/receivedAt" -> Step.EVENT;
            case "/seal/statement", "/seal/signature", "/seal/publicKey" -> Step.SIGNED;
            default -> Step.SEALED;
        };
    }

    private static List<String> places(JsonNode node, String at) {
        var found = new ArrayList<String>();
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> found.addAll(places(object.get(name), at + "/" + name)));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                found.addAll(places(list.get(i), at + "/" + i));
            }
        } else if (node.isString()) {
            found.add(at);
        }
        return found;
    }

    private static JsonNode at(JsonNode root, String place) {
        return root.at(place);
    }

    private static void set(JsonNode root, String place, String value) {
        ((ObjectNode) root.at(place.substring(0, place.lastIndexOf('/')))).put(place.substring(place.lastIndexOf('/') + 1), value);
    }
}
