package org.huiyin.document;

import java.util.regex.Pattern;
import org.huiyin.runtime.InvalidInput;

/** Names as they are kept: without folders, control characters and tricks of writing direction; rare characters and emoji stay. */
final class FileNames {

    private static final int LONGEST = 120;
    // What reads as an ending: up to five Latin letters or digits with a letter among them ("2026.1.5" ends in no such thing).
    private static final Pattern ENDING = Pattern.compile("\\.(?=\\d*[A-Za-z])([A-Za-z0-9]{1,5})$");
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\u061C\\u200B\\u2060-\\u2064\\uFEFF\"<>|?*:]");

    private FileNames() {}

    /**
     * The name to keep for content of a kind.
     *
     * @throws InvalidInput if the name promises another kind ({@code letter.exe} holding a PDF)
     */
    static String fitting(String sent, FileKind kind) {
        var name = clean(sent);
        var ending = ENDING.matcher(name);
        if (!ending.find()) {
            return shortened(name.isEmpty() ? "file" : name, "." + kind.usualEnding());
        }
        if (!kind.mayEndIn(ending.group(1))) {
            throw InvalidInput.of("file", "document.file.misnamed", ending.group(), kind.words());
        }
        return shortened(ending.start() == 0 ? "file" : name.substring(0, ending.start()), ending.group());
    }

    /** The bare name, possibly empty. */
    static String clean(String sent) {
        var bare = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return UNWANTED.matcher(bare).replaceAll("").strip().replaceFirst("^\\.+(?=.*\\.)", "");
    }

    private static String shortened(String stem, String ending) {
        int room = LONGEST - ending.length();
        int points = stem.codePointCount(0, stem.length());
        return (points <= room ? stem : stem.substring(0, stem.offsetByCodePoints(0, room))) + ending;
    }
}
