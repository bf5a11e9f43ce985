package org.huiyin.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.runtime.DebianPostgres;
import org.huiyin.runtime.FreshData;
import org.huiyin.runtime.HouseProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Pujiang, 18 September 2003, on two nodes: 436 batches with 667 persons, 14 rooms, 112 leaders, 91 solved on the spot. Clerks at the doors and two at each room, one at each node, over the interface and over the
 * pages, from eight to five by the moved clock; both of a room call first in the same moment; one node is killed in the middle, and for an hour one door and its room write on devices without network. Then thirty days
 * pass, what is late is urged, until each promise is verified.
 */
@Tag("nightly")
class PujiangDayTests {

    private static final Path DATA = Path.of("target/pujiang-data").toAbsolutePath();
    private static final Pattern INSIDE = Pattern.compile("/talk/(\\d+)\"");
    private static final int ROOMS = 14;
    private static final int REGISTERED = 400;
    /** Without a registration; of them so many come while their door has no network. */
    private static final int LATER = 36;
    private static final int CUT_OFF = 12;
    private static final int PAIRS = 231;
    private static final int SOLVED = 91;
    private static final int LEADERS = 112;
    /** How long people are in a room here; long enough for the board to show them. */
    private static final Duration TALK = Duration.ofMillis(1500);
    /** A colleague waits longer than one talk before going home. */
    private static final Duration IDLE = Duration.ofMillis(600);

    private HouseProcess first;
    private HouseProcess second;
    private final Map<Integer, Long> calledAt = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> firstCalls = new ConcurrentHashMap<>();
    private final AtomicInteger atWork = new AtomicInteger(2 * ROOMS);
    private final Map<Integer, CyclicBarrier> together = new ConcurrentHashMap<>();
    private final List<HallClerk> staff = Collections.synchronizedList(new ArrayList<>());

    @Test
    void nobodyIsLostOrCalledTwiceThoughANodeDiesAndEveryPromiseEnds() throws Exception {
        assumeTrue(Files.isDirectory(DebianPostgres.BINARIES), "no PostgreSQL 15 server here: install Debian's postgresql-15 to run this test");
        FreshData.in(DATA);
        stand("2026-01-05T01:00:00Z");
        try (var office = DebianPostgres.start(); var one = node(office); var two = node(office)) {
            first = one.ready();
            second = two.ready();
            var triage = clerk("sample-triage-" + SamplePetitions.OFFICE, 0);
            var day = announced(triage);
            registers(day);
            assertThat(triage.post(at(day, "/share"), Map.of()).body().at("/batches").asInt()).isEqualTo(REGISTERED);
            stand("2026-01-16T00:00:00Z");
            comes(day);
            try (var near = new HallWatch(day, first.port(), second.port()); var far = new HallWatch(day, second.port(), first.port())) {
                var heard = isHeard(day);
                assertThat(heard).as("each is received once").hasSize(REGISTERED + LATER - CUT_OFF);
                assertThat(firstCalls).as("both nodes call to a room in the same moment, and one batch comes").hasSize(ROOMS).allSatisfy((room, calls) -> assertThat(calls).isOne());
                stand("2026-01-16T08:30:00Z");
                new DoorWithoutNetwork(triage, at(day, "/entries"), ROOMS).cutOffForAnHour(CUT_OFF);
                boards(near, far);
                var records = new DayOnRecord(office, day);
                records.nobodyWasCalledTwice();
                figures(triage.get(at(day, "/figures")).body().at("/all"), records);
                assertThat(triage.post(at(day, "/close"), Map.of()).body().at("/batches").asInt(-1)).as("nobody was left").isZero();
                new ThirtyDays(triage, clerk("sample-clerk-" + SamplePetitions.OFFICE, 0), clerk("sample-handler-" + SamplePetitions.BUREAU, 0), records).pass(heard);
            }
        } finally {
            staff.forEach(HallClerk::close);
        }
        FreshData.in(DATA);
    }

