package org.huiyin.petition.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huiyin.actor.Actor;
import org.huiyin.notice.NoticeKind;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;

/** A copy of a whole file on its way out: paper by paper, none of it held, and the index that names them. */
public final class FileCopy {

    private final PetitionFile file;
    private final Function<Paper, Optional<OpenPaper.Opened>> papers;
    private final FileContents contents;
    private final Actor actor;

    FileCopy(PetitionFile file, Function<Paper, Optional<OpenPaper.Opened>> papers, FileContents contents, Actor actor) {
        this.file = file;
        this.papers = papers;
        this.contents = contents;
        this.actor = actor;
    }

    /** A paper of the file; {@code name} and {@code fingerprint}: as it lies in the archive, {@code null} if it was not taken along. */
    record Taken(Paper paper, @Nullable String name, @Nullable String fingerprint) {}

    public String fileName() {
        return file.view().number() + ".zip";
    }

    /** Nobody writes a standing paper by taking a file along; and what names the petitioner, or came from him, goes with those alone who may see who it is. */
    static boolean takenAlong(Paper paper, boolean seesWho) {
        var written = paper.number() != null || paper.kind().equals("attachment");
        var told = paper.kind().equals("attachment") || NoticeKind.of(paper.kind()).filter(kind -> kind.told() || kind == NoticeKind.REGISTRATION_FORM).isPresent();
        return written && (seesWho || !told);
    }

    /** Writes a ZIP archive: each paper, and {@code 000-index.pdf}, which sorts before them and tells their fingerprints. */
    public void writeTo(OutputStream out) throws IOException {
        var taken = new ArrayList<Taken>();
        try (var zip = new ZipOutputStream(out)) {
            for (var paper : file.view().documents()) {
                taken.add(write(paper, taken.size() + 1, zip));
            }
            zip.putNextEntry(new ZipEntry("000-index.pdf"));
            zip.write(contents.index(file, List.copyOf(taken), actor));
            zip.closeEntry();
        }
    }

    private Taken write(Paper paper, int place, ZipOutputStream zip) throws IOException {
        var opened = opened(paper);
        if (opened.isEmpty()) {
            return new Taken(paper, null, null);
        }
        try (var content = opened.get().content()) {
            var name = "%03d-%s".formatted(place, opened.get().file().name());
            zip.putNextEntry(new ZipEntry(name));
            content.transferTo(zip);
            zip.closeEntry();
            return new Taken(paper, name, opened.get().file().fingerprint());
        }
    }

    /** What asks for a reason of its own first is named in the index and left. */
    private Optional<OpenPaper.Opened> opened(Paper paper) {
        try {
            return papers.apply(paper);
        } catch (InvalidInput reasonFirst) {
            return Optional.empty();
        }
    }
}
