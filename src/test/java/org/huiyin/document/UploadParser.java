package org.huiyin.document;

import java.io.IOException;
import java.nio.file.Path;

/** Opens the inspection of uploads to tests elsewhere. */
public final class UploadParser {

    private static final ContentCheck CHECK = new ContentCheck();

    private UploadParser() {}

    public static void read(Path file, String name) throws IOException {
        var kind = CHECK.recognise(file);
        if (kind.isPresent()) {
            Dangers.refuse(file, kind.get());
            FileNames.fitting(name, kind.get());
        }
    }

    /** Also what is recognised as nothing may be of any kind to whoever looks for dangers. */
    public static void readAs(Path file, int kind) throws IOException {
        Dangers.refuse(file, FileKind.values()[Math.floorMod(kind, FileKind.values().length)]);
    }

    public static void name(String name) {
        FileNames.clean(name);
    }
}
