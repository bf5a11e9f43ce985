package org.huiyin.citizen;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.huiyin.Visitor;
import org.springframework.web.util.HtmlUtils;

/** Somebody who fills in the forms of the running house: reads the page, changes some fields and posts all of them, as a browser does. */
final class FormFiller {

    private static final Pattern INPUT = Pattern.compile("<input ((?:[^>\"]|\"[^\"]*\")*)>");
    private static final Pattern AREA = Pattern.compile("<textarea [^>]*name=\"([^\"]+)\"[^>]*>\n?(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select [^>]*name=\"([^\"]+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    private final Visitor visitor;
    private HttpResponse<String> answer;

    FormFiller(int port) {
        visitor = new Visitor(port);
        answer = visitor.get("/petition/new");
    }

    /** Opens a page. */
    FormFiller open(String path) {
        answer = visitor.get(path);
        return this;
    }

    /** Changes fields of the page that is open ({@code name, value, …}) and presses {@code go}. */
    FormFiller post(String path, String go, String... changes) {
        var fields = fields();
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        fields.put("go", go);
        return postAll(path, fields);
    }

    FormFiller postAll(String path, Map<String, String> fields) {
        answer = visitor.postForm(path, fields);
        return this;
    }

    /** Goes on from an answer that came another way, with a file for one. */
    HttpResponse<String> shows(HttpResponse<String> other) {
        answer = other;
        return other;
    }

    FormFiller step(String go, String... changes) {
        return post("/petition/new", go, changes);
    }

    /** Goes through all steps with a claim from Hangping, changed as asked, up to "check your answers". */
    FormFiller upToCheck(String... changes) {
        step("next", "class", "claim").step("find", "search", "浦江县杭坪镇").step("next").step("next", "title", "路灯坏了", "facts", "镇口的路灯坏了三个月", "claim", "请修好路灯");
        return step("next", changes);
    }

    /** Sends and follows to the receipt. */
    FormFiller sent() {
        return step("send").open("/petition/receipt");
    }

    String number() {
        return found("class=\"number\">(\\d{22})<");
    }

    String code() {
        return found("class=\"code\">([A-Z2-9]{8})<");
    }

    String found(String pattern) {
        var found = Pattern.compile(pattern).matcher(page());
        if (!found.find()) {
            throw new AssertionError(pattern + " is not on the page:\n" + page());
        }
        return found.group(1);
    }

    int status() {
        return answer.statusCode();
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    String page() {
        return answer.body();
    }

    Visitor visitor() {
        return visitor;
    }

    /** Everything the page would post as it stands. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(page()).results().map(found -> found.group(1)).forEach(input -> {
            var type = attribute(input, "type");
            boolean left = type.equals("file") || (type.equals("radio") || type.equals("checkbox")) && !input.contains(" checked");
            if (!left && !attribute(input, "name").isEmpty()) {
                fields.put(attribute(input, "name"), attribute(input, "value"));
            }
        });
        AREA.matcher(page()).results().forEach(area -> fields.put(area.group(1), HtmlUtils.htmlUnescape(area.group(2))));
        SELECT.matcher(page()).results().forEach(select -> {
            var chosen = CHOSEN.matcher(select.group());
            fields.put(select.group(1), chosen.find() ? chosen.group(1) : "");
        });
        return fields;
    }

    private static String attribute(String input, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(input);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }
}
