package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.modulith.core.ApplicationModules;

/** The whole architecture in one test: modules draw only on those they name, and every class keeps the rules of the house. */
class ArchitectureTests {

    /** Pages are compiled from templates; they belong to no module. */
    private static final String PAGES = "org.huiyin.page..";

    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.huiyin")
            .that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(PAGES)));
    private static final JavaClasses CULPRITS = new ClassFileImporter().importPackages("org.huiyin.culprit");

    @Test
    void modulesUseOnlyWhatTheyName() throws IOException {
        var modules = ApplicationModules.of(HuiyinApplication.class, JavaClass.Predicates.resideInAPackage(PAGES));
        ModuleMap.of(modules).writeTo(Path.of("docs/generated/modules.md"));
        modules.verify();
    }

    @ParameterizedTest
    @EnumSource
    void theHouseKeepsTheRule(HouseRule rule) {
        rule.rule().check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    void theRuleCatchesItsCulprit(HouseRule rule) {
        assertThat(rule.rule().evaluate(CULPRITS).getFailureReport().getDetails()).anyMatch(line -> line.contains(rule.culprit().getName()));
    }

    @Test
    void theRulesLookAtTheWholeHouse() {
        assertThat(HOUSE).extracting(JavaClass::getName).contains("org.huiyin.HuiyinApplication", "org.huiyin.runtime.LegalTime");
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(Files::isDirectory).filter(ArchitectureTests::holdsTypes))
                    .allSatisfy(directory -> assertThat(directory.resolve("package-info.java")).content().startsWith("/**"));
        }
    }

    private static boolean holdsTypes(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
