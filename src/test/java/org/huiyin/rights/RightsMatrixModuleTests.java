package org.huiyin.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.OnPostgres;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.machine.RegisterClient;
import org.huiyin.actor.Role;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.Action;
import org.huiyin.petition.work.InboxView;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.document.Documents;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may reach what: every address of the house, asked by every role of every unit and by nobody known, about every kind of matter. What ought to come is told by two
 * tables and by {@link Matter}, apart from the code.
 */
class RightsMatrixModuleTests extends OnPostgres {

    /** Boot's own doors: their reach is a table of its own ({@code ReachModuleTests}). */
    private static final List<String> NOT_OURS = List.of("/v3/api-docs", "/actuator", "/error");

    private static final Map<String, List<Tables.Claim>> BY_ACTION = Tables.ACTS.stream().collect(Collectors.groupingBy(Tables.Claim::action));
    /** Out of sight every act meets the same answer, so a few stand for all. */
    private static final Set<String> FEW = Set.of("accept", "classify", "withdraw");

    private static MatrixWorld world;

    @Autowired private WebApplicationContext house;
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired private SubmitPetition submit;
    @Autowired private ActOnPetition acts;
    @Autowired private Accounts accounts;
    @Autowired private RegisterClient clients;
    private static final boolean WHOLE = Boolean.getBoolean("huiyin.nightly");

    @Autowired private JdbcClient jdbc;
    @Autowired private LegalTime time;
    @Autowired private Vault vault;
    @Autowired private Documents documents;
    private MockMvc door;
    private final List<String> wrong = new ArrayList<>();
    private final Map<Guard, Integer> asked = new TreeMap<>();
    private final Map<String, Answer> unknown = new HashMap<>();

