package org.huiyin.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes what each scene hands in, in the fields that the use cases read. */
@Component
@Profile("demo")
class Script {

    private final Cast cast;
    private final TaleNumbers numbers;

    Script(Cast cast, TaleNumbers numbers) {
        this.cast = cast;
        this.numbers = numbers;
    }

    /** The petition as it is handed in or recorded. */
    Map<String, Object> submission(Tale tale) {
        var fields = new HashMap<String, Object>();
        for (var same : List.of("class", "channel", "title", "claim", "facts", "region", "place")) {
            fields.put(same, tale.say(same));
        }
        var reachable = tale.contactable();
        fields.put("petitioner", filled(Map.of("name", tale.say("name"), "phone", tale.say("phone"), "address", reachable ? cast.regionName(tale) + tale.say("address") : tale.say("address"))));
        fields.put("persons", tale.persons());
        fields.put("electronicDelivery", reachable && tale.channel() == Channel.NETWORK);
        fields.put("publishConsent", tale.petitionClass() == PetitionClass.SUGGESTION || tale.published());
        fields.put("readBack", tale.channel().oral());
        if (!tale.say("accused").isEmpty()) {
            fields.put("accused", List.of(Map.of("name", "", "organisation", tale.say("accused"))));
        }
        return fields;
    }

    /** The facts of an action. */
    Map<String, Object> facts(Scene scene) {
        var tale = scene.tale();
        var today = scene.at().toLocalDate();
        return switch (scene.deed()) {
            case COME -> submission(tale);
            case CLASSIFY -> classification(scene);
            case FORWARD -> Map.of("to", scene.unit());
            case ASSIGN -> Map.of("to", scene.unit(), "due", today.plusDays(days(scene)).toString());
            case ACCEPT -> tale.petitionClass() == PetitionClass.CLAIM ? Map.of("route", scene.detail()) : Map.of();
            case INTERVIEW -> Map.of("date", today.toString(), "kind", "interview", "persons", heard(tale, scene), "text", tale.say("facts"));
            case INVESTIGATE -> Map.of("date", today.toString(), "kind", "investigation", "persons", scene.by().displayName(), "text", tale.say("found"));
            case EXTEND -> Map.of("days", days(scene), "reason", scene.remark());
            case DRAFT -> draft(tale);
            case RETURN -> Map.of("remarks", scene.remark());
            case DELIVER -> tale.contactable() ? Map.of("date", today.toString(), "mode", mode(tale), "person", tale.say("name"), "signed", true)
                    : Map.of("date", today.toString(), "mode", "public", "reason", scene.detail());
            case EXECUTE -> Map.of("date", today.plusDays(days(scene)).toString(), "result", scene.remark());
            case CLOSE -> Map.of("result", scene.remark());
            case ASK, ANSWER -> Map.of("text", scene.detail());
            case RATE -> Map.of("subject", scene.detail().split(":")[0], "value", scene.detail().split(":")[1]);
            case SUPPLEMENT -> Map.of("text", scene.remark());
            case REFUSE -> Map.of("pending", other(scene), "reason", scene.remark());
            case NOLONGER -> Map.of("decided", other(scene), "reason", scene.remark());
            case JOIN -> Map.of("parent", other(scene), "reason", scene.remark());
            case REPORT -> Map.of("summary", scene.remark());
            case IMPORT -> imported(scene.detail().split("/"), scene.remark());
            case INVITE -> Map.of("units", List.of(Map.of("unit", scene.detail(), "part", scene.remark(), "due", today.plusDays(40).toString())));
            case MEDIATE -> Map.of("parties", scene.remark());
            case AGREE -> Map.of("result", "agreed", "date", today.toString(), "parties", tale.say("name"), "text", scene.remark(), "due", today.plusDays(days(scene)).toString());
            case HEARING -> Map.of("date", today.plusDays(days(scene)).toString(), "place", cast.nameOf(scene.unit()), "panel", cast.panel(), "reason", scene.remark());
            case SIGN -> scene.detail().isEmpty() ? Map.of() : Map.of("adoption", scene.detail());
            case POST -> Map.of("date", today.toString(), "tracking", scene.detail());
            case DECIDE, FINISH -> Map.of("decision", scene.detail(), "opinion", scene.remark(), "basis", tale.say("basis"));
            case TELL -> Map.of("date", today.toString(), "mode", "in-person", "person", tale.say("name"), "signed", true);
            case CARE -> Map.of("text", scene.remark());
            case VERIFY -> Map.of("date", today.toString(), "result", scene.detail(), "text", scene.remark());
            case JUDICIAL, DISCIPLINE, OBJECT, REJECT, DISPUTE, SIMPLE, CONTEST, APPEAL, WITHDRAW -> Map.of("reason", scene.remark());
            case UPHOLD, SUBMIT, DUTY, STUDY -> Map.of();
        };
    }

    /** The number of the other tale that a deed speaks of. */
    private String other(Scene scene) {
        return numbers.of(Integer.parseInt(scene.detail()));
    }

    private static int days(Scene scene) {
        return Integer.parseInt(scene.detail());
    }

    private static String heard(Tale tale, Scene scene) {
        return tale.say("name").isEmpty() ? scene.by().displayName() : tale.say("name");
    }

    /** A claim is answered with an opinion claim by claim, anything else with a reply. */
    private static Map<String, Object> draft(Tale tale) {
        if (tale.petitionClass() != PetitionClass.CLAIM) {
            return Map.of("kind", "reply", "body", tale.say("answer"));
        }
        return Map.of("kind", "opinion", "claims", List.of(Map.of("claim", tale.say("claim"), "facts", tale.say("found"),
                "outcome", tale.say("outcome"), "basis", tale.say("basis"), "opinion", tale.say("answer"))));
    }

    private static String mode(Tale tale) {
        return switch (tale.channel()) {
            case NETWORK -> "electronic";
            case LETTER, FAX -> "post";
            case PHONE, VISIT -> "in-person";
        };
    }

    /** Organ, procedure and term. */
    private static Map<String, Object> imported(String[] told, String reason) {
        return Map.of("organ", told[0], "procedure", told[1], "term", told[2], "reason", reason);
    }

    private static Map<String, String> filled(Map<String, String> fields) {
        var kept = new HashMap<>(fields);
        kept.values().removeIf(String::isEmpty);
        return kept;
    }

    /** Whom an accusation accuses stands in it already, or nobody is; triage confirms that. The detail names the tale that this one repeats. */
    private Map<String, Object> classification(Scene scene) {
        var tale = scene.tale();
        var fields = new HashMap<String, Object>(Map.of("class", tale.say("class"), "category", tale.say("category"), "region", tale.region(), "place", tale.say("place")));
        if (tale.petitionClass() == PetitionClass.ACCUSATION) {
            fields.put("accused", List.of());
        }
        if (!scene.detail().isEmpty()) {
            fields.put("repeatOf", other(scene));
        }
        return fields;
    }
}
