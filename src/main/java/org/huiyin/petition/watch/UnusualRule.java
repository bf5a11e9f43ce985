package org.huiyin.petition.watch;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** What is out of the ordinary within one hour. Each counts different petitions, but for searches, which have none. */
public enum UnusualRule {
    FILES(UnusualSettings::files, "r.petition is not null and r.what <> 'readings'"),
    NIGHT(UnusualSettings::night, "r.petition is not null and r.what <> 'readings' and (extract(hour from r.at at time zone 'Asia/Shanghai') >= 22 or extract(hour from r.at at time zone 'Asia/Shanghai') < 6)"),
    NAMES(UnusualSettings::names, """
            (r.what in ('petitioner', 'petitioner-paper', 'envelope') or r.what like '%-contact' or r.what in ('addressed-paper', 'addressed-paper-word') and not exists (select from petition p where p.id = r.petition
                and (p.office = r.unit or p.holder = r.unit or p.verifier = r.unit or p.circle @> array[r.unit])))"""),
    SEARCHES(UnusualSettings::searches, "r.what = 'search'"),
    FAR(UnusualSettings::far, """
            r.unit is not null and exists (select from petition p where p.id = r.petition) and not exists (select from petition p where p.id = r.petition
                and (p.office = r.unit or p.holder = r.unit or p.verifier = r.unit or p.circle @> array[r.unit]))""");

    private final ToIntFunction<UnusualSettings> limit;
    private final String readings;

    UnusualRule(ToIntFunction<UnusualSettings> limit, String readings) {
        this.limit = limit;
        this.readings = readings;
    }

    int limit(UnusualSettings settings) {
        return limit.applyAsInt(settings);
    }

    /** Predicate on {@code reading r}. */
    String readings() {
        return readings;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static UnusualRule of(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst().orElseThrow();
    }
}
