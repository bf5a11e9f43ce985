package org.huiyin.interop.messages;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.Items;
import org.huiyin.petition.daily.DailyFile;
import org.huiyin.petition.daily.DailyFiles;
import org.huiyin.petition.daily.DailyResult;
import org.huiyin.petition.intake.ImportMapping;
import org.huiyin.petition.intake.ImportMappings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * The daily file of the upper system or the hotline, read by a saved mapping. Its rows become petitions of today, each once whatever is sent again; with {@code dry=true}
 * nothing is taken and every fault is told. Larger files go through the command.
 */
@RestController
@RequestMapping("/api/v1/staff/imports")
class ImportResource {

    private static final int PAGE = 50;

    /** Header by field, and where a message belongs that names no place. */
    record MappingWish(@Nullable Map<String, String> columns, @Nullable String region) {}

    /** One thing about one row; {@code line} 0 is the file as a whole. */
    record RowFinding(long line, String column, String kind, String words) {}

    /** What became of a file; of a dry run, what would become of it. */
    record FileTaken(boolean dry, int read, int taken, int alreadyThere, int faulty, List<RowFinding> findings) {

        static FileTaken of(boolean dry, DailyResult result) {
            return new FileTaken(dry, result.read(), result.taken(), result.alreadyThere(), result.faulty(),
                    result.findings().stream().map(one -> new RowFinding(one.line(), one.column(), one.kind(), one.words())).toList());
        }
    }

    private final ImportMappings mappings;
    private final DailyFiles files;

    ImportResource(ImportMappings mappings, DailyFiles files) {
        this.mappings = mappings;
        this.files = files;
    }

    @GetMapping("/mappings")
    Items<ImportMapping> list(Actor actor) {
        return Items.all(mappings.list(actor));
    }

    @PutMapping("/mappings/{mapping}")
    ImportMapping save(Actor actor, @PathVariable String mapping, @RequestBody MappingWish wish) {
        return mappings.save(actor, mapping, wish.columns(), wish.region());
    }

    /** What was brought so far, the latest first. */
    @GetMapping
    Items<DailyFile> past(Actor actor, @RequestParam(required = false) @Nullable Long after) {
        var found = files.before(actor, after == null ? Long.MAX_VALUE : after, PAGE + 1);
        return new Items<>(List.copyOf(found.subList(0, Math.min(PAGE, found.size()))), found.size() > PAGE ? Long.toString(found.get(PAGE - 1).id()) : null);
    }

    @PostMapping(path = "/{mapping}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    FileTaken take(Actor actor, @PathVariable String mapping, @RequestPart MultipartFile file, @RequestParam(defaultValue = "false") boolean dry, Locale locale) throws IOException {
        NoRight.unless(actor, Right.IMPORT_MESSAGES);
        return FileTaken.of(dry, files.take(actor, Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes(), mapping, dry, locale));
    }
}
