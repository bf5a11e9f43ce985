package org.huiyin.demo;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.huiyin.access.Account;
import org.huiyin.actor.Role;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The demo's own addresses: who can sign in, what time it is, and the time machine for scripts (JSON) and for the banner's buttons (form). */
@RestController
@Profile("demo")
class DemoController {

    private final TimeMachine machine;
    private final LegalTime time;
    private final DemoAccounts accounts;

    DemoController(TimeMachine machine, LegalTime time, DemoAccounts accounts) {
        this.machine = machine;
        this.time = time;
        this.accounts = accounts;
    }

    record Unit(String id, String name, String region) {}

    record AccountView(String account, @Nullable Unit organisation, List<String> roles) {}

    record ClockView(OffsetDateTime now) {}

    record Moved(OffsetDateTime now, int lapsed) {}

    @GetMapping("/demo/accounts")
    List<AccountView> accounts() {
        return accounts.all().stream().map(this::view).toList();
    }

    @GetMapping("/demo/clock")
    ClockView clock() {
        return new ClockView(present().toOffsetDateTime());
    }

    @PostMapping(path = "/demo/clock", consumes = MediaType.APPLICATION_JSON_VALUE)
    Moved move(@RequestBody ClockWish wish) {
        var lapsed = machine.moveTo(wish.from(present()).toInstant());
        return new Moved(present().toOffsetDateTime(), lapsed);
    }

    @PostMapping(path = "/demo/clock", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> press(@RequestParam Map<String, String> form) {
        var wish = new ClockWish(form.get("now"), form.get("date"), form.get("forward"));
        machine.moveTo(wish.from(present()).toInstant());
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(ours(form.getOrDefault("back", "/")))).build();
    }

    private ZonedDateTime present() {
        return time.instant().atZone(LegalTime.ZONE).truncatedTo(ChronoUnit.SECONDS);
    }

    private AccountView view(Account account) {
        var unit = account.unit() == null ? null : accounts.organisation(account.unit());
        return new AccountView(account.account(), unit == null ? null : new Unit(unit.id(), unit.name(), unit.region()),
                account.roles().stream().map(Role::code).toList());
    }

    /** The page the button stood on; the address of another site, however disguised, becomes the first page. */
    static String ours(String back) {
        return back.matches("/(?!/)([\\w.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*") ? back : "/";
    }
}
