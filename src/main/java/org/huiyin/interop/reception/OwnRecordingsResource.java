package org.huiyin.interop.reception;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.huiyin.interop.Items;
import org.huiyin.reception.recording.OwnRecordings;
import org.huiyin.reception.recording.Recording;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Those who were received see what was recorded of it, and take their consent back. */
@RestController
@RequestMapping("/api/v1/receptions/batches/{number:R\\d{1,18}-\\d{1,9}}/recordings")
class OwnRecordingsResource {

    private final OwnRecordings recordings;

    OwnRecordingsResource(OwnRecordings recordings) {
        this.recordings = recordings;
    }

    @GetMapping
    Items<Recording> list(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request) {
        return Items.all(List.copyOf(recordings.list(request.getRemoteAddr(), number, Objects.toString(code, "")).orElseThrow(Unknown::new)));
    }

    @PostMapping("/{recording:\\d{1,18}}/withdrawal")
    Items<Recording> withdraw(@PathVariable String number, @PathVariable long recording, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request) {
        return Items.all(List.copyOf(recordings.withdraw(request.getRemoteAddr(), number, Objects.toString(code, ""), recording).orElseThrow(Unknown::new)));
    }
}
