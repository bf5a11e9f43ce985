package org.huiyin.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** The resources by themselves: the security chain and the problem advice have their own tests. */
class DirectoryResourcesModuleTests extends OnPostgres {

    @Autowired RegionResource regions;
    @Autowired OrganisationResource organisations;
    @Autowired NearestResource nearest;
    @Autowired CategoryResource categories;
    @Autowired DirectoryImportResource imports;
    private MockMvcTester web;

    @BeforeEach
    void asAdministrator() {
        web = MockMvcTester.create(MockMvcBuilders.standaloneSetup(regions, nearest, organisations, categories, imports)
                .setCustomArgumentResolvers(new Administrator()).build());
    }

    @Test
    void theProvincesComeFirst() {
        assertThat(get("/api/v1/regions")).bodyJson().extractingPath("$.items.length()").isEqualTo(34);
        assertThat(get("/api/v1/regions?parent=330726")).bodyJson().extractingPath("$.items[?(@.code=='330726104')].fullName").asArray()
                .containsExactly("浙江省金华市浦江县郑宅镇");
    }

    @Test
    void aRegionTellsItsPath() {
        assertThat(get("/api/v1/regions/110105")).bodyJson().extractingPath("$.path[*].name").asArray().containsExactly("北京市", "朝阳区");
    }

    @Test
    void theNearestSeatsAreProposedUnlessAllAreFar() {
        assertThat(get("/api/v1/regions/nearest?lat=29.46&long=119.90")).bodyJson().extractingPath("$.items[*].region.code").asArray().startsWith("330726").hasSize(3);
        assertThat(get("/api/v1/regions/nearest?lat=29.46&long=119.90")).bodyJson().extractingPath("$.items[0].kilometres").isEqualTo(1);
        assertThat(get("/api/v1/regions/nearest?lat=30.90&long=123.90")).bodyJson().extractingPath("$.items").as("far out at sea").asArray().isEmpty();
        assertThat(get("/api/v1/regions/nearest?lat=-90&long=180")).bodyJson().extractingPath("$.items").asArray().isEmpty();
    }

    @Test
    void oneClientAsksForTheNearestAHundredTimesInAQuarterOfAnHour() {
        for (int i = 0; i < 100; i++) {
            assertThat(nearestFrom("203.0.113.60")).hasStatusOk();
        }
        assertThatThrownBy(() -> { throw nearestFrom("203.0.113.60").getUnresolvedException(); }).rootCause().isInstanceOf(TooManyGuesses.class);
        assertThat(nearestFrom("203.0.113.61")).as("somebody else").hasStatusOk();
    }

    private MvcTestResult nearestFrom(String client) {
        return web.get().uri("/api/v1/regions/nearest?lat=29.46&long=119.90").with(request -> {
            request.setRemoteAddr(client);
            return request;
        }).exchange();
    }

    @Test
    void categoriesSpeakTheReadersLanguage() {
        var english = web.get().uri("/api/v1/categories").locale(Locale.ENGLISH).exchange();

        assertThat(get("/api/v1/categories")).bodyJson().extractingPath("$.items[?(@.code=='0305')].name").asArray().containsExactly("国有土地上房屋征收与补偿");
        assertThat(english).bodyJson().extractingPath("$.items[?(@.code=='03')].name").asArray().containsExactly("Urban and rural construction");
    }

    @Test
    void organisationsAreFoundByPlaceCategoryAndKind() {
        assertThat(get("/api/v1/organisations?region=330726&category=0302&kind=department")).bodyJson()
                .extractingPath("$.items[*].id").asArray().containsExactly("330726-zfj", "330726-zjj");
        assertThat(get("/api/v1/organisations?limit=3")).bodyJson().extractingPath("$.items.length()").isEqualTo(3);
    }

    @Test
    void theCompetentOrganComesWithTheReason() {
        var found = get("/api/v1/organisations/competent?category=0305&region=330726104");

        assertThat(found).bodyJson().extractingPath("$.organisation.id").isEqualTo("330726-zjj");
        assertThat(found).bodyJson().extractingPath("$.reason").asString().contains("国有土地上房屋征收与补偿", "浦江县住房和城乡建设局", "第二十二条");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/regions/999999, code", "/api/v1/regions?parent=1, parent", "/api/v1/organisations?region=999999, region",
        "/api/v1/organisations?category=9999, category", "/api/v1/organisations?kind=bureau, kind", "/api/v1/organisations?limit=0, limit",
        "/api/v1/organisations/competent?category=0305, region", "/api/v1/organisations/competent?region=810000, region",
        "/api/v1/organisations/competent?region=330726&category=x, category",
        "/api/v1/regions/nearest?long=119, lat", "/api/v1/regions/nearest?lat=29.4, long", "/api/v1/regions/nearest?lat=91&long=119, lat", "/api/v1/regions/nearest?lat=29&long=NaN, long",
    })
    void anUnknownCodeIsRefusedByItsField(String uri, String field) {
        assertThatThrownBy(() -> { throw get(uri).getUnresolvedException(); }).hasRootCauseInstanceOf(InvalidInput.class)
                .rootCause().satisfies(bad -> assertThat(((InvalidInput) bad).faults().getFirst().field()).isEqualTo(field));
    }

    @Test
    void aFileIsTakenAsABody() {
        var answer = web.post().uri("/api/v1/staff/directory/regions").contentType("text/csv").content("code,name\n330726,浦江县\n").exchange();

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.taken").isEqualTo(1);
    }

    @Test
    void aFaultyFileIsAnsweredWithItsRows() {
        var answer = web.post().uri("/api/v1/staff/directory/organisations").multipart()
                .file("file", "id,name,kind,region\ntest-x,甲,bureau,330726\n".getBytes(StandardCharsets.UTF_8)).exchange();

        assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].line").isEqualTo(2);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("kind");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("import-refused");
    }

    private MvcTestResult get(String uri) {
        return web.get().uri(uri).locale(Locale.SIMPLIFIED_CHINESE).exchange();
    }

    /** Stands in for the resolver of module web. */
    private static final class Administrator implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer view, NativeWebRequest request, WebDataBinderFactory binder) {
            return new Actor("admin", null, null, Set.of(Role.ADMIN));
        }
    }
}