    static void stand(String moment) throws Exception {
        Files.createDirectories(DATA);
        Files.writeString(DATA.resolve(SteppingClock.FILE), Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)).toString());
        Thread.sleep(300);
    }

    private static HouseProcess node(DebianPostgres office) throws Exception {
        return HouseProcess.launch(DATA, "--spring.profiles.active=writers", "--huiyin.db.url=" + office.url(), "--huiyin.db.user=postgres", "--huiyin.db.password=" + DebianPostgres.PASSWORD);
    }

    private HallClerk clerk(String account, int node) throws Exception {
        var made = node == 0 ? new HallClerk(account, first.port(), second.port()) : new HallClerk(account, second.port(), first.port());
        staff.add(made);
        return made;
    }

    private HallClerk clerk(int node) throws Exception {
        return clerk("sample-triage-" + SamplePetitions.OFFICE, node % 2);
    }

    private static String at(long day, String path) {
        return "/api/v1/staff/receptions/" + day + path;
    }

    private static long announced(HallClerk triage) throws Exception {
        var leaders = IntStream.rangeClosed(1, LEADERS).mapToObj(n -> "副县长 试" + n).toList();
        var planned = triage.post("/api/v1/staff/receptions", Map.of("day", "2026-01-16", "begins", "08:00", "ends", "17:00", "leaders", leaders, "registerHow", "窗口", "place", "文化礼堂"));
        assertThat(planned.done()).as(planned.body().toString()).isTrue();
        var day = planned.body().at("/id").asLong();
        var version = planned.body().at("/version").asInt();
        for (int stage = 0; stage < 2; stage++) {
            var announced = triage.post("/api/v1/staff/receptions/" + day + "/announcement", Map.of("version", version, "why", "一并公布"));
            assertThat(announced.done()).as(announced.body().toString()).isTrue();
            version = announced.body().at("/version").asInt();
        }
        for (int room = 1; room <= ROOMS; room++) {
            var seats = leaders.subList((room - 1) * 8, room * 8);
            assertThat(triage.put(at(day, "/rooms"), Map.of("number", room, "topic", room + "号专题", "leaders", seats)).done()).isTrue();
        }
        return day;
    }

    private void registers(long day) throws Exception {
        inParallel(8, IntStream.range(0, 8).<Callable<Boolean>>mapToObj(desk -> () -> {
            var clerk = clerk(desk);
            for (int i = desk; i < REGISTERED; i += 8) {
                var made = clerk.post(at(day, "/batches"), Map.of("way", "desk", "name", "试" + i, "title", "事项" + i, "persons", i < PAIRS ? 2 : 1));
                assertThat(made.done()).as(made.body().toString()).isTrue();
            }
            return true;
        }).toList());
    }

    /** Three at the doors by the interface, three by the pages; those without a registration come in between. */
    private void comes(long day) throws Exception {
        inParallel(6, IntStream.range(0, 6).<Callable<Boolean>>mapToObj(door -> () -> {
            var clerk = clerk(door);
            var pages = "/console/receptions/" + day;
            for (int seq = 1 + door; seq <= REGISTERED; seq += 6) {
                if (door < 3) {
                    assertThat(clerk.post(at(day, "/batches/" + seq + "/arrival"), Map.of()).done()).isTrue();
                } else {
                    assertThat(clerk.form(pages + "/check-in", pages + "/batches/" + seq + "/arrival", Map.of())).isLessThan(400);
                }
            }
            for (int i = door; i < LATER - CUT_OFF; i += 6) {
                var made = clerk.post(at(day, "/walk-ins"), Map.of("name", "后" + i, "title", "事项", "persons", 1));
                assertThat(made.done()).as(made.body().toString()).isTrue();
            }
            return true;
        }).toList());
    }

    /** Two call for each room, one at each node; a third of the way on, the second node is killed. @return the numbers that were handed over are true */
    private Map<Integer, Boolean> isHeard(long day) throws Exception {
        var heard = new ConcurrentHashMap<Integer, Boolean>();
        var twice = ConcurrentHashMap.<Integer>newKeySet();
        inParallel(2 * ROOMS + 1, Stream.concat(IntStream.range(0, 2 * ROOMS).<Callable<Boolean>>mapToObj(desk -> () -> worksAt(day, desk, heard, twice)),
                Stream.of((Callable<Boolean>) () -> hourByHour(heard))).toList());
        assertThat(twice).as("received twice").isEmpty();
        return heard;
    }

    /** The clock goes from nine to four with the work; after a third of it the second node is killed. */
    private boolean hourByHour(Map<Integer, Boolean> heard) throws Exception {
        for (int hour = 1; hour <= 8; hour++) {
            while (heard.size() < (REGISTERED + LATER - CUT_OFF) * hour / 9 && atWork.get() > 0) {
                Thread.sleep(20);
            }
            stand("2026-01-16T0%d:00:00Z".formatted(hour));
            if (hour == 3) {
                second.kill();
            }
        }
        return true;
    }

    private boolean worksAt(long day, int desk, Map<Integer, Boolean> heard, Set<Integer> twice) throws Exception {
        try {
            return receives(day, desk, heard, twice);
        } finally {
            atWork.decrementAndGet();
        }
    }

    private boolean receives(long day, int desk, Map<Integer, Boolean> heard, Set<Integer> twice) throws Exception {
        var room = desk / 2 + 1;
        var clerk = clerk(desk);
        var byPage = desk % 4 >= 2;
        together.computeIfAbsent(room, _ -> new CyclicBarrier(2)).await(1, TimeUnit.MINUTES);
        var seq = byPage ? calledByPage(clerk, day, room) : called(clerk, day, room);
        firstCalls.merge(room, seq == 0 ? 0 : 1, Integer::sum);
        for (int idle = 0; idle < 4; seq = byPage ? calledByPage(clerk, day, room) : called(clerk, day, room)) {
            if (seq == 0) {
                idle++;
                Thread.sleep(IDLE);
                // whose answer was lost on the way sits inside still
                seq = idle < 4 ? 0 : inside(clerk, day, room);
            }
            if (seq == 0) {
                continue;
            }
            idle = 0;
            Thread.sleep(TALK);
            var result = seq <= SOLVED ? "solved" : seq % 3 == 0 ? "explained" : "handed-over";
            if (writes(clerk, day, room, seq, result, byPage) && heard.put(seq, result.equals("handed-over")) != null) {
                twice.add(seq);
            }
        }
        return true;
    }

    /** @return 0 if nobody waits, or somebody is inside who is the colleague's */
    private int called(HallClerk clerk, long day, int room) throws Exception {
        var called = clerk.post(at(day, "/rooms/" + room + "/call"), Map.of());
        if (called.done()) {
            calledAt.put(called.body().at("/queue").asInt(), System.nanoTime());
        }
        return called.done() ? called.body().at("/seq").asInt() : 0;
    }

    private static int calledByPage(HallClerk clerk, long day, int room) throws Exception {
        var page = "/console/receptions/" + day + "/rooms/" + room;
        return clerk.form(page, page + "/call", Map.of()) < 400 ? inside(clerk, day, room) : 0;
    }

    private static int inside(HallClerk clerk, long day, int room) throws Exception {
        var inside = INSIDE.matcher(clerk.page("/console/receptions/" + day + "/rooms/" + room));
        return inside.find() ? Integer.parseInt(inside.group(1)) : 0;
    }

    /** Everybody who waited could read the own number; how soon is told, not judged. */
    private void boards(HallWatch near, HallWatch far) {
        System.out.println("board of a node that stayed: " + HallWatch.told(near.after(calledAt)));
        System.out.println("board of the node that was killed, gone over to the other: " + HallWatch.told(far.after(calledAt)));
        assertThat(near.shown().keySet()).as("on the board").containsAll(calledAt.keySet());
    }

    private static boolean writes(HallClerk clerk, long day, int room, int seq, String result, boolean byPage) throws Exception {
        var signed = seq % 7 == 0 ? Map.of("unsigned", "不识字") : Map.of("signature", "10,20 40,60;70,20 90,60");
        var said = new HashMap<>(Map.of("result", result, "summary", "路坏了半年", "answer", "一周内修好"));
        said.putAll(signed);
        if (byPage) {
            var page = "/console/receptions/" + day + "/rooms/" + room;
            var ticked = new HashMap<>(said);
            ticked.put("leader-" + (room - 1) * 8, "true");
            return clerk.form(page, page + "/talk/" + seq, ticked) < 400;
        }
        var written = clerk.post(at(day, "/batches/" + seq + "/talk"), said);
        assertThat(written.done() || written.status() == 400).as("%d: %d %s", seq, written.status(), written.body()).isTrue();
        return written.done();
    }

    /** What the page of the day says, against what stands in the records. */
    private static void figures(JsonNode sheet, DayOnRecord records) throws Exception {
        assertThat(sheet.at("/batches").asInt()).as(sheet.toString()).isEqualTo(REGISTERED + LATER).isEqualTo(records.count("select count(*) from batch where reception = ? and state = 'received'"));
        assertThat(sheet.at("/persons").asInt()).isEqualTo(REGISTERED + LATER + PAIRS).isEqualTo(records.count("select sum(persons) from batch where reception = ?"));
        assertThat(sheet.at("/walkIns").asInt()).isEqualTo(LATER).isEqualTo(records.count("select count(*) from batch where reception = ? and way = 'walk-in'"));
        for (var result : List.of("solved", "explained", "handed-over")) {
            assertThat(sheet.at("/results/" + result).asInt()).as(result).isEqualTo(records.count("select count(*) from talk where reception = ? and result = '" + result + "'"));
        }
        assertThat(sheet.at("/results/solved").asInt()).isEqualTo(SOLVED);
    }

    private static <T> void inParallel(int threads, List<Callable<T>> all) throws Exception {
        try (var many = Executors.newFixedThreadPool(threads)) {
            for (var each : many.invokeAll(all)) {
                each.get();
            }
        }
    }
}
