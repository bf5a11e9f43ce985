package org.huiyin.petition.retention;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.file.OwnPapers;
import org.huiyin.petition.file.Paper;
import org.huiyin.petition.file.PublicView;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A copy of one's own data on its way out: paper by paper, none of it held. */
public final class OwnCopy {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PublicView view;
    private final Petitioner who;
    private final @Nullable String openid;
    private final List<OwnData.Said> said;
    private final OwnPapers papers;
    private final Function<Words, String> spoken;

    OwnCopy(PublicView view, Petitioner who, @Nullable String openid, List<OwnData.Said> said, OwnPapers papers, Function<Words, String> spoken) {
        this.view = view;
        this.who = who;
        this.openid = openid;
        this.said = said;
        this.papers = papers;
        this.spoken = spoken;
    }

    public String fileName() {
        return view.number() + ".zip";
    }

    /** Writes a ZIP archive: each paper, and {@code data.json} last, which names them. */
    public void writeTo(OutputStream out) throws IOException {
        var files = new ArrayList<OwnData.File>();
        try (var zip = new ZipOutputStream(out)) {
            for (var paper : view.documents()) {
                write(paper, files, zip);
            }
            zip.putNextEntry(new ZipEntry("data.json"));
            zip.write(JSON.writeValueAsBytes(data(files)));
            zip.closeEntry();
        }
    }

    private void write(Paper paper, List<OwnData.File> files, ZipOutputStream zip) throws IOException {
        var opened = papers.open(view, paper);
        if (opened.isEmpty()) {
            return;
        }
        try (var content = opened.get().content()) {
            var name = "%03d-%s".formatted(files.size() + 1, opened.get().file().name());
            zip.putNextEntry(new ZipEntry(name));
            content.transferTo(zip);
            zip.closeEntry();
            files.add(new OwnData.File(name, paper.kind(), spoken.apply(paper.title()), paper.number(), paper.at()));
        }
    }

    private OwnData data(List<OwnData.File> files) {
        var steps = view.timeline().stream().map(step -> new OwnData.Step(step.seq(), step.at(), step.type(), spoken.apply(step.words()), step.unit())).toList();
        var clocks = view.deadlines().stream().map(clock -> new OwnData.Clock(clock.term().name(), clock.article(), clock.start(), clock.due(), clock.state().name().toLowerCase(java.util.Locale.ROOT))).toList();
        return new OwnData(view.number(), view.status().citizen().code(), who.person(), openid, who.persons(), who.confidential(), JSON.readTree(who.words()), said, steps, clocks, files);
    }
}
