package org.huiyin.document;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.huiyin.runtime.InvalidInput;

/**
 * What a PDF would do when opened: scripts, programs, films. The names of such actions are looked for in the file and in its packed objects; in an
 * encrypted PDF only what stands in the open is seen.
 */
final class PdfActions {

    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "Rendition", "RichMedia", "GoToE", "ImportData");
    private static final Pattern NAME = Pattern.compile("/([A-Za-z#][A-Za-z0-9#]{4,60})");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final int MOST_UNPACKED = 64 * 1024 * 1024;

    private int unpacked;

    private PdfActions() {}

    /** @throws InvalidInput if there are such actions, or packed objects without end */
    static void refuse(Path file) throws IOException {
        try (var channel = FileChannel.open(file); var arena = Arena.ofConfined()) {
            var text = new MappedText(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena), 0, (int) channel.size());
            new PdfActions().look(text);
        }
    }

    private void look(MappedText text) {
        for (var names = NAME.matcher(text); names.find();) {
            var name = plain(names.group(1));
            if (ACTIONS.contains(name)) {
                throw Dangers.active();
            }
            if (name.equals("ObjStm")) {
                objects(text, names.end());
            }
        }
    }

    private static String plain(String name) {
        return name.indexOf('#') < 0 ? name : ESCAPE.matcher(name).replaceAll(hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
    }

    private void objects(MappedText text, int from) {
        var stream = STREAM.matcher(text);
        if (!stream.find(from)) {
            return;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(text.bytes(stream.end()));
            var buffer = new byte[65_536];
            var before = "";
            for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                unpacked += n;
                var names = before + new String(buffer, 0, n, StandardCharsets.ISO_8859_1);
                if (unpacked > MOST_UNPACKED) {
                    throw Dangers.bomb();
                }
                if (NAME.matcher(names).results().anyMatch(name -> ACTIONS.contains(plain(name.group(1))))) {
                    throw Dangers.active();
                }
                before = names.substring(Math.max(0, names.length() - 64));
            }
        } catch (DataFormatException unreadable) {
            // encrypted, or broken: no reader finds an action in it either unless it has the password
        } finally {
            inflater.end();
        }
    }
}
