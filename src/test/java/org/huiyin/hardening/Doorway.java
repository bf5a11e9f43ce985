package org.huiyin.hardening;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.huiyin.access.Account;
import org.huiyin.actor.Role;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.SamplePetitions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Before every door of the house at once: its addresses, found by reflection, asked by whoever. */
abstract class Doorway extends SampleCases {

    private static final Set<Role> OFFICE = Set.of(Role.CLERK, Role.TRIAGE, Role.OFFICE_LEADER);
    /** Nobody known, and each role once. */
    static final List<Role> NOBODY_AND_ROLES = Stream.concat(Stream.of((Role) null), Arrays.stream(Role.values()).filter(role -> role != Role.PETITIONER && role != Role.MEMBER)).toList();
    private static final AtomicInteger ELSEWHERE = new AtomicInteger();

    @Autowired WebApplicationContext house;
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired private FilterRegistrationBean<HeaderWriterFilter> answerHeaders;
    @LocalServerPort int port;
    MockMvc door;
    List<Address> addresses = List.of();

    @BeforeEach
    void standBeforeTheDoors() {
        door = MockMvcBuilders.webAppContextSetup(house).addFilters(answerHeaders.getFilter()).apply(springSecurity()).build();
        addresses = Address.all(requestMappingHandlerMapping);
    }

    /** An answered petition and its newest paper. */
    record Matter(String number, String code, String paper) {}

    Matter answered() {
        var receipt = submitted(SamplePetitions.lamp());
        signed(receipt.number());
        return new Matter(receipt.number(), receipt.queryCode(), view(receipt.number()).documents().getLast().id());
    }

    static RequestPostProcessor as(@Nullable Role role) {
        if (role == null) {
            return SecurityMockMvcRequestPostProcessors.anonymous();
        }
        var unit = OFFICE.contains(role) ? SamplePetitions.OFFICE : SamplePetitions.BUREAU;
        var account = new Account("doorway-" + role.code(), "某某", unit, "330726", Set.of(role));
        return SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(account, null, AuthorityUtils.createAuthorityList("ROLE_" + role.name())));
    }

    /** From an address of its own, so that no limit on guesses stands in the way. */
    static RequestPostProcessor fromElsewhere() {
        int at = ELSEWHERE.incrementAndGet();
        return request -> {
            request.setRemoteAddr("10.%d.%d.%d".formatted(at >> 16 & 255, at >> 8 & 255, at & 255));
            return request;
        };
    }
}
