package org.huiyin.interop.open;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.petition.publication.OpenQuery;
import org.huiyin.runtime.InvalidInput;
import org.springframework.web.util.UriComponentsBuilder;

/** What an address of the open data asks for: the filters of the public list, a limit and where to go on. */
record OpenAsked(Map<String, String> asked) {

    private static final String LIMIT = "200";

    /** @throws InvalidInput naming the parameter */
    OpenQuery query() {
        var limit = asked.getOrDefault("limit", LIMIT);
        if (!limit.matches("\\d{1,6}")) {
            throw InvalidInput.of("limit", "interop.not-a-number");
        }
        return new OpenQuery(said("q"), said("region"), said("category"), asked.get("after"), Integer.parseInt(limit));
    }

    private String said(String name) {
        return asked.getOrDefault(name, "");
    }

    /** The same question from there on. */
    String onward(String path, String after) {
        var values = new LinkedHashMap<>(asked);
        values.keySet().retainAll(java.util.List.of("q", "region", "category", "limit"));
        values.put("after", after);
        var address = UriComponentsBuilder.fromPath(path);
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
