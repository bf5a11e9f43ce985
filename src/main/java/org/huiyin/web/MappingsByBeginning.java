package org.huiyin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the controller of an address as Spring does, but asks a mapping for its method, media types and pattern only where its path begins
 * as the address does. Of hundreds that is a handful, and to ask them all costs more than most answers.
 */
public final class MappingsByBeginning extends RequestMappingHandlerMapping {

    private final Map<RequestMappingInfo, String[]> beginnings = new ConcurrentHashMap<>();

    /** A request with the path that is looked for, at hand. */
    private static final class Asked extends HttpServletRequestWrapper {

        private final String path;

        Asked(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        return super.lookupHandlerMethod(path, new Asked(request, path));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        return request instanceof Asked asked && !mayMatch(info, asked.path) ? null : super.getMatchingMapping(info, request);
    }

    /** An address may spell a letter as a number; then every pattern is asked. */
    private boolean mayMatch(RequestMappingInfo info, String path) {
        if (path.indexOf('%') >= 0) {
            return true;
        }
        var known = beginnings.get(info);
        for (var beginning : known == null ? beginnings.computeIfAbsent(info, MappingsByBeginning::of) : known) {
            if (path.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static String[] of(RequestMappingInfo info) {
        return info.getPatternValues().stream().map(MappingsByBeginning::beginning).distinct().toArray(String[]::new);
    }

    /** What stands before the first placeholder, without the slash there, which what is left out takes with it. */
    private static String beginning(String pattern) {
        return pattern.replaceFirst("/?[{*?].*", "");
    }
}