    @BeforeEach
    void openTheDoor() {
        time.runAhead(Duration.between(Clock.systemUTC().instant(), LocalDate.of(2026, 3, 2).atTime(9, 0).atZone(LegalTime.ZONE).toInstant()));
        door = MockMvcBuilders.webAppContextSetup(house).apply(springSecurity()).build();
        if (world == null) {
            accounts.create(new Account("matrix-holder", "某某", Standing.HOUSING.unit, Standing.HOUSING.region(), Set.of(Role.HANDLER)), "opens nothing here");
            world = new MatrixWorld(submit, acts, jdbc, time.today());
            MachineTokens.handOut(clients);
            new MatrixSamples(jdbc, vault, documents).write();
        }
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    @Test
    void everyAddressOfTheHouseStandsInTheTable() {
        var found = requestMappingHandlerMapping.getHandlerMethods().keySet().stream().flatMap(RightsMatrixModuleTests::addresses)
                .filter(address -> NOT_OURS.stream().noneMatch(other -> address.contains(' ' + other))).collect(Collectors.toSet());
        assertThat(Tables.ENDPOINTS.stream().map(Endpoint::name)).as("in the table and in the house").containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void everyActStandsInTheTable() {
        assertThat(BY_ACTION.keySet()).containsExactlyInAnyOrderElementsOf(Arrays.stream(Action.values()).map(Action::code).toList());
    }

    private static Stream<String> addresses(RequestMappingInfo info) {
        return info.getPatternValues().stream().flatMap(pattern -> info.getMethodsCondition().getMethods().stream().map(method -> method + " " + pattern));
    }

    @Test
    void everyRoleOfEveryUnitMeetsWhatTheTableSaysAndNothingElse() throws Exception {
        for (var endpoint : Tables.ENDPOINTS) {
            for (var caller : endpoint.guard().byUnit() ? Caller.ALL : Caller.ROLES) {
                ask(endpoint, caller);
            }
            unknown.clear();
        }
        assertThat(wrong.stream().limit(40)).as("%d wrong of %s requests", wrong.size(), asked).isEmpty();
        System.getLogger("rights").log(System.Logger.Level.INFO, "asked {0} times: {1}", asked.values().stream().mapToInt(n -> n).sum(), asked);
    }

    private void ask(Endpoint endpoint, Caller caller) throws Exception {
        switch (endpoint.guard()) {
            case PUBLIC -> expect(endpoint, caller, Endpoint.Asked.NOTHING, Wanted.LET_IN);
            case STAFF -> expect(endpoint, caller, Endpoint.Asked.NOTHING, caller.signedIn(endpoint) ? Wanted.LET_IN : Wanted.SIGN_IN);
            case ROLE -> expect(endpoint, caller, world.of(Matter.OPEN), byRole(endpoint, caller));
            case MINE -> expect(endpoint, caller, Endpoint.Asked.NOTHING, byRole(endpoint, caller) == Wanted.LET_IN ? Wanted.UNKNOWN : byRole(endpoint, caller));
            case UNIT -> {
                if (WHOLE || caller.standing() == null || caller.standing() == Standing.OFFICE || inTurn(endpoint, caller, byRole(endpoint, caller) == Wanted.LET_IN ? 3 : 1)) {
                    expect(endpoint, caller, Endpoint.Asked.NOTHING, byUnit(endpoint, caller));
                }
            }
            case LIST -> list(endpoint, caller);
            case OWN -> unlikeOwner(endpoint, caller);
            case ME -> expect(endpoint, caller, world.of(Matter.OPEN), endpoint.page() ? Wanted.SIGN_IN_BY_CODE : Wanted.SIGN_IN);
            case KEY -> expect(endpoint, caller, Endpoint.Asked.NOTHING, Wanted.NO_RIGHT);
            case CASE, OFFICE, ACT_PAGE, WATCH, PAPER -> about(endpoint, caller);
            case ACT -> actions(endpoint, caller);
        }
    }

    private static Wanted byRole(Endpoint endpoint, Caller caller) {
        return !caller.signedIn(endpoint) ? Wanted.SIGN_IN : caller.has(endpoint.roles()) ? Wanted.LET_IN : Wanted.NO_RIGHT;
    }

    /** Besides the office that it is of: whoever lacks the role in one other unit, for the answer may not depend on it, whoever has it in three; in all of them in the nightly run. */
    private static boolean inTurn(Endpoint endpoint, Caller caller, int units) {
        return Math.floorMod(caller.standing().ordinal() - endpoint.name().hashCode(), Standing.values().length) < units;
    }

    private static Wanted byUnit(Endpoint endpoint, Caller caller) {
        return byRole(endpoint, caller) == Wanted.LET_IN && caller.standing() != Standing.OFFICE ? Wanted.UNKNOWN : byRole(endpoint, caller);
    }

    private void about(Endpoint endpoint, Caller caller) throws Exception {
        if (!WHOLE && endpoint.guard() == Guard.CASE && caller.standing() != null && byRole(endpoint, caller) != Wanted.LET_IN && !inTurn(endpoint, caller, 2)) {
            return;
        }
        for (var matter : asked(endpoint, caller)) {
            var seen = endpoint.guard() == Guard.WATCH ? caller.standing() != null && matter.watchedFrom(caller.standing()) : caller.knows(matter);
            var wanted = switch (endpoint.guard()) {
                case PAPER -> caller.has(endpoint.roles()) && seen ? Wanted.LET_IN : Wanted.UNKNOWN;
                case OFFICE -> byRole(endpoint, caller) == Wanted.LET_IN && seen && caller.standing() != matter.office ? Wanted.NO_RIGHT
                        : byRole(endpoint, caller) == Wanted.LET_IN && !seen ? Wanted.UNKNOWN : byRole(endpoint, caller);
                default -> byRole(endpoint, caller) == Wanted.LET_IN && !seen ? Wanted.UNKNOWN : byRole(endpoint, caller);
            };
            expect(endpoint, caller, world.of(matter), wanted);
        }
    }

    /**
     * Every matter in the nightly run. Else, whoever lacks the role is asked in two units in turn about one open and one sealed matter, for the answer may not depend on it; whoever has the role about what
     * may be known, and about one in turn of what may not, so that every address meets every matter by many.
     */
    private static List<Matter> asked(Endpoint endpoint, Caller caller) {
        var all = List.of(Matter.values());
        if (WHOLE || endpoint.guard() != Guard.CASE) {
            return all;
        }
        if (byRole(endpoint, caller) != Wanted.LET_IN) {
            return List.of(Matter.OPEN, Matter.ACCUSATION_HIGHER);
        }
        var turn = Math.floorMod(endpoint.name().hashCode() + Caller.ALL.indexOf(caller), all.size());
        return all.stream().filter(matter -> matter.ordinal() == turn || caller.knows(matter)).toList();
    }

    private void actions(Endpoint endpoint, Caller caller) throws Exception {
        for (var matter : endpoint.page() ? List.of(Matter.OPEN) : List.of(Matter.OPEN, Matter.ACCUSATION_HIGHER)) {
            for (var claims : BY_ACTION.entrySet()) {
                if (caller.knows(matter) || FEW.contains(claims.getKey())) {
                    expect(endpoint, caller, world.of(matter).with(claims.getKey()), byAct(endpoint, claims.getValue(), caller, matter));
                }
            }
        }
    }

    @Test
    void whoMayKnowOfAMatterFindsItInTheLists() throws Exception {
        for (var matter : Matter.values()) {
            var caller = new Caller(Role.HANDLER, matter.holder);
            for (var endpoint : Tables.ENDPOINTS.stream().filter(e -> e.guard() == Guard.LIST && e.pattern().matches(".*(petitions|inbox)")).toList()) {
                assertThat(answer(endpoint, caller, Endpoint.Asked.NOTHING, "?view=in-hand&q=" + world.of(matter).number()).text()).as(endpoint.name()).contains(MatrixWorld.title(matter));
            }
        }
    }

    private static Wanted byAct(Endpoint endpoint, List<Tables.Claim> claims, Caller caller, Matter matter) {
        if (!caller.signedIn(endpoint)) {
            return Wanted.SIGN_IN;
        }
        var rightful = claims.stream().anyMatch(claim -> caller.has(claim.roles()) && matter.isParty(claim.party(), caller.standing()));
        return !caller.knows(matter) ? Wanted.UNKNOWN : rightful ? Wanted.LET_IN : Wanted.NO_RIGHT;
    }

    /** Without the code nobody opens it, and it looks like a number that nobody was given. */
    private void unlikeOwner(Endpoint endpoint, Caller caller) throws Exception {
        for (var matter : List.of(Matter.OPEN, Matter.ACCUSATION)) {
            var about = world.of(matter).with("withdraw");
            var real = answer(endpoint, caller, about, "");
            var unknown = answer(endpoint, caller, Endpoint.Asked.NOTHING.with("withdraw"), "");
            if (!real.without(about).equals(unknown.without(Endpoint.Asked.NOTHING))) {
                wrong.add(endpoint.name() + " tells " + caller + " that there is " + matter + ": " + real.without(about).apartFrom(unknown.without(Endpoint.Asked.NOTHING)));
            }
        }
    }

    private void list(Endpoint endpoint, Caller caller) throws Exception {
        var views = endpoint.pattern().endsWith("petitions") || endpoint.pattern().endsWith("inbox") ? Arrays.stream(InboxView.values()).map(v -> "?view=" + v.code() + "&limit=200").toList()
                : List.of("");
        for (var view : WHOLE ? views : byRole(endpoint, caller) == Wanted.LET_IN ? inTurn(endpoint, caller, views) : views.subList(0, 1)) {
            var said = expect(endpoint, caller, Endpoint.Asked.NOTHING, byRole(endpoint, caller), view);
            for (var matter : Matter.values()) {
                if (!mayBeShown(caller, matter) && (said.text().contains(MatrixWorld.title(matter)) || said.text().contains(world.of(matter).number()))) {
                    wrong.add(endpoint.name() + view + " shows " + matter + " to " + caller);
                }
            }
        }
    }

    /** Each view is shown to a third of those who may look at any of them, by day. */
    private static List<String> inTurn(Endpoint endpoint, Caller caller, List<String> views) {
        var turn = Caller.ALL.indexOf(caller) + endpoint.name().hashCode();
        return views.size() == 1 ? views : views.stream().filter(view -> Math.floorMod(views.indexOf(view) - turn, 3) == 0).toList();
    }

    /** Auditors are shown what was read of the matters they watch over, and no matter itself. */
    private static boolean mayBeShown(Caller caller, Matter matter) {
        return caller.role() == Role.AUDITOR && caller.standing() != null ? matter.watchedFrom(caller.standing()) : caller.knows(matter);
    }

    private Answer expect(Endpoint endpoint, Caller caller, Endpoint.Asked about, Wanted wanted) throws Exception {
        return expect(endpoint, caller, about, wanted, "");
    }

    private Answer expect(Endpoint endpoint, Caller caller, Endpoint.Asked about, Wanted wanted, String query) throws Exception {
        var answer = answer(endpoint, caller, about, query);
        if (!wanted.met(answer, endpoint.page())) {
            wrong.add("%s%s (%s) answers %d to %s, wanted %s".formatted(endpoint.name(), query, about, answer.status(), caller, wanted));
        } else if (wanted == Wanted.UNKNOWN && !answer.without(about).equals(ofUnknown(endpoint, caller, about.action()))) {
            wrong.add("%s (%s) differs from an unknown number to %s: %s".formatted(endpoint.name(), about, caller, answer.without(about).apartFrom(ofUnknown(endpoint, caller, about.action()))));
        }
        return answer;
    }

    private Answer ofUnknown(Endpoint endpoint, Caller caller, String action) throws Exception {
        var key = endpoint.name() + caller + action;
        if (!unknown.containsKey(key)) {
            unknown.put(key, answer(endpoint, caller, Endpoint.Asked.NOTHING.with(action), "").without(Endpoint.Asked.NOTHING));
        }
        return unknown.get(key);
    }

    private Answer answer(Endpoint endpoint, Caller caller, Endpoint.Asked about, String query) throws Exception {
        asked.merge(endpoint.guard(), 1, Integer::sum);
        var sent = Requests.of(endpoint, about, query).with(caller.asking()).with(FromElsewhere.EVERY_TIME);
        return Answer.of(door.perform(sent).andReturn().getResponse());
    }
}
