package org.huiyin;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.culprit.AsksNobody;
import org.huiyin.culprit.Crowd;
import org.huiyin.culprit.FieldFed;
import org.huiyin.culprit.HoldsAConnection;
import org.huiyin.culprit.OwnClock;
import org.huiyin.culprit.PetitionManager;
import org.huiyin.culprit.Talker;
import org.huiyin.culprit.citizen.KnowsTheConsole;
import org.huiyin.culprit.citizen.ReadsTables;
import org.huiyin.culprit.petition.BackDoor;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/** What every class of the house keeps to, each rule with a culprit that breaks it. An exemption carries its reason. */
enum HouseRule {
    /** Time comes in from outside: {@code LegalTime} or the {@code Clock} bean, which only {@code runtime} may make. */
    TIME_COMES_FROM_OUTSIDE(noClasses().that().resideOutsideOfPackage("org.huiyin.runtime..").should().callMethodWhere(asksTheMachineForTheTime())
            .orShould().callConstructor(Date.class), OwnClock.class),

    DOORS_DO_NOT_KNOW_EACH_OTHER(classes().that().resideInAnyPackage(Doors.PACKAGES).should(Doors.knowNoOther()), KnowsTheConsole.class),

    NAMES_SAY_WHAT_A_THING_IS(noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|D(TO|to))(\\$.*)?")
            .orShould().resideInAnyPackage("..common..", "..core..", "..shared..", "..util.."), PetitionManager.class),

    COLLABORATORS_COME_THROUGH_THE_CONSTRUCTOR(fields().should().notBeAnnotatedWith(Autowired.class).andShould().notBeAnnotatedWith(Value.class),
            FieldFed.class),

    COLLABORATORS_ARE_AT_MOST_SIX(classes().that(are(beans())).should(haveAtMostSixCollaborators()), Crowd.class),

    /** A command, which somebody typed, answers on the terminal; everybody else has a logger. */
    NOBODY_TALKS_TO_THE_TERMINAL(noClasses().that().areNotAssignableTo(ApplicationRunner.class).should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err"), Talker.class),

    /** A query that is streamed holds its connection until the stream is closed; a list gives it back. */
    QUERIES_GIVE_THEIR_CONNECTION_BACK(noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .orShould().callMethodWhere(DescribedPredicate.describe("stream from the database", call -> call.getName().equals("queryForStream"))), HoldsAConnection.class),

    CONTROLLERS_STAND_IN_DOORS(classes().that(are(controllers())).should().resideInAnyPackage(
            "..citizen..", "..console..", "..interop..", "..demo..", "..web..", "..access.."), BackDoor.class),

    /** The demo world is both a door and a module with a table of its own, so it is not among these. */
    DOORS_ASK_MODULES_NOT_TABLES(noClasses().that().resideInAnyPackage("..citizen..", "..console..", "..interop..")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql.."), ReadsTables.class),

    /** Whoever asks on somebody's behalf says by which right; which petitions are meant is settled by sight. */
    USE_CASES_NAME_THEIR_RIGHT(classes().that(are(beans())).and().resideOutsideOfPackages("..citizen..", "..console..", "..interop..", "..demo..", "..web..", "..access..", "..lifecycle..")
            .should(nameTheRightsOfTheirActors()), AsksNobody.class),

    PACKAGES_SAY_WHAT_IS_NULL(classes().should(liveInANullMarkedPackage()), OwnClock.class);

    private final ArchRule rule;
    private final Class<?> culprit;

    HouseRule(ArchRule rule, Class<?> culprit) {
        this.rule = rule;
        this.culprit = culprit;
    }

    ArchRule rule() {
        return rule.as(name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')).allowEmptyShould(true);
    }

    Class<?> culprit() {
        return culprit;
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        return DescribedPredicate.describe("ask the machine for the time", call -> {
            var owner = call.getTargetOwner();
            var name = call.getName();
            var fromNowhere = call.getTarget().getRawParameterTypes().isEmpty();
            return owner.getPackageName().equals("java.time") && fromNowhere && Set.of("now", "systemDefault", "systemDefaultZone", "systemUTC").contains(name)
                    || owner.isAssignableTo(Clock.class) && name.equals("system")
                    || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
        });
    }

    private static DescribedPredicate<JavaClass> beans() {
        return DescribedPredicate.describe("beans", type -> type.isMetaAnnotatedWith(Component.class));
    }

    private static DescribedPredicate<JavaClass> controllers() {
        return DescribedPredicate.describe("controllers", type -> type.isMetaAnnotatedWith(Controller.class) || type.isAnnotatedWith(Controller.class));
    }

    private static ArchCondition<JavaClass> haveAtMostSixCollaborators() {
        return condition("have at most six collaborators", type -> type.getConstructors().stream()
                .filter(constructor -> constructor.getRawParameterTypes().size() > 6)
                .map(constructor -> constructor.getFullName() + " takes " + constructor.getRawParameterTypes().size()));
    }

    /** Acts have their right in the row of the table; an open paper asks for the code or looks whose it is; the rest belongs to a use case that asked before. */
    private static final Set<String> ASK_OTHERWISE = Set.of("ActOnPetition.act", "OpenPaper.open", "ReadFile.after", "Reminders.seen", "Mentions.seen", "TakePromise.take");

    private static ArchCondition<JavaClass> nameTheRightsOfTheirActors() {
        return condition("name the right that they ask for", type -> type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getRawParameterTypes().isEmpty() && method.getRawParameterTypes().getFirst().isEquivalentTo(Actor.class))
                .filter(method -> !method.isAnnotatedWith(Needs.class) && !ASK_OTHERWISE.contains(type.getSimpleName() + '.' + method.getName()))
                .map(method -> method.getFullName() + " asks for no right"));
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return condition("live in a package whose package-info is @NullMarked", type -> Stream.of(type)
                .filter(it -> !it.getPackage().isAnnotatedWith(NullMarked.class))
                .map(it -> it.getFullName() + " lives in an unmarked package"));
    }

    private static ArchCondition<JavaClass> condition(String description, java.util.function.Function<JavaClass, Stream<String>> faults) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.apply(type).forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
            }
        };
    }

    /** The four ways in. */
    private static final class Doors {
        static final String[] PACKAGES = {"..citizen..", "..console..", "..interop..", "..demo.."};

        static ArchCondition<JavaClass> knowNoOther() {
            return condition("know no other door", type -> type.getDirectDependenciesFromSelf().stream()
                    .filter(to -> doors(to.getTargetClass()).stream().anyMatch(door -> !doors(type).contains(door)))
                    .map(to -> to.getDescription()));
        }

        private static Set<String> doors(JavaClass type) {
            return Stream.of(PACKAGES).filter(door -> JavaClass.Predicates.resideInAPackage("org.huiyin" + door).test(type)).collect(Collectors.toSet());
        }
    }
}
