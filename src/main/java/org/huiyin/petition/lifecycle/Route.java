package org.huiyin.petition.lifecycle;

import java.util.List;

/** The six routes of a claim (Art 31). */
public final class Route {

    /** Everything that no other procedure takes: handled by the organ itself within 60 days. */
    public static final String RESIDUAL = "31(6)";
    /** To investigate a violation or perform a protective duty, or to answer: within two months. */
    public static final String LEGAL_DUTY = "31(5)";
    public static final List<String> ALL = List.of("31(1)", "31(2)", "31(3)", "31(4)", LEGAL_DUTY, RESIDUAL);

    private Route() {}
}
