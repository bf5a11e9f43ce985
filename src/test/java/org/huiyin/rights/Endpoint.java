package org.huiyin.rights;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiyin.actor.Role;
import org.huiyin.petition.PetitionNumber;

/** One address of the house and who may reach it, by the table in {@code endpoints.txt}. */
record Endpoint(String method, String pattern, Guard guard, Set<Role> roles) {

    private static final Map<String, String> OF_PROGRAMS = Map.of("format", "xml", "service", "0305", "token", "1", "webhook", "1", "delivery", "1");

    /** A variable of a pattern, with or without what it must look like. */
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(:(?:[^{}]|\\{[^{}]*})*)?}");
    private static final Map<String, String> ALIKE = Map.ofEntries(Map.entry("ticket", "0000000000000000000000000000000000000000"), Map.entry("client", MachineTokens.NOBODYS), Map.entry("key", "none"), Map.entry("year", "2031"),
            Map.entry("code", "330726"), Map.entry("account", "matrix-holder"), Map.entry("report", "1"), Map.entry("organisation", "330726-nobody"), Map.entry("text", "1"), Map.entry("seq", "1"), Map.entry("slip", "1"),
            Map.entry("token", "A".repeat(43)), Map.entry("message", "1"), Map.entry("slug", "matrix"), Map.entry("reception", "999999901"), Map.entry("room", "1"), Map.entry("leader", "999999901"), Map.entry("day", "999999901"), Map.entry("followUp", "999999901"), Map.entry("trip", "T999999901-1"), Map.entry("car", "999999901"), Map.entry("person", "999999901"), Map.entry("passing", "999999901"), Map.entry("absence", "1"), Map.entry("place", "330726101"), Map.entry("note", "1"), Map.entry("letter", "1"), Map.entry("heading", "people"), Map.entry("export", "1"), Map.entry("view", "1"), Map.entry("secret", "nobodys"), Map.entry("entry", "99999990-0000-4000-8000-000000000001"), Map.entry("recording", "999999901"), Map.entry("mediation", "999999901"), Map.entry("conference", "999999901"), Map.entry("item", "999999901"), Map.entry("mediator", "999999901"), Map.entry("studio", "999999901"), Map.entry("summons", "999999901"), Map.entry("centre", "999999901"), Map.entry("window", "1"), Map.entry("drawn", "999999901"), Map.entry("kiosk", "A".repeat(43)), Map.entry("step", "what"), Map.entry("visit", "999999901"), Map.entry("sweep", "999999901"), Map.entry("delegate", "999999901"), Map.entry("part", "0"));

    String name() {
        return method + ' ' + pattern;
    }

    /** Whether what it answers is a page; a visitor who has not signed in is led to the sign-in page there. */
    boolean page() {
        return !pattern.startsWith("/api/");
    }

    /** What a request to it carries. */
    enum Body { NONE, FORM, JSON, CSV, PARTS }

    Body body() {
        if (!Set.of("POST", "PUT").contains(method)) {
            return Body.NONE;
        }
        if (pattern.contains("/staff/directory/")) {
            return Body.CSV;
        }
        var files = pattern.equals("/verify") || pattern.equals("/api/v1/documents") || pattern.contains("/templates/") || pattern.endsWith("/imports/{mapping}") || pattern.equals("/console/daily-imports") || pattern.equals("/console/account-sheet") || pattern.equals("/console/organisations/{id}/letterhead") || pattern.startsWith("/console/directory/");
        return files ? Body.PARTS : page() ? Body.FORM : Body.JSON;
    }

    /** The address with what is asked for filled in; variables that name no petition are the same for everybody. */
    String at(Asked asked) {
        return VARIABLE.matcher(pattern).replaceAll(variable -> value(variable.group(1), variable.group(2) != null, asked));
    }

    private String value(String variable, boolean constrained, Asked asked) {
        return switch (variable) {
            case "number" -> pattern.contains(":R") ? "R999999901-1" : pattern.contains(":V") ? "V999999901" : pattern.contains(":M") ? "M999999901" : constrained ? "1" : asked.number();
            case String id when id.equals("id") && pattern.startsWith("/console/organisations/") -> "330803219-zf";
            case String office when office.equals("organisation") && pattern.contains("/video/offices/") -> "330726-xfj";
            case String code when code.equals("code") && pattern.startsWith("/console/categories/") -> "0305";
            case String key when key.equals("key") && pattern.contains("/wording/") -> "notice.says.urging";
            case String recording when recording.equals("recording") && pattern.contains("/video/") -> "999999902";
            case "language" -> "zh-CN";
            case "id", "clock" -> pattern.contains("sessions/") ? "1" : pattern.contains("deadlines/{id") || pattern.contains("clock") ? asked.clock() : asked.paper();
            case "action" -> asked.action();
            case "kind" -> pattern.startsWith("/start") ? "claim" : pattern.contains("directory") ? "regions" : "opinion";
            default -> ALIKE.getOrDefault(variable, OF_PROGRAMS.getOrDefault(variable, constrained ? "1" : "nobody"));
        };
    }

    /** What a request is about. */
    record Asked(String number, String paper, String clock, String action) {

        /** A well-formed number that nobody was given. */
        static final Asked NOTHING = new Asked(PetitionNumber.of("330726", LocalDate.of(2026, 3, 2), 9_999_999), "notice-999999999999", "999999999999", "accept");

        Asked with(String other) {
            return new Asked(number, paper, clock, other);
        }
    }
}
