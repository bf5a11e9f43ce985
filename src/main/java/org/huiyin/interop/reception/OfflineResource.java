package org.huiyin.interop.reception;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.offline.DecideEntry;
import org.huiyin.reception.offline.HallDevice;
import org.huiyin.reception.offline.HallEntry;
import org.huiyin.reception.offline.HallEntryOrder;
import org.huiyin.reception.offline.KnowDevices;
import org.huiyin.reception.offline.LookAtEntries;
import org.huiyin.reception.offline.TakeEntry;
import org.huiyin.reception.offline.TakenEntry;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was written down while the hall had no network comes in; the page for such times hands it in by the same address as other programs. */
@RestController
@RequestMapping("/api/v1/staff/receptions/{reception:\\d{1,18}}")
class OfflineResource {

    private static final String ENTRY = "/entries/{entry:[0-9a-f-]{36}}";
    private static final int ROWS = 50;

    private final TakeEntry taking;
    private final LookAtEntries looking;
    private final DecideEntry deciding;
    private final KnowDevices devices;

    OfflineResource(TakeEntry taking, LookAtEntries looking, DecideEntry deciding, KnowDevices devices) {
        this.taking = taking;
        this.looking = looking;
        this.deciding = deciding;
        this.devices = devices;
    }

    /** Its own id makes it safe to send again at any time; a key is remembered for a day besides. */
    @Once
    @PostMapping("/entries")
    @Reads(HallEntryOrder.class)
    TakenEntry take(Actor actor, @PathVariable long reception, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.READ_BATCHES);
        return of(taking.take(actor, reception, facts(body).as(HallEntryOrder.class)));
    }

    /** Those that wait for a decision. */
    @GetMapping("/entries")
    Items<HallEntry> open(Actor actor, @PathVariable long reception, @RequestParam(defaultValue = "0") long after) {
        return Items.all(List.copyOf(of(looking.open(actor, reception, after, ROWS))));
    }

    @GetMapping(ENTRY)
    LookAtEntries.BothSides look(Actor actor, @PathVariable long reception, @PathVariable UUID entry) {
        return of(looking.look(actor, reception, entry));
    }

    @Once
    @PostMapping(ENTRY + "/decision")
    @Reads(DecideEntry.Decision.class)
    HallEntry decide(Actor actor, @PathVariable long reception, @PathVariable UUID entry, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.PLAN_RECEPTION);
        return of(deciding.decide(actor, reception, entry, facts(body).as(DecideEntry.Decision.class)));
    }

    /** A device says how much lies on it, and is told the time of the house. */
    @PutMapping("/devices")
    @Reads(KnowDevices.Word.class)
    KnowDevices.HouseTime report(Actor actor, @PathVariable long reception, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.READ_BATCHES);
        return of(devices.report(actor, reception, facts(body).as(KnowDevices.Word.class)));
    }

    /** Those that may still hold something. */
    @GetMapping("/devices")
    Items<HallDevice> out(Actor actor, @PathVariable long reception) {
        return Items.all(List.copyOf(of(devices.out(actor, reception))));
    }

    private static <T> T of(Optional<T> found) {
        return found.orElseThrow(Unknown::new);
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
