package org.huiyin.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No library that we use, in the product or in its tests, is of a version known to be open: the list is {@code hardening/known-bad-versions.txt}. */
class KnownBadVersionsTests {

    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>\\s*<groupId>([^<]+)</groupId><artifactId>([^<]+)</artifactId>");

    private static List<KnownBad> list() throws IOException {
        try (var in = KnownBadVersionsTests.class.getResourceAsStream("/hardening/known-bad-versions.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(KnownBad::of).toList();
        }
    }

    /** Surefire hands its forked JVM a short class path and says the true one besides. */
    private static List<String> jars() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator)).map(jar -> jar.replace('\\', '/')).filter(jar -> jar.endsWith(".jar")).toList();
    }

    private static List<String> wrong(List<String> jars) throws IOException {
        return list().stream().flatMap(bad -> jars.stream().flatMap(jar -> bad.foundIn(jar).stream())).distinct().toList();
    }

    @Test
    void nothingOnTheClassPathIsKnownToBeOpen() throws IOException {
        assertThat(jars()).as("the class path was found").hasSizeGreaterThan(80).anyMatch(jar -> jar.contains("/org/postgresql/postgresql/"));
        assertThat(wrong(jars())).isEmpty();
    }

    @Test
    void aPlantedOneIsFound() throws IOException {
        var planted = List.of("/repository/org/apache/logging/log4j/log4j-core/2.14.1/log4j-core-2.14.1.jar", "/repository/org/postgresql/postgresql/42.7.5/postgresql-42.7.5.jar",
                "/repository/org/apache/tomcat/embed/tomcat-embed-core/11.0.0-M9/tomcat-embed-core-11.0.0-M9.jar", "/repository/com/google/guava/guava/31.1-jre/guava-31.1-jre.jar");
        assertThat(wrong(planted)).as("an old driver and an old container stand on several lines").hasSize(7).anyMatch(found -> found.contains("log4j-core:2.14.1 has CVE-2021-44228"));
        assertThat(wrong(List.of("/repository/org/apache/logging/log4j/log4j-core/2.25.0/log4j-core-2.25.0.jar", "/repository/com/google/guava/guava/33.4.0-jre/guava-33.4.0-jre.jar",
                "/repository/io/netty/netty-codec-http2/4.1.124.Final/netty-codec-http2-4.1.124.Final.jar"))).isEmpty();
    }

    @Test
    void versionsAreOrderedAsTheirMakersMeanThem() {
        assertThat(List.of("2.0-beta9", "2.0-rc1", "2.0", "2.0.1", "2.9", "2.10", "11.0.0-M1")).isSortedAccordingTo(KnownBad::compare);
        assertThat(KnownBad.compare("4.1.124.Final", "4.1.124")).isZero();
        assertThat(KnownBad.compare("2.12.7.1", "2.12.7")).isPositive();
    }

    /** A new dependency cannot come in without somebody having said how it stands. */
    @Test
    void everyDependencyOfThePomIsAccountedFor() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var own = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        var declared = DEPENDENCY.matcher(own).results().map(found -> found.group(1) + ":" + found.group(2)).toList();
        var said = Files.readAllLines(Path.of("src/test/resources/hardening/direct-dependencies.txt")).stream().filter(line -> !line.startsWith("#")).map(line -> line.split(" \\| ")).toList();
        assertThat(said.stream().map(line -> line[0])).containsExactlyInAnyOrderElementsOf(declared);
        var listed = list().stream().map(KnownBad::library).toList();
        assertThat(said).allSatisfy(line -> {
            if (line[1].equals("listed")) {
                assertThat(listed).contains(line[0]);
            } else if (line[1].startsWith("listed as: ")) {
                assertThat(listed).contains(line[1].substring(11).split(", "));
            } else {
                assertThat(line[1]).as(line[0]).matches("none known: .+|not looked up yet");
            }
        });
    }
}
