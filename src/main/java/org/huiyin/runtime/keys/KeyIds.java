package org.huiyin.runtime.keys;

import com.google.crypto.tink.KeysetHandle;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** Everything sealed or hashed begins with a byte and the id of its key. */
public final class KeyIds {

    private static final int PREFIX = 5;

    private KeyIds() {}

    /** The ids on a ring, oldest first. */
    public static List<Integer> of(KeysetHandle keys) {
        return IntStream.range(0, keys.size()).map(i -> keys.getAt(i).getId()).boxed().toList();
    }

    /** The id of the key that something lies under; 0 if it is nothing of ours. */
    public static int in(byte[] sealed) {
        return sealed.length < PREFIX ? 0 : ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt();
    }

    /** How people write it. */
    public static String hex(int id) {
        return HexFormat.of().toHexDigits(id);
    }
}
