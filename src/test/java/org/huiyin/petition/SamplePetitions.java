package org.huiyin.petition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.intake.Submission;
import org.huiyin.runtime.Facts;
import org.huiyin.runtime.JsonFacts;

/** Petitions and people for tests: a county office, the housing bureau below it, and what they may be asked. */
public final class SamplePetitions {

    public static final String OFFICE = "330726-xfj";
    public static final String BUREAU = "330726-zjj";
    public static final Actor TRIAGE = new Actor("triage", OFFICE, "330726", Set.of(Role.TRIAGE));
    public static final Actor CLERK = new Actor("clerk", OFFICE, "330726", Set.of(Role.CLERK));
    public static final Actor LEADER = new Actor("office-leader", OFFICE, "330726", Set.of(Role.OFFICE_LEADER));
    public static final Actor HANDLER = new Actor("handler", BUREAU, "330726", Set.of(Role.HANDLER));
    public static final Actor HEAD = new Actor("unit-head", BUREAU, "330726", Set.of(Role.UNIT_HEAD));
    public static final Actor SISTER = new Actor("handler-sister", "330726-jtj", "330726", Set.of(Role.HANDLER, Role.UNIT_HEAD));

    private SamplePetitions() {}

    /** A claim about a street lamp, by somebody who can be written to. */
    public static Submission lamp() {
        return facts(lampFields()).as(Submission.class);
    }

    public static Map<String, Object> lampFields() {
        var fields = new HashMap<String, Object>();
        fields.put("class", "claim");
        fields.put("title", "路口路灯不亮");
        fields.put("claim", "请修好路灯");
        fields.put("facts", "镇口的路灯坏了三个月，夜里走路不安全。");
        fields.put("region", "330726107");
        fields.put("petitioner", Map.of("name", "赵试𠮷", "address", "试用村1号", "phone", "13900000001"));
        fields.put("electronicDelivery", true);
        return fields;
    }

    /** The same, from somebody who left no address. */
    public static Submission withoutAddress() {
        var fields = lampFields();
        fields.put("petitioner", Map.of("name", "赵试"));
        return facts(fields).as(Submission.class);
    }

    public static Submission suggestion() {
        var fields = lampFields();
        fields.put("class", "suggestion");
        return facts(fields).as(Submission.class);
    }

    /** An accusation against the housing bureau. */
    public static Submission accusationOf(String organisation) {
        var fields = lampFields();
        fields.put("class", "accusation");
        fields.put("accused", List.of(Map.of("name", "某甲", "organisation", organisation)));
        return facts(fields).as(Submission.class);
    }

    public static Facts facts(Map<String, Object> fields) {
        return JsonFacts.of(fields);
    }

    public static Facts classification(String kind) {
        return facts(Map.of("class", kind, "category", "0305"));
    }

    public static Facts claims(String outcome) {
        return facts(Map.of("claims", List.of(Map.of("claim", "请修好路灯", "facts", "经查属实", "outcome", outcome, "basis", "依据甲规定", "opinion", "意见乙"))));
    }
}
