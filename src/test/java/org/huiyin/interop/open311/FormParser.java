package org.huiyin.interop.open311;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.apache.tomcat.util.http.Parameters;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Words;

/** Reads a form as the container does, and from it what Open311 asks and reports. */
public final class FormParser {

    private FormParser() {}

    public static void read(byte[] form) {
        var parameters = new Parameters();
        parameters.setCharset(StandardCharsets.UTF_8);
        try {
            parameters.processParameters(form, 0, form.length);
        } catch (IllegalStateException refused) {
            return; // answered 400 by the container
        }
        var arguments = new TreeMap<String, List<String>>();
        Collections.list(parameters.getParameterNames()).forEach(name -> arguments.put(name, Arrays.asList(parameters.getParameterValues(name))));
        var sent = new Sent(arguments);
        one(() -> RequestFilters.of(sent, "", Instant.EPOCH.plusSeconds(1_800_000_000)));
        one(() -> Xml.of("errors", new Rows("error", List.of(PostedRequest.of(sent).description()))));
        one(() -> Location.of(sent));
    }

    private static void one(Runnable reading) {
        try {
            reading.run();
        } catch (GeoFault refused) {
            if (refused.words().stream().map(Words::key).anyMatch(String::isBlank)) {
                throw new AssertionError("refused without a word", refused);
            }
        } catch (InvalidInput refused) {
            if (refused.faults().isEmpty()) {
                throw new AssertionError("refused without a word", refused);
            }
        }
    }
}
