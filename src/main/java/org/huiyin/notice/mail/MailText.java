package org.huiyin.notice.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text of a mail: decoded as it says, or as it can be, and fit to be kept. */
final class MailText {

    /** In characters. */
    static final int MOST = 100_000;
    private static final Charset CHINESE = Charset.forName("GB18030");

    private MailText() {}

    static String decoded(byte[] bytes, @Nullable String charset) {
        var named = named(charset);
        if (named != null) {
            return new String(bytes, named);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, CHINESE);
        }
    }

    /** GB 2312 and GBK are read as what holds them both; of what is unknown nothing is believed. */
    private static @Nullable Charset named(@Nullable String charset) {
        if (charset == null || charset.toLowerCase(java.util.Locale.ROOT).equals("us-ascii")) {
            return null;
        }
        try {
            return charset.toLowerCase(java.util.Locale.ROOT).startsWith("gb") ? CHINESE : Charset.forName(charset);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** Without what no database keeps, and cut. */
    static String storable(String text, int most) {
        var kept = new StringBuilder(Math.min(text.length(), most));
        text.replace("\r\n", "\n").codePoints().filter(point -> point == '\n' || point == '\t' || !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE)
                .limit(most).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
