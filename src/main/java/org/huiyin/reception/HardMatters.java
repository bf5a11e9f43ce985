package org.huiyin.reception;

/** What makes a matter one for leaders (疑难、跨部门), as predicates on {@code petition p}: always of the matter, never of a person. */
public final class HardMatters {

    /** It was reviewed, and decided on. */
    public static final String REVIEWED = """
            (p.reviewer is not null and exists (select from petition_event e where e.petition = p.id and e.type in ('review-decided', 'rereview-decided')))""";

    /** A unit to which it was sent objected, or it came back from there. */
    public static final String SENT_BACK = "exists (select from petition_event e where e.petition = p.id and e.type in ('objected', 'objection-upheld'))";

    /** Several units answer a part of it. */
    public static final String SHARED = "(p.helpers <> '{}')";

    /** Several units were asked, it had to be decided which one it is for, or departments besides the one that handles it were called about it. */
    public static final String BETWEEN_UNITS = """
            (exists (select from petition_event e where e.petition = p.id and e.type in ('units-invited', 'jurisdiction-referred')) or exists (select from summons s join summoned u on u.summons = s.id where s.petition = p.number and s.state <> 'called-off' and u.unit <> coalesce(p.organ, p.holder)))""";

    private HardMatters() {}
}
