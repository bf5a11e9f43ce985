package org.huiyin.interop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.huiyin.DemandedFields;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What the description calls required is what the checks of the use cases demand. */
class RequiredFieldsTests {

    private static final Properties TABLE = table();

    /** Checked for one of the ways only on which the record comes. */
    private static final Map<String, Set<String>> NOT_ALWAYS = Map.of(
            "petition.intake.Submission", Set.of("channel"), // who sends it online need not say so
            "coordination.joint.SummonsOrder", Set.of("place"), // a window knows its own
            "directory.change.OrganisationEntry", Set.of("kind", "name", "region")); // what a change leaves out stays

    /** A field that a check demands in every case stands in the table; for what a check is too clever to be read, a line is written by hand. */
    @Test
    void everyDemandOfACheckStandsInTheTable() {
        var missing = new TreeSet<String>();
        DemandedFields.inTheHouse().forEach((type, fields) -> {
            var known = List.of(TABLE.getProperty(type, "").split(","));
            fields.removeAll(NOT_ALWAYS.getOrDefault(type, Set.of()));
            if (!fields.isEmpty() && !known.containsAll(fields)) {
                missing.add(type + '=' + String.join(",", fields));
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyLineNamesFieldsOfARecord() throws ClassNotFoundException {
        for (var name : TABLE.stringPropertyNames()) {
            var fields = Arrays.stream(Class.forName("org.huiyin." + name).getRecordComponents()).map(BodySchemas::name).toList();
            assertThat(fields).as(name).containsAll(List.of(TABLE.getProperty(name).split(",")));
        }
    }

    private static Properties table() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("interop/required.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
