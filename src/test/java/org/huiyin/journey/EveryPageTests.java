package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huiyin.runtime.FreshData;
import org.huiyin.runtime.HouseProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Walks through the demo from link to link as everybody who has a part in it, and keeps of every page a picture in both languages, its weight and how long the
 * house took; axe looks at each at three widths. Run by {@code bin/test --pages}; a page that nobody reaches makes it fail.
 */
@Tag("pages")
class EveryPageTests {

    private static final Path DATA = Path.of("target/pages-data").toAbsolutePath();
    private static final List<String> STAFF = List.of("clerk", "triage", "office-leader", "handler", "unit-head", "unit-head-sister", "reviewer", "supervisor", "leader", "grid", "analyst", "admin", "auditor");
    /** What no walk can see, with the reason. */
    private static final Map<String, String> NO_PAGE = merged(Map.of("/console/live", "a stream of counts", "/receptions/{reception:\\d{1,18}}/hall/live", "a stream of calls", "/centres/{centre:\\d{1,18}}/hall/live", "a stream of calls",
            "/video/mine/{number:V\\d{1,18}}/call/live", "a stream of signals", "/console/video/{visit:\\d{1,18}}/call/live", "a stream of signals"), Map.of("/track/feed/{token:[\\w-]{43}}", "a feed",
            "/console/account/factor/qr", "a picture on another page", "/console/sign-in/oidc", "leads to an identity provider", "/console/sign-in/oidc/back", "leads back from it", "/console/views/{view:\\d{1,18}}", "leads from a letter to the list it names",
            "/track/wechat", "leads back from WeChat", "/receptions/mine/{number:R\\d{1,18}-\\d{1,9}}/promise", "stands once something was promised; AfterReceptionDayJourney goes there",
            "/console/receptions/{reception:\\d{1,18}}/check-in", "is led to on the day itself; ReceptionDayJourney goes there", "/console/video/{visit:\\d{1,18}}/recordings/{recording:\\d{1,18}}", "the recording itself",
            "/console/centres/{centre:\\d{1,18}}/tickets/{drawn:\\d{1,18}}", "stands once a number was drawn; CentreCallsDepartmentsJourney goes there"));
    private static final int FIRST_PAGE = 60_000;

    private final TreeMap<String, Album.Seen> seen = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private HouseProcess house;
    private Browser browser;
    private Album album;
    private Walk walk;
    private CitizenErrands citizens;
    private StaffErrands errands;

    private static Map<String, String> merged(Map<String, String> one, Map<String, String> other) {
        var all = new TreeMap<>(one);
        all.putAll(other);
        return all;
    }

    @BeforeEach
    void open() throws Exception {
        FreshData.in(DATA);
        // the page on which one chooses WeChat stands where a house has an account there; nothing is sent to it here
        var secret = Files.writeString(Files.createTempFile("wechat", ""), "none");
        house = HouseProcess.launch(DATA, "--spring.profiles.active=demo", "--huiyin.retention.years.claim=1", "--huiyin.message.wechat.url=http://127.0.0.1:1", "--huiyin.message.wechat.app-id=demo",
                "--huiyin.message.wechat.secret-file=" + secret, "--huiyin.message.wechat.template=demo").ready();
        browser = new Browser(house.port());
        album = new Album(Path.of("docs/generated/pages"));
        walk = new Walk(new PagePatterns());
        citizens = new CitizenErrands(browser, album, faults);
        errands = new StaffErrands(browser, album, faults);
    }

    @AfterEach
    void close() throws Exception {
        browser.close();
        house.close();
        FreshData.in(DATA);
    }

    @Test
    void everyPageIsSeenAndWeighed() throws IOException {
        var staff = new LinkedHashMap<String, BrowserContext>();
        STAFF.forEach(account -> staff.put(account, errands.signsIn(account)));
        var citizen = citizens.writes();
        var slip = citizens.receipt(citizen);
        errands.takesPaper(staff.get("triage"), slip.number());
        errands.takesMany(staff.get("triage"));
        var group = citizens.togetherWithOthers();
        walk.from(citizen, List.of("/", "/petition/receipt", "/petition/offline", citizens.putsAside(citizen)));
        walk.from(citizens.asksForCode(), List.of("/my/code"));
        walk.from(citizens.keepsMatters(slip), List.of("/my"));
        var called = errands.takesCall(staff.get("triage"));
        walk.from(citizens.asksForTrain(called), List.of("/receptions/train/" + called.number()));
        var registered = citizens.registers();
        walk.from(registered, List.of("/receptions", registered.pages().getFirst().url().replaceFirst("^https?://[^/]+", "")));
        var caller = citizens.asksForVideo();
        var asked = caller.pages().getFirst().url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
        errands.namesTime(staff.get("triage"), asked.replaceFirst(".*/V", ""));
        walk.from(caller, List.of("/video", "/video/mine", asked));
        var mediated = errands.opensMediation(staff.get("clerk"));
        walk.from(citizens.isMediated(mediated), List.of("/mediations/mine/" + mediated.number()));
        walk.from(browser.desk().page().context(), List.of(errands.givesKiosk(staff.get("triage"))));
        for (var title : List.of("开发商迟迟不办分户产权证", "顶楼太阳能热水器支架锈蚀")) {
            var told = errands.givesCode(staff.get("triage"), errands.number(staff.get("triage"), title));
            walk.from(citizens.follows(told), List.of("/track/" + told.number()));
        }
        walk.from(errands.asksForFactor(staff.get("leader"), "leader"), List.of("/console/sign-in/code"));
        staff.forEach((account, context) -> walk.from(context, List.of("/console", "/console/inbox?view=all&status=CLOSED", "/console/petitions/" + slip.number(), "/console/petitions/" + group,
                "/console/deadlines?term=C4_HANDLE&start=2026-01-05")));
        staff.values().forEach(context -> walk.type(context, NO_PAGE.keySet()));
        picture(Set.of());
        yearsLater(staff.get("triage"), staff.get("office-leader"));

        album.write(seen, NO_PAGE);
        assertSoftly(all -> {
            all.assertThat(walk.missed(NO_PAGE.keySet())).as("pages that nobody reached").isEmpty();
            all.assertThat(faults).as("what axe and every width find").isEmpty();
            all.assertThat(seen.get("/").bytes()).as("the first page on the wire").isLessThan(FIRST_PAGE);
        });
    }

    private void picture(Set<String> done) {
        walk.places().forEach((name, place) -> {
            if (!done.contains(name)) {
                var page = place.visitor().pages().getFirst();
                seen.put(name, album.look(page, place.path(), name));
                Faults.atEveryWidth(page).forEach(fault -> faults.add(name + ": " + fault));
            }
        });
    }

    private void yearsLater(BrowserContext triage, BrowserContext leader) {
        var before = new HashSet<>(walk.places().keySet());
        before.remove("/console/retention");
        var moved = triage.request().post("/demo/clock", RequestOptions.create().setHeader("Content-Type", "application/json").setData("{\"now\": \"2027-01-04T09:00:00+08:00\"}"));
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        errands.proposesToForget(triage);
        walk.from(leader, List.of("/console/retention"));
        picture(before);
    }
}
