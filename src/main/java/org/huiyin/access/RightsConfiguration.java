package org.huiyin.access;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Puts the check of {@link Needs} before every use case, and before its transaction begins. The infrastructure role is what lets the
 * proxy creator that serves transactions see the advisor; no further library is needed.
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class RightsConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor rightsBeforeUseCases() {
        var advisor = new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forMethodAnnotation(Needs.class), (MethodInterceptor) RightsConfiguration::check);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static Object check(MethodInvocation call) throws Throwable {
        var method = AopUtils.getMostSpecificMethod(call.getMethod(), call.getThis() == null ? null : call.getThis().getClass());
        var needs = AnnotatedElementUtils.findMergedAnnotation(method, Needs.class);
        if (needs == null || call.getArguments().length == 0 || !(call.getArguments()[0] instanceof Actor actor)) {
            throw new IllegalStateException("the first parameter of " + method + " must be the actor whose right is checked");
        }
        NoRight.unless(actor, needs.value());
        return call.proceed();
    }
}
