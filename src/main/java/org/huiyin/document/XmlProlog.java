package org.huiyin.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.huiyin.runtime.InvalidInput;

/** Office files know no document types (ECMA-376, part 2); one that has a document type wants entities: a bomb, or a way out of the file. */
final class XmlProlog {

    private static final int OVERLAP = 16;

    private XmlProlog() {}

    /** Reads all of it, in whatever Unicode it is written. @throws InvalidInput if it declares a type or entities */
    static void refuse(InputStream content) throws IOException {
        var buffer = new byte[32_768];
        var before = "";
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
            var text = before + new String(buffer, 0, n, StandardCharsets.ISO_8859_1).replace("\0", "");
            if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
                throw Dangers.active();
            }
            before = text.substring(Math.max(0, text.length() - OVERLAP));
        }
    }
}
