package org.huiyin;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.actor.Role;
import org.huiyin.actor.Scope;
import org.huiyin.petition.lifecycle.PetitionLifecycle;

/** Who may do what, as the code has it: rights by role, use cases by right, acts by party and right. */
final class RightsMap {

    private static final List<Role> ROLES = Arrays.stream(Role.values()).filter(role -> role != Role.PETITIONER && role != Role.MACHINE).toList();

    private final JavaClasses house;
    private final List<JavaMethod> useCases;

    RightsMap() {
        house = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.huiyin");
        useCases = house.stream().flatMap(type -> type.getMethods().stream()).filter(method -> method.isAnnotatedWith(Needs.class))
                .sorted(Comparator.comparing(JavaMethod::getFullName)).toList();
    }

    String text() {
        return Stream.of("""
                # Rights

                Written by `RightsMapTests` from the code; do not edit. A right opens the door of a use case; which petitions lie behind it is decided by the unit, in SQL
                (`Sight`). The petitioner acts with number and query code and has `OWN_PETITION` only; `LAPSE` is the house's own.

                ## Who has which right
                """, "| right | " + ROLES.stream().map(Role::code).collect(Collectors.joining(" | ")) + " |", "|---|" + "---|".repeat(ROLES.size()), rights(), """

                ## What a machine client may

                By the scopes of its token; those marked are the house's own and no client gets them.

                | scope | rights |
                |---|---|""", scopes(), """

                ## Use cases

                | use case | right |
                |---|---|""", useCases.stream().map(this::useCase).collect(Collectors.joining("\n")), """

                ## Acts on a petition

                | act | whose move | right | roles |
                |---|---|---|---|""", acts(), "").collect(Collectors.joining("\n"));
    }

    boolean asks(Right right) {
        return useCases.stream().anyMatch(method -> right(method) == right) || house.stream().filter(type -> !type.isEquivalentTo(Right.class))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream()).anyMatch(access -> access.getTargetOwner().isEquivalentTo(Right.class) && access.getName().equals(right.name()));
    }

    private static String rights() {
        return Arrays.stream(Right.values()).map(right -> "| `" + right + "` | " + ROLES.stream().map(role -> right.holders().contains(role) ? "●" : "").collect(Collectors.joining(" | ")) + " |")
                .collect(Collectors.joining("\n"));
    }

    private static String scopes() {
        return Arrays.stream(Scope.values()).map(scope -> "| " + scope.code() + (scope.forClients() ? "" : " (the house's own)") + " | "
                + scope.rights().stream().sorted().map(right -> '`' + right.name() + '`').collect(Collectors.joining(", ")) + " |").collect(Collectors.joining("\n"));
    }

    private String useCase(JavaMethod method) {
        return "| `" + method.getOwner().getSimpleName() + '.' + method.getName() + "` | `" + right(method) + "` |";
    }

    private static Right right(JavaMethod method) {
        return method.getAnnotationOfType(Needs.class).value();
    }

    private static String acts() {
        return PetitionLifecycle.ROWS.stream().map(row -> "| %s | %s | `%s` | %s |".formatted(row.action().code(), row.party().name().toLowerCase(Locale.ROOT).replace('_', ' '), row.right(),
                row.right().holders().stream().sorted().map(Role::code).collect(Collectors.joining(", ")))).distinct().collect(Collectors.joining("\n"));
    }
}
