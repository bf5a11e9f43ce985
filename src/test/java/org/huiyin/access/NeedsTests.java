package org.huiyin.access;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.autoproxy.InfrastructureAdvisorAutoProxyCreator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class NeedsTests {

    private static final Actor HANDLER = new Actor("handler", "330726-zjj", "330726", Set.of(Role.HANDLER));

    /** A use case as any module would write it. */
    static class Sign {
        private final String answer = "signed";

        @Needs(Right.SIGN)
        String sign(Actor actor) {
            return answer;
        }

        @Needs(Right.SIGN)
        String sign(String whoever) {
            return answer;
        }

        String look(Actor actor) {
            return answer;
        }
    }

    private final Sign sign = bean();

    private static Sign bean() {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(InfrastructureAdvisorAutoProxyCreator.class, () -> {
            var creator = new InfrastructureAdvisorAutoProxyCreator();
            creator.setProxyTargetClass(true);
            return creator;
        }, definition -> definition.setRole(2));
        context.register(RightsConfiguration.class, Sign.class);
        context.refresh();
        return context.getBean(Sign.class);
    }

    @Test
    void whoeverHoldsTheRightPasses() {
        assertThat(sign.sign(new Actor("head", "330726-zjj", "330726", Set.of(Role.UNIT_HEAD)))).isEqualTo("signed");
    }

    @Test
    void whoeverDoesNotIsRefusedBeforeTheMethodRuns() {
        assertThatThrownBy(() -> sign.sign(HANDLER)).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> sign.sign(Actor.PUBLIC)).isInstanceOf(NoRight.class);
    }

    @Test
    void aMethodThatNamesNoRightIsOpen() {
        assertThat(sign.look(HANDLER)).isEqualTo("signed");
    }

    @Test
    void aRightWithoutAnActorRefusesEverybody() {
        assertThatThrownBy(() -> sign.sign("x")).isInstanceOf(IllegalStateException.class);
    }

    private static final ArchRule CHECKABLE = methods().that().areAnnotatedWith(Needs.class).should(be(new DescribedPredicate<JavaMethod>(
            "checkable: the actor first, neither the method nor its class final, nor the method private or static") {
        @Override
        public boolean test(JavaMethod method) {
            var parameters = method.getRawParameterTypes();
            return !parameters.isEmpty() && parameters.getFirst().isEquivalentTo(Actor.class)
                    && !method.getOwner().getModifiers().contains(JavaModifier.FINAL)
                    && Set.of(JavaModifier.FINAL, JavaModifier.PRIVATE, JavaModifier.STATIC).stream().noneMatch(method.getModifiers()::contains);
        }
    })).allowEmptyShould(true);

    @Test
    void everyRightThatTheHouseNamesIsChecked() {
        CHECKABLE.check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.huiyin"));
    }

    @Test
    void theRuleCatchesACulprit() {
        assertThatThrownBy(() -> CHECKABLE.check(new ClassFileImporter().importClasses(Sign.class))).isInstanceOf(AssertionError.class);
    }
}
