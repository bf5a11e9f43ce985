package org.huiyin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Other sites that may show the page being answered in a frame; only under addresses that may be framed at all ({@link AnswerHeaders}). */
public final class Framers {

    private static final String NAME = Framers.class.getName();

    private Framers() {}

    /** @param origins such as {@code https://www.example.gov.cn}, checked when they were taken */
    public static void allow(HttpServletRequest request, List<String> origins) {
        request.setAttribute(NAME, String.join(" ", origins));
    }

    static String of(HttpServletRequest request) {
        return request.getAttribute(NAME) instanceof String origins ? origins : "";
    }
}
