package org.huiyin.interop.once;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.OnPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever a program may send twice is done once: every POST takes a key, or stands on the list of those that do not, with the reason. */
class EveryPostTakesAKeyModuleTests extends OnPostgres {

    @Autowired @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mapping;

    private static Map<String, String> reasons() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/interop/without-key.txt")).stream().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\s+", 2)).collect(Collectors.toMap(row -> row[0], row -> row[1]));
    }

    /** By address, in which a variable is told without what it must look like. */
    private Map<String, List<HandlerMethod>> posts() {
        var posts = new TreeMap<String, List<HandlerMethod>>();
        mapping.getHandlerMethods().forEach((info, method) -> info.getPatternValues().stream().filter(path -> path.startsWith("/api/v1/") && info.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .map(path -> path.replaceAll("\\{(\\w+):[^/]*}(?=/|$)", "{$1}")).forEach(path -> posts.merge(path, List.of(method), (one, other) -> Stream.concat(one.stream(), other.stream()).toList())));
        return posts;
    }

    private static boolean takesKey(HandlerMethod method) {
        return method.hasMethodAnnotation(Once.class) || Arrays.stream(method.getMethodParameters()).map(parameter -> parameter.getParameterAnnotation(RequestHeader.class))
                .anyMatch(header -> header != null && header.name().equals(Once.KEY));
    }

    @Test
    void everyPostTakesAKeyOrSaysWhyNot() throws IOException {
        var reasons = reasons();
        var posts = posts();
        assertThat(posts).hasSizeGreaterThan(50);
        assertThat(posts.entrySet().stream().filter(post -> !post.getValue().stream().allMatch(EveryPostTakesAKeyModuleTests::takesKey)).map(Map.Entry::getKey)).as("on the list, and only they").containsExactlyInAnyOrderElementsOf(reasons.keySet());
        assertThat(reasons.values()).allMatch(reason -> reason.length() > 10);
    }

    @Test
    void onlyPostsOfStaffAreMarkedForTheirKeysBelongToAnAccount() {
        var marked = mapping.getHandlerMethods().entrySet().stream().filter(entry -> entry.getValue().hasMethodAnnotation(Once.class)).toList();
        assertThat(marked).hasSizeGreaterThan(25).allSatisfy(entry -> {
            assertThat(entry.getKey().getMethodsCondition().getMethods()).containsExactly(RequestMethod.POST);
            assertThat(entry.getKey().getPatternValues()).allMatch(path -> path.startsWith("/api/v1/staff/"));
        });
    }

    /** Proves that the rule bites. */
    static class Culprit {
        @PostMapping("/api/v1/staff/culprit")
        public void post() {}
    }

    @Test
    void aPostWithoutEitherIsFound() throws NoSuchMethodException {
        assertThat(takesKey(new HandlerMethod(new Culprit(), "post"))).isFalse();
    }
}
