package org.huiyin.directory;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.directory.Organisation.Kind;
import org.jspecify.annotations.Nullable;

/** Every province, city and county has a petition office and a government; they need not be typed in. */
final class OrganisationRules {

    /** No organisation is made there: the Regulations name none for Taiwan, Hong Kong and Macao. */
    private static final Set<String> LEFT_OUT = Set.of("71", "81", "82");
    private static final String GOVERNMENT = "zf";

    private record Rule(String shortName, Kind kind, Pattern codes, String appended) {
        boolean speaksOf(Region region) {
            return codes.matcher(region.code()).matches();
        }
    }

    private final List<Rule> rules = CsvSheet.shipped("organisation-rules.csv").rows().stream()
            .map(row -> new Rule(row.get("short"), Kind.valueOf(row.get("kind")), Pattern.compile(row.get("codes")), row.get("appended")))
            .toList();

    /** What the rules make of these regions. */
    Stream<Organisation> made(RegionTable regions) {
        return regions.all().stream()
                .filter(region -> !region.level().below(Level.COUNTY) && !regions.nominal(region))
                .filter(region -> !LEFT_OUT.contains(region.code().substring(0, 2)))
                .flatMap(region -> Stream.of(Kind.GOVERNMENT, Kind.PETITION_OFFICE).flatMap(kind -> first(kind, region)).map(rule -> made(rule, region, regions)));
    }

    private Stream<Rule> first(Kind kind, Region region) {
        return rules.stream().filter(rule -> rule.kind == kind && rule.speaksOf(region)).limit(1);
    }

    private static Organisation made(Rule rule, Region region, RegionTable regions) {
        var parent = rule.kind == Kind.GOVERNMENT ? governmentAbove(region, regions) : region.code() + '-' + GOVERNMENT;
        return new Organisation(region.code() + '-' + rule.shortName, region.name() + rule.appended, rule.kind, region.code(), parent,
                Set.of(), "", "", "", null);
    }

    private static @Nullable String governmentAbove(Region region, RegionTable regions) {
        return regions.path(region.code()).reversed().stream().skip(1).findFirst().map(above -> above.code() + '-' + GOVERNMENT).orElse(null);
    }
}
