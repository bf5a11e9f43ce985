package org.huiyin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Every petition that the server said it had taken in. */
final class Acknowledged {

    /** What its petitioner was given. */
    record Petition(String number, String code) {}

    private final List<Petition> all = new ArrayList<>();
    private int untouched;

    synchronized void add(Petition petition) {
        all.add(petition);
    }

    synchronized int size() {
        return all.size();
    }

    synchronized Petition get(int index) {
        return all.get(index);
    }

    /** Any of the first so many, which stay the same from round to round. */
    synchronized Petition anyOfFirst(int many) {
        return all.get(ThreadLocalRandom.current().nextInt(Math.min(many, all.size())));
    }

    /** One that nobody has acted on yet, the oldest first. */
    synchronized Petition untouched() {
        if (untouched == all.size()) {
            throw new IllegalStateException("every petition was acted on; submit more before");
        }
        return all.get(untouched++);
    }
}
