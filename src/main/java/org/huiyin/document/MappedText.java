package org.huiyin.document;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A file as a text of single bytes, for searching without a copy of it in memory. */
record MappedText(MemorySegment file, int from, int to) implements CharSequence {

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int index) {
        return (char) (file.get(ValueLayout.JAVA_BYTE, from + index) & 0xff);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new MappedText(file, from + start, from + end);
    }

    ByteBuffer bytes(int start) {
        return file.asSlice(from + start, length() - start).asByteBuffer();
    }

    @Override
    public String toString() {
        return StandardCharsets.ISO_8859_1.decode(file.asSlice(from, length()).asByteBuffer()).toString();
    }
}
